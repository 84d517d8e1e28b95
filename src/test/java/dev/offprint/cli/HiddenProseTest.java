package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page hides or keeps apart until a script comes is read as the script would show it. */
class HiddenProseTest {
    private static final String FIRST =
            "<p>The mill stood above the weir for ninety years, and nobody could say who built it.</p>";
    private static final String SECOND =
            "<p>When the river rose in the spring, the miller took the stones out one by one.</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><!--$?--><template id='B:0'></template><p>Loading</p><!--/$--></main>"
                        + "<div hidden id='S:0'><article>%s</article></div><script>$RC(\"B:0\",\"S:0\")</script>",
                "<main><template id='B:0'></template>Loading</main>"
                        + "<div hidden id='S:4'><article>%s</article></div><script>$RC(\"B:0\",\"S:4\")</script>",
                "<article hidden>%s</article>",
                "<div id='app' style='display: none !important'><article>%s</article></div>",
                "<div id='app'></div><noscript><article>%s</article></noscript>",
                "<x-post><template shadowrootmode='open'><article>%s</article></template></x-post>",
            })
    void an_article_that_waits_for_a_script_is_the_article(String page) throws IOException {
        Offprint convert = convert(page(String.format(page, FIRST + SECOND)));

        assertThat(convert.out()).contains("nobody could say who built it").contains("one by one");
        assertThat(convert.out()).doesNotContain("Loading");
    }

    @Test
    void streamed_parts_stand_in_their_places_and_not_in_their_order() throws IOException {
        Offprint convert =
                convert(
                        page(
                                "<main><article>"
                                        + FIRST
                                        + "<!--$?--><template id='B:0'></template><!--/$-->"
                                        + SECOND
                                        + "<template id='P:2'></template></article></main>"
                                        + "<div hidden id='S:2'><p>The last word of it.</p></div>"
                                        + "<script>$RS(\"S:2\",\"P:2\")</script>"
                                        + "<div hidden id='S:1'><blockquote>So said the miller.</blockquote></div>"
                                        + "<script>$RC(\"B:0\",\"S:1\")</script>"));

        assertThat(convert.out())
                .containsSubsequence(
                        "who built it", "So said the miller", "one by one", "The last word of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='tab-pane' style='display:none'><p>Turn the sluice to the left.</p></div>",
                "<button>How?</button><div hidden>Turn the sluice to the left.</div>",
                "<div class='transcript' hidden><p>Turn the sluice to the left.</p></div>",
                "<p>First this<span id='more' style='display:none'>, then: Turn the sluice to the left.</span></p>",
                "<div style='display:none'><p>Turn the sluice to the left. Wait until the water of the pond has gone.</p></div>",
            })
    void what_a_reader_could_open_stays(String fold) throws IOException {
        assertThat(
                        convert(
                                        page(
                                                "<main><article>"
                                                        + FIRST
                                                        + fold
                                                        + SECOND
                                                        + "</article></main>"))
                                .out())
                .contains("Turn the sluice to the left");
        assertThat(convert(FIRST + "\n" + fold + "\n" + SECOND + "\n").out())
                .contains("Turn the sluice to the left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden id='cookie-banner'><p>We bake cookies here, and you should accept all of them now.</p></div>",
                "<div role='dialog' hidden><p>We bake cookies here, and you should accept all of them now.</p></div>",
                "<ul class='collapse menu' style='display:none'><li><a href='/a'>cookies</a></li></ul>",
                "<template><p>We bake cookies here, and you should accept all of them now.</p></template>",
            })
    void what_is_made_for_the_page_stays_hidden(String chrome) throws IOException {
        assertThat(
                        convert(
                                        page(
                                                "<main><article>"
                                                        + FIRST
                                                        + chrome
                                                        + SECOND
                                                        + "</article></main>"))
                                .out())
                .doesNotContain("cookies");
    }

    @Test
    void a_hidden_copy_of_what_is_shown_is_not_read_twice() throws IOException {
        String copy = "<div style='display:none'>" + FIRST + "</div>";

        Offprint convert =
                convert(page("<main><article>" + FIRST + copy + SECOND + "</article></main>"));

        assertThat(convert.out()).containsOnlyOnce("nobody could say who built it");
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>The mill</title></head><body>"
                + body
                + "</body></html>";
    }

    private Offprint convert(String text) throws IOException {
        Path file = folder.resolve(text.startsWith("<!") ? "mill.html" : "mill.md");
        Files.writeString(file, text);
        return Offprint.run("convert", file.toString());
    }
}
