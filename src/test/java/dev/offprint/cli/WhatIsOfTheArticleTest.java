package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title and a picture of the article stay, whatever the box around them is called. */
class WhatIsOfTheArticleTest {
    private static final String PROSE =
            "<p>The ferry left at noon, and those who had come to see it off stayed on the quay, "
                    + "where nobody spoke of the winter, though everybody had it in mind, and the "
                    + "boats, and the oil that the harbour master had promised them in the autumn.</p>\n";
    private static final String HEAD =
            "<title>The quay - Lamps</title>"
                    + "<meta property=\"og:site_name\" content=\"Lamps\">"
                    + "<meta name=\"twitter:image\" content=\"https://cdn.example/files/quay-1200x630.jpg\">";

    @TempDir Path path;

    private String fixed(String above) {
        Folder folder = new Folder(path);
        folder.write(
                "page.html",
                "<!DOCTYPE html>\n<html><head>"
                        + HEAD
                        + "</head><body>\n"
                        + above
                        + "\n<div class=\"text\">\n"
                        + PROSE.repeat(5)
                        + "</div>\n</body></html>\n");
        folder.lint("--fix", "--unsafe-fixes");
        return folder.read("page.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"breadcrumbs\"><a href=\"/\">Start</a> <h1>The quay</h1></div>",
                "<nav class=\"page-nav\"><a href=\"/\">Start</a><h1>The quay</h1></nav>",
                "<aside><a href=\"/\">Start</a><h2>The quay</h2></aside>",
                "<div class=\"menu-header\"><a href=\"/2\">Two</a><h2>The quay</h2></div>",
                "<nav><h1>Another name</h1></nav>",
                "<div hidden><h2>The quay</h2></div>"
            })
    void the_heading_that_is_the_title_of_a_page_is_taken_by_no_rule(String box) {
        assertThat(fixed(box)).containsAnyOf("The quay</h", "Another name</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1><a href=\"/\">Lamps of the coast</a></h1></header>",
                "<nav><h2>Lamps</h2><a href=\"/2\">Two</a></nav>",
                "<nav><h2>The quay</h2><a href=\"/2\">Two</a></nav><h1>The quay</h1>"
            })
    void the_name_of_a_site_and_a_second_title_go_with_their_box(String box) {
        assertThat(fixed(box)).doesNotContain("</nav>", "</header>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><img src=\"https://e.example/files/quay.jpg\" alt=\"\"></header>",
                "<aside><img data-src=\"/files/quay-300x200.jpg\" alt=\"\"></aside>",
                "<div class=\"sidebar-widget\"><a href=\"/files/quay.jpg\"><img src=\"/files/quay-640x400.jpg\" alt=\"\"></a></div>",
                "<div class=\"menu-overlay\"><noscript><img src=\"/files/quay.jpg\" alt=\"\"></noscript></div>",
                "<div class=\"related\"><img src=\"/blank.gif\" data-lazy-src=\"/files/quay.jpg\" alt=\"\"></div>"
            })
    void the_picture_that_the_head_of_a_page_names_is_taken_by_no_rule(String box) {
        assertThat(fixed(box)).contains("files/quay").containsPattern("<body>[\\s\\S]*files/quay");
    }

    @Test
    void a_picture_that_stands_in_the_article_as_well_goes_with_the_menu() {
        String menu = "<nav><img src=\"/files/quay.jpg\" alt=\"\"><a href=\"/2\">Two</a></nav>";

        assertThat(fixed(menu + "\n<div><img src=\"/files/quay.jpg\" alt=\"The quay\"></div>"))
                .doesNotContain("</nav>")
                .contains("alt=\"The quay\"");
    }

    @Test
    void a_card_that_leads_to_another_post_goes_with_its_list() {
        String card = "<aside><a href=\"/2\"><img src=\"/files/quay.jpg\" alt=\"\">Two</a></aside>";

        assertThat(fixed(card)).doesNotContain("</aside>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span data-src=\"https://cdn.example/a/pier.jpg\"></span>",
                "<div data-bg=\"/a/pier.webp\"></div>",
                "<picture><source data-srcset=\"/a/pier.webp 800w\"><img src=\"data:,\" alt=\"\"></picture>",
                "<noscript><img src=\"/a/pier.jpg\" alt=\"\"></noscript>",
                "<noscript>&lt;img src=\"/a/pier.jpg\" alt=\"\"&gt;</noscript>",
                "<img src=\"/a/pier.jpg\" width=\"800\" height=\"600\" alt=\"\">"
            })
    void a_photograph_beside_buttons_to_share_stays(String photograph) {
        Folder folder = new Folder(path);
        String button =
                "<a href=\"https://pinterest.com/pin/create/button/?url=x\"><img src=\"/i/pin.png\" alt=\"\"></a>";
        folder.write(
                "post.html",
                "---\ntitle: The quay\n---\n"
                        + PROSE
                        + "<div class=\"share-wrap\">"
                        + photograph
                        + button
                        + "</div>\n"
                        + PROSE);
        folder.lint("--fix");

        assertThat(folder.read("post.html")).contains("/a/pier.").doesNotContain("pin/create");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span data-src=\"/i/facebook.png\"></span>",
                "<noscript><img src=\"/i/share-icon.png\" alt=\"\"></noscript>",
                "<img data-src=\"/a/pier.jpg\" width=\"24\" height=\"24\" alt=\"\">",
                "<img src=\"/a/pier.svg\" alt=\"\">"
            })
    void icons_go_with_their_bar(String icon) {
        Folder folder = new Folder(path);
        String button = "<a href=\"https://pinterest.com/pin/create/button/?url=x\">Pin</a>";
        folder.write(
                "post.html",
                "---\ntitle: The quay\n---\n"
                        + PROSE
                        + "<div class=\"share-wrap\">"
                        + icon
                        + button
                        + "</div>\n"
                        + PROSE);
        folder.lint("--fix");

        assertThat(folder.read("post.html")).doesNotContain("share-wrap");
    }
}
