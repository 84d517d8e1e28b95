package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the prose of a page is the site's, wherever the page was kept. */
class BesideTheProseTest {
    private static final String PROSE =
            "<p>The ferry left at noon, and those who had come to see it off stayed on the quay, "
                    + "where nobody spoke of the winter, though everybody had it in mind, and the "
                    + "boats, and the oil that the harbour master had promised them in the autumn.</p>\n";
    private static final String FRONT = "---\ntitle: The quay\nfrom: https://e.example/quay\n---\n";

    @TempDir Path path;

    private Folder folder;

    @BeforeEach
    void aFolder() {
        folder = new Folder(path);
    }

    @Test
    void a_page_below_front_matter_has_a_foot_as_any_page() {
        folder.write(
                "post.md",
                FRONT
                        + page(
                                PROSE.repeat(5),
                                "<div class=\"sidebar\">Still here? <a href=\"/feed\">Feed</a></div>"));

        assertThat(folder.lint().out()).contains("<div class=\"sidebar\"> [boilerplate/page");
    }

    /** Sentences without a link may be what who keeps the page says of it. */
    @ParameterizedTest
    @ValueSource(strings = {"header", "footer", "aside"})
    void sentences_beside_the_prose_are_safe_to_take_only_with_a_link_in_them(String tag) {
        String remark =
                "These texts were written down by pupils of the harbour school in the years after the"
                        + " war; none of them can be told by name any more, and none is of age.";
        String box = "<" + tag + ">" + remark + "%s</" + tag + ">";
        folder.write("plain.html", page(PROSE.repeat(5), box.formatted("")));
        folder.write("linked.html", page(PROSE.repeat(5), box.formatted("<a href='/a'>Us</a>")));

        String found = folder.lint("--only", "boilerplate/page-furniture", "--fix").out();

        assertThat(folder.read("plain.html")).contains(remark);
        assertThat(folder.read("linked.html")).doesNotContain(remark);
        assertThat(found).contains("plain.html").contains("[boilerplate/page-furniture]");
    }

    @Test
    void what_the_article_s_element_wraps_besides_the_prose_can_go() {
        folder.write(
                "page.html",
                page(
                        "<article><div class=\"text\"><h1>The quay</h1>"
                                + PROSE.repeat(5)
                                + "</div><aside><p>Three boats are for sale.</p></aside></article>",
                        ""));

        folder.lint("--fix", "--unsafe-fixes");

        assertThat(folder.read("page.html"))
                .doesNotContain("boats are for sale")
                .contains("the oil that the harbour master had promised");
    }

    @Test
    void an_aside_within_the_prose_is_the_author_s() {
        folder.write(
                "page.html",
                page(
                        "<article><h1>The quay</h1>"
                                + PROSE.repeat(2)
                                + "<aside><p>The ferry is older than the quay.</p></aside>"
                                + PROSE.repeat(3)
                                + "</article>",
                        ""));

        folder.lint("--fix", "--unsafe-fixes");

        assertThat(folder.read("page.html")).contains("older than the quay");
    }

    @Test
    void a_name_of_a_part_says_nothing_in_a_post() {
        folder.write("post.md", FRONT + PROSE + "<aside><p>Older than the quay.</p></aside>\n");

        folder.lint("--fix", "--unsafe-fixes");

        assertThat(folder.read("post.md")).contains("Older than the quay.");
    }

    private static String page(String article, String after) {
        return "<!DOCTYPE html>\n<html><head><title>The quay</title></head><body>\n"
                + "<div class=\"text\">"
                + article
                + "</div>\n"
                + after
                + "\n</body></html>\n";
    }
}
