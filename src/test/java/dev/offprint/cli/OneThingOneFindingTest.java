package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing is one finding, and what would repair it is its own. */
class OneThingOneFindingTest {
    private static final String PROSE =
            "<p>The ferry left at noon, and those who had come to see it off stayed on the quay, "
                    + "where nobody spoke of the winter, though everybody had it in mind, and the "
                    + "boats, and the oil that the harbour master had promised them in the autumn.</p>\n";
    private static final String HEAD = "---\ntitle: The quay\n---\n\n";

    @TempDir Path path;

    @Test
    void what_a_place_is_says_more_than_that_it_belongs_to_the_page() {
        Folder folder = new Folder(path);
        folder.write(
                "page.html",
                page("<div id=\"dfp-ad-top-1\" class=\"header-ad\"></div>", PROSE.repeat(5)));

        assertThat(folder.lint().out()).contains("[ad/slot]").doesNotContain("/page-furniture]");
    }

    @Test
    void scripts_of_a_whole_page_are_the_page_s_and_those_of_a_post_are_said() {
        Folder folder = new Folder(path);
        String script = "<script>var menu = 1;</script>";
        folder.write("page.html", page(script, PROSE.repeat(5)));
        folder.write("post.md", HEAD + PROSE + script + "\n");

        assertThat(folder.lint().out()).containsOnlyOnce("[markup/script]").contains("post.md:");
    }

    @Test
    void a_link_is_not_blamed_for_a_place_that_only_a_repair_would_take() {
        Folder folder = new Folder(path);
        folder.write(
                "post.html",
                HEAD
                        + "<p><a href=\"#say\">Say</a> <a href=\"#lost\">Lost</a></p>\n"
                        + PROSE.repeat(5)
                        + "<section class=\"c\n d\" id=\"say\"><h2>Comments</h2></section>\n");

        assertThat(folder.lint().out())
                .contains("[boilerplate/comment-notice]")
                .contains("\"#lost\" leads to a place")
                .doesNotContain("\"#say\" leads to a place");
        folder.lint("--fix", "--unsafe-fixes");
        assertThat(folder.lint().out()).contains("\"#say\" leads to a place");
    }

    @Test
    void a_remark_that_nothing_repairs_is_made_once_with_a_count() {
        Folder folder = new Folder(path);
        StringBuilder body = new StringBuilder(HEAD + PROSE + "\n");
        for (int i = 1; i <= 6; i++) {
            body.append("![Pier ").append(i).append("](https://img.example/").append(i);
            body.append(".jpg?X-Amz-Expires=300)\n\n");
        }
        folder.write("post.md", body.toString());

        assertThat(folder.lint().out())
                .containsOnlyOnce("[image/expiring]")
                .contains("(and 5 more like it)");
    }

    @Test
    void the_order_of_headings_is_no_fault_where_only_a_title_said_twice_upsets_it() {
        Folder folder = new Folder(path);
        folder.write("post.md", HEAD + "# The quay\n\n" + PROSE + "\n### Oil\n\n" + PROSE);

        assertThat(folder.lint().out())
                .contains("[front-matter/repeated-title]")
                .doesNotContain("[markup/heading-order]");
    }

    @Test
    void a_slot_takes_its_own_emptied_box_along_and_no_other() {
        Folder folder = new Folder(path);
        String slot = "<div class=\"box\"><ins class=\"adsbygoogle\"></ins></div>\n";
        folder.write("post.md", HEAD + (PROSE + "\n" + slot).repeat(6));

        String json =
                Offprint.run("lint", "--format", "jsonl", "--only", "ad,markup", path.toString())
                        .out();

        assertThat(json.lines().filter(line -> line.contains("\"ad/slot\"")))
                .hasSize(6)
                .allSatisfy(
                        line ->
                                assertThat(Pattern.compile("\"text\":").matcher(line).results())
                                        .hasSize(1));
    }

    @Test
    void the_only_copy_of_a_picture_that_is_shown_stays() {
        Folder folder = new Folder(path);
        String picture =
                "<p><img data-src=\"https://img.example/a.jpg\" alt=\"Pier\"><noscript>"
                        + "<img src=\"https://img.example/a.jpg\" alt=\"Pier\"></noscript></p>\n";
        folder.write("post.md", HEAD + PROSE + picture);

        folder.lint("--fix", "--only", "image/noscript-twin,image/noscript-only");

        assertThat(folder.read("post.md")).contains("<noscript><img src=");
    }

    private static String page(String around, String article) {
        return "<!DOCTYPE html>\n<html><head><title>The quay</title></head><body>\n"
                + around
                + "\n<article><h1>The quay</h1>\n"
                + article
                + "</article>\n</body></html>\n";
    }
}
