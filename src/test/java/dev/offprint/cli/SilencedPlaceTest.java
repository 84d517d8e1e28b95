package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author silenced stays, under whatever name another rule would take it. */
class SilencedPlaceTest {
    private static final String HEAD = "---\ntitle: T\ndate: 2020-01-01\n---\n";
    private static final String WORDS = "Words of the text are here, and more of them.\n\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private void assertStays(String post) {
        folder.write("a.md", post);
        String file = path.resolve("a.md").toString();

        assertThat(Offprint.run("lint", file).out()).startsWith("Nothing found");
        Offprint.run("lint", "--fix", "--unsafe-fixes", file);
        assertThat(folder.read("a.md")).isEqualTo(post);
        assertThat(Offprint.run("convert", "--explain", file).err())
                .doesNotContain("left out:", "changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ad/slot | <div id=\"dfp-ad-imu1\"></div>",
                "ad | <ins class=\"adsbygoogle\"></ins><section id=\"dfp-ad-2\"></section>",
                "boilerplate/share-bar | <div class=\"sharedaddy\"></div>",
                "ad/slot | <p><span id=\"dfp-ad-imu1\"></span></p>",
                "ad/slot | <div><div id=\"dfp-ad-imu1\"></div></div>",
            })
    void an_empty_element_that_is_silenced_is_no_leftover(String rule, String element) {
        assertStays(
                HEAD
                        + WORDS
                        + "<!-- offprint-disable-next-line "
                        + rule
                        + " -- it is shown -->\n"
                        + element
                        + "\n\nMore words.\n");
        assertStays(
                HEAD
                        + WORDS
                        + "<!-- offprint-disable "
                        + rule
                        + " -->\n"
                        + element
                        + "\n<!-- offprint-enable -->\n\nMore words.\n");
        assertStays(
                "---\ntitle: T\noffprint: {disable: ["
                        + rule
                        + "]}\n---\n"
                        + WORDS
                        + element
                        + "\n\nMore words.\n");
    }

    @Test
    void what_is_empty_elsewhere_goes_all_the_same() {
        String silenced =
                "<!-- offprint-disable-next-line ad/slot -->\n<div id=\"dfp-ad-1\"></div>\n\n";
        String empty = "<div></div>\n\nA line.\n\n";
        folder.write("a.md", HEAD + silenced + WORDS + empty.repeat(5) + "End.\n");

        Offprint.run("lint", "--fix", path.resolve("a.md").toString());

        assertThat(folder.read("a.md")).contains(silenced).doesNotContain("<div></div>");
    }

    @Test
    void a_suppression_of_nothing_is_still_told() {
        folder.write("a.md", HEAD + WORDS + "<!-- offprint-disable-next-line ad/slot -->\n");

        assertThat(Offprint.run("lint", path.resolve("a.md").toString()).out())
                .contains("[suppression/unused]");
    }
}
