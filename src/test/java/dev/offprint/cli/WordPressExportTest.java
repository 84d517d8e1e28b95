package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export of WordPress says comes out as its reader saw it on the blog. */
class WordPressExportTest {
    @TempDir Path folder;

    @Test
    void front_matter_says_what_the_export_knows() {
        String item =
                Exports.item(
                        1,
                        "Ropes &amp; <em>knots</em>: \"how\"",
                        "Words.",
                        "<excerpt:encoded><![CDATA[In <b>short</b>.]]></excerpt:encoded>",
                        "<category domain=\"category\" nicename=\"t\"><![CDATA[Trips &amp; ways]]></category>",
                        "<category domain=\"post_tag\" nicename=\"w\"><![CDATA[Wind]]></category>",
                        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>"
                                + "<wp:meta_value><![CDATA[7]]></wp:meta_value></wp:postmeta>");

        String post = converted("2024-03-05-post-1", item, picture(7));

        assertThat(post)
                .isEqualTo(
                        """
                        ---
                        title: "Ropes & knots: \\"how\\""
                        date: "2024-03-05T10:00:00+01:00"
                        author: "Ada Tide"
                        from: "https://sea.example/2024/03/post-1/"
                        categories: ["Trips & ways"]
                        tags: ["Wind"]
                        description: "In short."
                        image: "https://sea.example/7.jpg"
                        ---

                        Words.
                        """);
    }

    @Test
    void empty_lines_are_paragraphs_and_signs_of_markdown_are_words() {
        assertThat(body("One * two * three.\nNext line.\n\n    Indented.\n\n# No heading"))
                .isEqualTo(
                        """
                        One \\* two \\* three.\\
                        Next line.

                        Indented.

                        \\# No heading
                        """);
    }

    @Test
    void blocks_stand_between_paragraphs_as_they_are() {
        assertThat(
                        body(
                                """
                                Before.
                                <ul>
                                 	<li>one</li>
                                 	<li>two</li>
                                </ul>
                                After.
                                <blockquote>First.

                                Second.</blockquote>
                                <pre>a

                                  b</pre>
                                <h2>Head</h2>
                                End."""))
                .isEqualTo(
                        """
                        Before.

                        - one
                        - two

                        After.

                        > First.
                        >
                        > Second.

                        ```text
                        a

                          b
                        ```

                        ## Head

                        End.
                        """);
    }

    @Test
    void what_the_block_editor_wrote_is_html_already() {
        assertThat(
                        body(
                                """
                                <!-- wp:paragraph -->
                                <p>One
                                line.</p>
                                <!-- /wp:paragraph -->

                                <!-- wp:quote -->
                                <blockquote class="wp-block-quote"><p>Said.</p><cite>Ada</cite></blockquote>
                                <!-- /wp:quote -->"""))
                .startsWith("One line.\n\n> Said.\n>\n> ");
    }

    @Test
    void captions_galleries_code_and_embeds_are_what_they_stand_for() {
        String item =
                Exports.item(
                        1,
                        "T",
                        """
                        [caption id="a" width="3"]<a href="https://sea.example/b.jpg"><img src="https://sea.example/b.jpg" alt="B" /></a> The boat[/caption]

                        [caption id="a" caption="Old words"]<img src="https://sea.example/c.jpg" />[/caption]

                        [gallery columns="2" ids="7,8"]

                        [gallery ids="7,99"]

                        [code lang="java"]
                        if (a < b) {}
                        [/code]

                        [embed]https://video.example/1[/embed]""");

        assertThat(converted("2024-03-05-post-1", item, picture(7), picture(8)))
                .contains(
                        "[![B](https://sea.example/b.jpg)](https://sea.example/b.jpg)\n*The boat*",
                        "![](https://sea.example/c.jpg)\n*Old words*",
                        "![](https://sea.example/7.jpg)\n\n![](https://sea.example/8.jpg)",
                        "![](https://sea.example/7.jpg)\n\n[gallery ids=\"99\"]",
                        "```java\nif (a < b) {}\n```",
                        "<https://video.example/1>");
    }

    @Test
    void a_gallery_without_numbers_shows_what_was_uploaded_to_the_post() {
        String item =
                Exports.item(1, "T", "Before.\n\n[gallery columns=\"9\" exclude=\"9\"]\n\nAfter.");
        String last = uploaded(7, 1, 2, "<excerpt:encoded><![CDATA[The boat]]></excerpt:encoded>");
        String first =
                uploaded(
                        8,
                        1,
                        1,
                        "<wp:postmeta><wp:meta_key>_wp_attachment_image_alt"
                                + "</wp:meta_key><wp:meta_value>Grey water</wp:meta_value></wp:postmeta>");

        assertThat(
                        converted(
                                "2024-03-05-post-1",
                                item,
                                last,
                                first,
                                uploaded(9, 1, 3, ""),
                                uploaded(10, 2, 1, "")))
                .contains(
                        """
                        Before.

                        ![Grey water](https://sea.example/8.jpg)

                        ![](https://sea.example/7.jpg)
                        *The boat*

                        After.
                        """);
    }

