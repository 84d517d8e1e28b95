package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a drawing, or between tags that are characters, is text that a reader sees. */
class DrawingWordsTest {
    @TempDir Path path;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg><text x='5'>Client</text><g><text>Ser<tspan>ver</tspan></text></g></svg> | Client Server",
                "<svg><title>Harbour</title><text>Quay</text></svg> | Quay",
                "<svg><title>Harbour</title><path d='M0 0'/></svg> | Harbour",
                "<svg><foreignObject><p>One</p><p>two</p></foreignObject></svg> | One two",
                "<svg><a href='https://example.org/'><text>Three</text></a></svg> | Three",
                "<p><svg><text>潮</text><text>月</text></svg></p> | 潮 月",
                "<xmp>a <b>tag</b></xmp> | a <b>tag</b>",
                "<xmp>&amp; so on</xmp> | &amp; so on",
            })
    void words_that_are_shown_are_in_every_form(String html, String words) {
        new Folder(path).write("a.md", "Before.\n\n" + html + "\n\nAfter.\n");
        for (String format : new String[] {"markdown", "text"}) {
            Offprint convert =
                    Offprint.run("convert", path.resolve("a.md").toString(), "--to", format);

            assertThat(convert.out()).contains("Before.", words, "After.");
        }
    }
}
