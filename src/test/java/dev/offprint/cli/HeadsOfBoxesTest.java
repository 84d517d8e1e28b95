package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A heading, a label or a quotation in a page is of its text, though a name, a tag or a thing to
 * press beside it is one of the furniture of sites.
 */
class HeadsOfBoxesTest {
    private static final String ABOVE =
            """
            <h1>Low water</h1>
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            """;

    private static final String BELOW =
            """
            <p>When the water came back in the dark, the ferryman found him asleep with the paper over his face.</p>
            """;

    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div class=\"codeHeader panelHeader\"><b>What he had</b></div>"
                        + "<div class=\"panelContent\"><pre>lamp 1</pre></div></div>",
                "<div><div class=\"boxHeader\">What he had</div><p>A lamp that burns for an hour,"
                        + " and bread for two.</p></div>",
                "<div><div class=\"card-header\">What he had</div><ul><li>One lamp</li></ul></div>",
                "<div><div class=\"step-header\">What he had</div><div>A lamp that burns for an"
                        + " hour, and bread for two.</div></div>",
                "<div class=\"speaker-header\">What he had</div><p>A lamp that burns for an hour,"
                        + " and bread for two.</p>",
                "<div><p>A lamp that burns for an hour, and bread for a day or two.</p>"
                        + "<div class=\"quote-footer\">What he had</div></div>",
                "<div><div class=\"stepNav\">What he had</div><p>A lamp that burns for an hour,"
                        + " and bread for two.</p></div>",
            })
    void a_name_alone_takes_no_label_from_its_box(String box) {
        assertThat(converted("<div>" + ABOVE + box + BELOW + "</div>")).contains("What he had");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"top\"><div class=\"header\">What he had</div></div>",
                "<div class=\"pageFooter\">What he had</div>",
            })
    void the_head_and_the_foot_of_the_site_go(String bar) {
        assertThat(converted(bar + "<div>" + ABOVE + BELOW + "</div>"))
                .doesNotContain("What he had");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div><h4>What he had</h4><button><svg></svg></button></div>"
                        + "<div><p>A lamp and bread.</p></div></div>",
                "<div><h4>What he had</h4><button>×</button></div><p>A lamp and bread.</p>",
                "<div><div><h4>What he had</h4><button>Copy</button></div><pre>lamp 1</pre></div>",
                "<div><button>+</button><h3>What he had</h3></div><p>A lamp and bread.</p>",
                "<section><div><h3>What he had</h3><button>Show</button></div>"
                        + "<ul><li>One lamp</li><li>Bread</li></ul></section>",
            })
    void a_thing_to_press_takes_no_heading_with_it(String box) {
        assertThat(converted("<div>" + ABOVE + box + BELOW + "</div>"))
                .contains("What he had")
                .doesNotContain("Copy", "Show");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h3>What he had</h3><button>Subscribe</button></div>",
                "<div><button>What he had</button></div>",
            })
    void a_heading_of_nothing_goes_with_its_button(String box) {
        assertThat(converted("<div>" + ABOVE + box + BELOW + "</div>"))
                .doesNotContain("What he had");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside class=\"quote\"><div><a href=\"/u\">ann</a>:</div>"
                        + "<blockquote>What he had was no more than a lamp.</blockquote></aside>",
                "<aside><blockquote><p>What he had</p></blockquote></aside>",
                "<aside class=\"onebox\"><header><a href=\"https://x.example\">x.example</a></header>"
                        + "<article><h3><a href=\"https://x.example/1\">What he had</a></h3>"
                        + "<p>A list in three parts.</p></article></aside>",
                "<aside class=\"bookmark-card\"><a href=\"https://x.example\">What he had</a></aside>",
                "<aside class=\"callout\">What he had</aside>",
            })
    void an_aside_that_quotes_or_shows_a_card_is_of_the_text(String aside) {
        assertThat(converted("<div>" + ABOVE + "<div>" + aside + "</div>" + BELOW + "</div>"))
                .contains("What he had");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><h3>What he had</h3><p>And more.</p></aside>",
                "<aside><a href=\"/a\">What he had</a> <a href=\"/b\">And more</a></aside>",
            })
    void an_aside_beside_the_text_goes(String aside) {
        assertThat(converted("<div>" + ABOVE + BELOW + "</div>" + aside))
                .doesNotContain("What he had");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role=\"tablist\"><button>What he had</button><button>Rest</button></div>",
                "<div role=\"tablist\"><span><button class=\"tab\">What he had</button></span></div>",
                "<div role=\"tablist\"><button role=\"tab\">What he had</button></div>",
            })
    void the_labels_of_tabs_are_read_though_they_are_buttons(String tabs) {
        assertThat(
                        converted(
                                "<div>"
                                        + ABOVE
                                        + tabs
                                        + "<div role=\"tabpanel\"><pre>lamp 1</pre></div>"
                                        + BELOW
                                        + "</div>"))
                .contains("What he had");
    }

    private String converted(String body) {
        Folder folder = new Folder(path);
        folder.write(
                "page.html",
                "<!DOCTYPE html><html><head><title>Low water</title></head><body>\n"
                        + body
                        + "\n</body></html>\n");
        return Offprint.run("convert", path.resolve("page.html").toString(), "--to", "text").out();
    }
}