    private static String uploaded(int id, int post, int order, String more) {
        return picture(id)
                .replace(
                        "</item>",
                        "<wp:post_parent>"
                                + post
                                + "</wp:post_parent><wp:menu_order>"
                                + order
                                + "</wp:menu_order>"
                                + more
                                + "</item>");
    }

    @Test
    void sound_is_a_link_wherever_it_is_named() {
        String text =
                """
                [audio https://sea.example/a.mp3]

                [audio mp3="https://sea.example/b.mp3" ogg="https://sea.example/b.ogg"][/audio]

                [video src='https://sea.example/c.mp4' width="3"]

                [audio ids="3"]""";
        String episode =
                "<wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value><![CDATA["
                        + "https://sea.example/episode.mp3\n123\naudio/mpeg]]></wp:meta_value></wp:postmeta>";

        assertThat(converted("2024-03-05-post-1", Exports.item(1, "T", text, episode)))
                .contains(
                        """
                        <https://sea.example/a.mp3>

                        <https://sea.example/b.mp3>

                        <https://sea.example/b.ogg>

                        <https://sea.example/c.mp4>

                        [audio ids="3"]

                        <https://sea.example/episode.mp3>
                        """);
    }

    @Test
    void several_authors_are_named() {
        String author = "<category domain=\"author\" nicename=\"x\"><![CDATA[%s]]></category>";

        assertThat(
                        converted(
                                "2024-03-05-post-1",
                                Exports.item(
                                        1,
                                        "T",
                                        "Words.",
                                        author.formatted("Ada Tide"),
                                        author.formatted("Bo"),
                                        author.formatted("Bo"))))
                .contains("author: [\"Ada Tide\", \"Bo\"]\n");
    }

    @Test
    void an_ampersand_may_stand_for_itself() {
        String item =
                Exports.item(1, "T", "Words.").replace("/2024/03/post-1/", "/?a=1&b=2&amp;c=3");

        assertThat(converted("2024-03-05-post-1", item))
                .contains("from: \"https://sea.example/?a=1&b=2&c=3\"");
    }

    @Test
    void drafts_say_so_and_other_things_are_counted() {
        String draft =
                Exports.item(1, "Not yet", "Words.")
                        .replace("publish", "draft")
                        .replaceAll("2024-03-05 (?:10|09):00:00", "0000-00-00 00:00:00")
                        .replace("https://sea.example/2024/03/post-1/", "https://sea.example/?p=1");
        String menu = Exports.item(2, "Menu", "").replace("[post]", "[nav_menu_item]");
        String trash = Exports.item(3, "Gone", "x").replace("publish", "trash");
        String page = Exports.item(4, "About", "We sail.").replace("[post]", "[page]");
        String remarked =
                Exports.item(
                        5,
                        "Said",
                        "Words.",
                        "<wp:comment><wp:comment_content>a</wp:comment_content></wp:comment>",
                        "<wp:comment><wp:comment_content>b</wp:comment_content></wp:comment>");
        Path file =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(draft, menu, trash, page, remarked, picture(7)));

        Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(convert.err())
                .contains(
                        "passed over 1 attachment, 2 comments, 1 menu item, 1 trashed post",
                        "3 posts converted");
        assertThat(folder.resolve("out/post-1.md"))
                .content()
                .contains("draft: true")
                .doesNotContain("from:");
        assertThat(folder.resolve("out/2024-03-05-post-4.md")).content().contains("We sail.");
    }

    @Test
    void slugs_of_other_scripts_are_readable() {
        String item =
                Exports.item(1, "T", "Words.")
                        .replace("[post-1]", "[%e6%bd%ae%e6%b1%90-%D0%BC%D0%BE%D1%80%D0%B5]");

        assertThat(converted("2024-03-05-潮汐-море", item)).contains("Words.");
    }

    @Test
    void another_encoding_is_read_as_it_says() throws java.io.IOException {
        Path file = folder.resolve("e.xml");
        String export = Exports.wordPress(Exports.item(1, "Été", "À la mer."));
        java.nio.file.Files.writeString(
                file,
                export.replace("UTF-8", "ISO-8859-1"),
                java.nio.charset.StandardCharsets.ISO_8859_1);

        Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(folder.resolve("out/2024-03-05-post-1.md"))
                .content()
                .contains("title: \"Été\"", "À la mer.");
    }

    private static String picture(int id) {
        return Exports.attachment(id, "https://sea.example/" + id + ".jpg");
    }

    private String body(String text) {
        String post = converted("2024-03-05-post-1", Exports.item(1, "T", text));
        return post.substring(post.indexOf("\n---\n\n") + 6);
    }

    private String converted(String name, String... items) {
        Path file = Exports.write(folder.resolve("e.xml"), Exports.wordPress(items));
        Offprint convert =
                Offprint.run("convert", file.toString(), "-o", folder + "/out/", "--prove");
        assertThat(convert.code()).isZero();
        return new Folder(folder).read("out/" + name + ".md");
    }
}
