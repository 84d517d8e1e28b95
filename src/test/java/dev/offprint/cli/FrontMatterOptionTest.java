package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterOptionTest {
    private static final String JEKYLL =
            """
            ---
            layout: post
            # who kept the log
            author: Ana Kovač
            title: 'The tide: a log'
            date: 2024-03-05 07:30:00 +0100
            from: https://coast.example/tide?id=7
            category: Sea
            categories:
              - Harbour Walks
            tags: [C#, "2013", night sea]
            published: false
            permalink: /2024/tide/
            redirect_from: /old/tide
            excerpt: >
              It began
              with a letter.
            header:
              image: /a.png
            ---
            Text.
            """;

    @Test
    void keep_is_byte_for_byte() {
        String block = "---\r\ntitle:   'A'   # a\r\n---\r\n";

        assertThat(markdown("keep", block + "Text.\r\n")).isEqualTo(block + "\nText.\n");
    }

    @Test
    void drop_leaves_the_title_as_the_first_line() {
        assertThat(markdown("drop", JEKYLL)).isEqualTo("# The tide: a log\n\nText.\n");
        assertThat(markdown("drop", "---\nlayout: post\n---\nText.\n")).isEqualTo("Text.\n");
    }

    @Test
    void the_name_of_the_site_is_no_part_of_a_title() {
        assertThat(
                        markdown(
                                "drop",
                                """
                                ---
                                title: The tide - Lamp Post
                                from: https://www.lamppost.example/tide
                                ---
                                Text.
                                """))
                .isEqualTo("# The tide\n\nText.\n");
    }

    @Test
    void hugo_gets_its_fields_and_keeps_the_others() {
        assertThat(markdown("map=hugo", JEKYLL))
                .isEqualTo(
                        """
                        ---
                        layout: post
                        # who kept the log
                        author: Ana Kovač
                        title: 'The tide: a log'
                        date: 2024-03-05 07:30:00 +0100
                        canonicalURL: https://coast.example/tide?id=7
                        categories: [Harbour Walks, Sea]
                        tags: [C#, "2013", night sea]
                        draft: true
                        url: /2024/tide/
                        aliases: [/old/tide]
                        summary: >
                          It began
                          with a letter.
                        header:
                          image: /a.png
                        ---

                        Text.
                        """);
    }

    @Test
    void obsidian_gets_properties_and_tags_that_are_tags() {
        assertThat(markdown("map=obsidian", JEKYLL))
                .isEqualTo(
                        """
                        ---
                        layout: post
                        # who kept the log
                        author: Ana Kovač
                        title: 'The tide: a log'
                        published: 2024-03-05T07:30:00+01:00
                        source: https://coast.example/tide?id=7
                        categories: [Harbour Walks, Sea]
                        tags: [C, "_2013", night-sea]
                        publish: false
                        permalink: /2024/tide/
                        redirect_from: /old/tide
                        description: >
                          It began
                          with a letter.
                        header:
                          image: /a.png
                        keywords: [C#, "2013", night sea]
                        ---

                        Text.
                        """);
    }

    @Test
    void hexo_gets_categories_that_are_no_children_of_each_other() {
        assertThat(markdown("map=hexo", JEKYLL))
                .contains("\ncategories: [[Harbour Walks], [Sea]]\n")
                .contains("\ncanonical_url: https://coast.example/tide?id=7\n")
                .contains("\npublished: false\n")
                .doesNotContain("\ncategory:");
    }

    @Test
    void jekyll_gets_what_hugo_named_otherwise() {
        assertThat(
                        markdown(
                                "map=jekyll",
                                """
                                ---
                                title: Tide
                                date: 2024-03-05
                                lastmod: 2024-03-06
                                draft: true
                                aliases: [/old/]
                                url: /tide/
                                tags: sea, night
                                weight: 3
                                ---
                                Text.
                                """))
                .isEqualTo(
                        """
                        ---
                        title: Tide
                        date: 2024-03-05
                        last_modified_at: 2024-03-06
                        published: false
                        redirect_from: [/old/]
                        permalink: /tide/
                        tags: [sea, night]
                        weight: 3
                        ---

                        Text.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map=hugo", "map=jekyll", "map=hexo", "map=obsidian"})
    void mapping_what_was_mapped_changes_nothing(String style) {
        String once = markdown(style, JEKYLL);

        assertThat(markdown(style, once)).isEqualTo(once);
    }

    @Test
    void a_name_that_is_taken_is_not_given_twice() {
        assertThat(
                        markdown(
                                "map=obsidian",
                                """
                                ---
                                source: The Harbour Gazette
                                from: https://coast.example/tide
                                author: Ana
                                authors: [Ben]
                                ---
                                Text.
                                """))
                .contains("source: The Harbour Gazette\nfrom: https://coast.example/tide\n")
                .contains("author: Ana\nauthors: [Ben]\n");
    }

    @Test
    void names_in_capitals_are_the_same_names() {
        assertThat(markdown("map=hugo", "---\nTitle: Tide\nDate: 2024-03-05\n---\nText.\n"))
                .isEqualTo("---\ntitle: Tide\ndate: 2024-03-05\n---\n\nText.\n");
    }

    @Test
    void a_time_gets_the_seconds_that_hugo_needs() {
        assertThat(markdown("map=hugo", "---\ndate: '2006-04-19 12:09'\n---\nText.\n"))
                .isEqualTo("---\ndate: 2006-04-19 12:09:00\n---\n\nText.\n");
        assertThat(markdown("map=obsidian", "---\ndate: 2006-04-19T12:09Z\n---\nText.\n"))
                .isEqualTo("---\npublished: 2006-04-19T12:09:00Z\n---\n\nText.\n");
    }

    @Test
    void faults_that_have_a_safe_repair_are_repaired_on_the_way() {
        assertThat(
                        markdown(
                                "map=hugo",
                                "---\ntitle: Tide &amp; time\ndate: March 5, 2024\n---\nText.\n"))
                .isEqualTo("---\ntitle: Tide & time\ndate: 2024-03-05\n---\n\nText.\n");
    }

    @Test
    void line_ends_of_the_block_stay() {
        assertThat(markdown("map=hugo", "---\r\nheading: A\r\ntag: b\r\n---\r\nText.\r\n"))
                .isEqualTo("---\r\ntitle: A\r\ntags: [b]\r\n---\r\n\nText.\n");
    }

    @Test
    void what_a_page_says_about_itself_becomes_front_matter() {
        String page = "<html lang=en><head><title>Tide: yes</title></head><p>Text.</p>";

        Offprint convert =
                Offprint.runWithInput(
                        page.getBytes(StandardCharsets.UTF_8),
                        "convert",
                        "-",
                        "--stdin-filename",
                        "tide.html",
                        "--front-matter",
                        "map=obsidian");

        assertThat(convert.out())
                .startsWith("---\ntitle: \"Tide: yes\"\n")
                .endsWith("---\n\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\ntitle = 'Tide'\n+++\n",
                "---\ntitle: Tide\nmeta: {a: *gone, b: c}\n---\n",
            })
    void what_cannot_be_mapped_safely_stays_and_the_user_is_told(String block) {
        Offprint convert = convert("map=hexo", block + "Text.\n");

        assertThat(convert.out()).isEqualTo(block + "\nText.\n");
        assertThat(convert.err()).contains("stdin.md: its front matter stays as it is, for ");
        assertThat(convert.code()).isZero();
    }

    @Test
    void odd_yaml_is_carried_over() {
        String block =
                """
                ---
                heading: &t Tide
                alias: *t
                tag: !!str sea
                meta: {a: [1, {b: c}], d: "x: y"}
                text: |
                  tag: none
                  ---

                  more
                "quoted key": ~
                ---
                """;

        assertThat(markdown("map=hugo", block + "Text.\n"))
                .contains("title: &t Tide\n")
                .contains(
                        "meta: {a: [1, {b: c}], d: \"x: y\"}\ntext: |\n  tag: none\n  ---\n\n  more\n")
                .contains("\"quoted key\": ~\n")
                .contains("*t");
    }

    @Test
    void it_is_about_markdown_only() {
        assertThat(Offprint.run("convert", "-", "--to", "html", "--front-matter", "drop").err())
                .contains("--front-matter goes with --to markdown");
        assertThat(Offprint.run("convert", "-", "--front-matter", "map=ghost").err())
                .contains(
                        "--front-matter is keep, drop, map=hugo, map=jekyll, map=hexo or"
                                + " map=obsidian, not \"map=ghost\"");
    }

    private static String markdown(String style, String post) {
        Offprint convert = convert(style, post);
        // Posts of few fields lack what a system requires; that is tested on its own.
        assertThat(convert.err().lines())
                .allMatch(line -> line.contains("would still say: front matter has no "));
        return convert.out();
    }

    private static Offprint convert(String style, String post) {
        return Offprint.runWithInput(
                post.getBytes(StandardCharsets.UTF_8), "convert", "-", "--front-matter", style);
    }
}
