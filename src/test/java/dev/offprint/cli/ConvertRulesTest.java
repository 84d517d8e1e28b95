package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which repairs a conversion makes, and what it says of those that it does not make. */
class ConvertRulesTest {
    private static final String HEAD = "---\ntitle: Tide\n---\n\n";
    private static final String PROSE =
            """
            <p>It rained all day, and the harbour was empty. Nobody came to the pier, and the
            ships stayed where they were until the wind turned in the evening.</p>
            <p>One more day of it, said the keeper, and he was right about that too, as he was
            about most things that had to do with water and with those who live by it.</p>
            """;
    private static final String FOLLOW =
            "<p>Follow me on Twitter: <a href=\"https://twitter.com/lamp\">@lamp</a></p>\n";
    private static final String LINK =
            "<p>See <a href=\"https://a.example/?utm_source=x\">it</a>, said the keeper.</p>\n";
    private static final String SLOT = "<div id=\"dfp-ad-imu1\">Buy!</div>\n";
    private static final String POST = HEAD + PROSE + SLOT + FOLLOW;
    private static final String SUMMARY = "1 place was named and kept; --unsafe-fixes removes it";

    @TempDir Path root;

    private Folder folder() {
        return new Folder(root);
    }

    @Test
    void one_post_to_standard_output_says_what_was_named_and_kept() {
        Path post = folder().write("tide.md", POST);

        Offprint convert = Offprint.run("convert", post.toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).contains("Follow me on Twitter").doesNotContain("Buy!");
        assertThat(convert.err()).isEqualTo("offprint: " + SUMMARY + "\n");
    }

    @Test
    void a_post_with_nothing_to_keep_says_nothing() {
        Path post = folder().write("tide.md", HEAD + PROSE + SLOT);

        assertThat(Offprint.run("convert", post.toString()).err()).isEmpty();
    }

    @Test
    void explain_lists_it_by_place_among_what_went() {
        Path post = folder().write("tide.md", HEAD + PROSE + FOLLOW + SLOT);

        Offprint convert = Offprint.run("convert", "--explain", post.toString());

        assertThat(convert.err().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith(post + ":9:1: kept 23 characters: ")
                                        .contains("Follow me on Twitter")
                                        .endsWith(
                                                " [boilerplate/follow-call], --unsafe-fixes removes it"),
                        line -> assertThat(line).startsWith(post + ":10:1: left out 4 characters"),
                        line -> assertThat(line).endsWith("4 characters left out; " + SUMMARY));
    }

    @Test
    void the_ledger_has_it_with_rule_place_message_and_characters() throws IOException {
        Path post = folder().write("tide.md", POST);
        Ledger ledger = ledger(post.toString());

        assertThat(ledger.text())
                .contains("\"decision\" : \"kept\"")
                .contains("\"rule\" : \"boilerplate/follow-call\"")
                .contains("\"characters\" : 23", "\"line\" : 10", "\"unsafeFix\" : true");
        assertThat(ledger.count("\"decision\" : \"kept\"")).isEqualTo(1);
        assertThat(ledger.text()).contains("\"kept\" : 1", "\"notChanged\" : 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "epub"})
    void unsafe_fixes_make_what_was_kept_in_every_format(String format) throws IOException {
        Path post = folder().write("tide.md", POST);
        Path out = root.resolve("out." + format);
        Ledger before = ledger(post.toString(), "--to", format, "-o", out.toString());
        Ledger after =
                ledger(post.toString(), "--to", format, "-o", out.toString(), "--unsafe-fixes");

        assertThat(before.text()).contains("\"kept\" : 1", "\"charactersLeftOut\" : 4,");
        assertThat(after.text()).contains("\"kept\" : 0", "\"charactersLeftOut\" : 27,");
        if (!format.equals("epub")) {
            assertThat(Files.readString(out)).contains("ships").doesNotContain("Twitter");
        }
    }

    @Test
    void a_folder_counts_what_all_posts_keep() {
        folder().write("posts/a.md", POST);
        folder().write("posts/b/b.md", POST + "\n" + PROSE + FOLLOW);
        folder().write("posts/c.md", HEAD + PROSE);

        Offprint convert = convert("posts");

        assertThat(convert.err())
                .contains("3 posts converted; 8 characters left out; 3 places were named and kept;")
                .contains("; --unsafe-fixes removes them");
        assertThat(convert("posts", "--unsafe-fixes").err()).doesNotContain("named and kept");
    }

    @Test
    void a_book_counts_and_lists_what_its_posts_keep() throws IOException {
        folder().write("posts/a.md", POST);
        folder().write("posts/b.md", POST);
        Path book = root.resolve("b.epub");
        String posts = root.resolve("posts").toString();

        Offprint convert =
                Offprint.run("convert", posts, "--to", "epub", "-o", book.toString(), "--explain");
        Ledger ledger = ledger(posts, "--to", "epub", "-o", book.toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.err())
                .contains(posts + "/b.md:10:1: kept 23 characters: ")
                .contains("2 posts converted; 8 characters left out; 2 places were named and kept");
        assertThat(ledger.count("\"decision\" : \"kept\"")).isEqualTo(2);
        assertThat(ledger.count("\"output\" : \"" + book + "\"")).isEqualTo(2);
        assertThat(convert("posts", "--to", "epub", "--unsafe-fixes").err())
                .doesNotContain("named and kept");
    }

    @Test
    void standard_input_says_it_too() {
        byte[] post = POST.getBytes(StandardCharsets.UTF_8);

        assertThat(Offprint.runWithInput(post, "convert", "-").err()).contains(SUMMARY);
        assertThat(Offprint.runWithInput(post, "convert", "-", "--unsafe-fixes").out())
                .doesNotContain("Twitter");
    }

    @Test
    void a_whole_page_says_it_at_its_place_in_the_page() {
        String head = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Tide</title></head>\n<body>";
        Path page =
                folder().write(
                                "tide.html",
                                head
                                        + "<article><h1>Tide</h1>"
                                        + PROSE
                                        + FOLLOW
                                        + "</article></body></html>");

        Offprint convert = Offprint.run("convert", "--explain", page.toString());

        assertThat(convert.err()).contains(page + ":7:1: kept 23 characters: ").contains(SUMMARY);
        assertThat(Offprint.run("convert", "--unsafe-fixes", page.toString()).out())
                .contains("ships")
                .doesNotContain("Twitter");
    }

    @Test
    void what_no_article_shows_anyway_is_not_said_to_be_kept() {
        Path post = folder().write("tide.md", HEAD + PROSE + "<script>var a = 1;</script>\n");

        assertThat(Offprint.run("lint", post.toString()).out()).contains("markup/script");
        assertThat(Offprint.run("convert", post.toString()).err()).isEmpty();
    }

    @Test
    void a_change_that_was_not_made_is_told_from_a_removal() {
        Path post =
                folder().write(
                                "tide.md",
                                POST
                                        + "\n[It](https://www.amazon.com/dp/B00?tag=coast-20) is a book.\n");

        Offprint convert = Offprint.run("convert", "--explain", post.toString());

        assertThat(convert.err())
                .contains("not changed: ", "[tracking/affiliate], --unsafe-fixes changes it")
                .contains("1 place was named and kept, 1 not changed; --unsafe-fixes repairs them");
        assertThat(Offprint.run("convert", "--unsafe-fixes", post.toString()).out())
                .contains("(https://www.amazon.com/dp/B00)");
    }

    @Test
    void a_removal_that_takes_too_much_of_the_post_is_kept_whatever_is_asked() {
        String answers =
                "<p>Who knows?</p>\n<ol class=\"commentlist\"><li class=\"comment\" id=\"comment-1\">"
                        + PROSE.repeat(3)
                        + "</li></ol>\n";
        Path post = folder().write("tide.md", HEAD + answers);

        Offprint convert = Offprint.run("convert", "--unsafe-fixes", "--explain", post.toString());

        assertThat(convert.out()).contains("ships");
        assertThat(convert.err())
                .contains("kept ", "too little of the text would be left")
                .endsWith("place was named and kept\n");
    }

    @Test
    void only_these_rules_repair_and_the_article_is_found_all_the_same() {
        String page =
                "<html lang=\"en\"><head><title>Tide</title></head><body><nav><a href=\"/a\">A</a></nav>"
                        + "<article><h1>Tide</h1>MORE</article></body></html>";
        Path file = folder().write("tide.html", page.replace("MORE", PROSE + LINK + FOLLOW));

        Offprint only =
                Offprint.run("convert", "--only", "tracking", "--unsafe-fixes", file.toString());
        Offprint skip =
                Offprint.run("convert", "--skip", "tracking", "--unsafe-fixes", file.toString());

        assertThat(only.out())
                .contains("Twitter", "(https://a.example/)", "title: Tide")
                .doesNotContain("[A]", "# Tide");
        assertThat(skip.out()).contains("?utm_source=x").doesNotContain("[A]", "Twitter");
    }

    @Test
    void only_and_skip_say_what_is_kept_as_well() {
        Path post = folder().write("tide.md", POST);

        assertThat(Offprint.run("convert", "--only", "ad", post.toString()).err()).isEmpty();
        assertThat(Offprint.run("convert", "--only", "boilerplate", post.toString()).err())
                .contains(SUMMARY);
        assertThat(Offprint.run("convert", "--skip", "boilerplate", post.toString()).err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--only,boilerplat", "--skip,ad/slots"})
    void a_rule_that_does_not_exist_is_an_error(String option, String name) {
        Path post = folder().write("tide.md", POST);
        byte[] text = POST.getBytes(StandardCharsets.UTF_8);

        for (Offprint convert :
                List.of(
                        Offprint.run("convert", option, name, post.toString()),
                        Offprint.runWithInput(text, "convert", option, name, "-"))) {
            assertThat(convert.code()).isEqualTo(2);
            assertThat(convert.err()).contains("no rule is named \"" + name + "\"", "did you mean");
        }
    }

    @Test
    void a_repeated_title_stays_where_its_rule_is_not_asked() {
        Path post = folder().write("tide.md", HEAD + "# Tide\n\n" + PROSE);

        assertThat(Offprint.run("convert", post.toString()).out()).doesNotContain("# Tide");
        assertThat(Offprint.run("convert", "--only", "ad", post.toString()).out())
                .contains("# Tide");
        assertThat(
                        Offprint.run(
                                        "convert",
                                        "--skip",
                                        "front-matter/repeated-title",
                                        post.toString())
                                .out())
                .contains("# Tide");
    }

    @Test
    void a_rule_that_the_configuration_turns_off_repairs_nothing_and_keeps_nothing() {
        folder().write(".offprint.yaml", "root: true\nseverity: {ad: off, boilerplate: off}\n");
        folder().write("posts/a.md", POST);

        Offprint convert = convert("posts");

        assertThat(folder().read("out/a.md")).contains("Buy!", "Twitter");
        assertThat(convert.err()).doesNotContain("named and kept");
        assertThat(convert("posts", "--no-config").err()).contains(SUMMARY);
    }

    @Test
    void an_override_holds_for_its_folder_only() {
        folder().write(
                        ".offprint.yaml",
                        "root: true\noverrides:\n  - {files: posts/drafts/, severity: {ad: off}}\n");
        folder().write("posts/a.md", POST);
        folder().write("posts/drafts/b.md", POST);

        convert("posts");

        assertThat(folder().read("out/a.md")).doesNotContain("Buy!");
        assertThat(folder().read("out/drafts/b.md")).contains("Buy!");
    }

    @Test
    void a_severity_that_is_not_off_still_repairs() {
        folder().write(".offprint.yaml", "root: true\nseverity: {ad: info}\n");
        folder().write("posts/a.md", POST);

        convert("posts");

        assertThat(folder().read("out/a.md")).doesNotContain("Buy!");
    }

    @Test
    void own_rules_are_applied_and_chosen_like_the_others() {
        folder().write(
                        "rules/house/harbour.yaml",
                        """
                        summary: The name of the house
                        why: Nobody came for it.
                        severity: warning
                        since: 0.1.0
                        match: {element: [p.house]}
                        fix: {remove: element}
                        examples:
                          - bad: '<p>One.</p><p class="house">H</p>'
                            fixed: '<p>One.</p>'
                          - good: '<p>One.</p>'
                        """);
        Path post = folder().write("tide.md", POST + "\n<p class=\"house\">Coast</p>\n");
        String rules = root.resolve("rules").toString();

        assertThat(Offprint.run("convert", "--rules", rules, post.toString()).out())
                .doesNotContain("Coast", "Buy!");
        assertThat(
                        Offprint.run(
                                        "convert",
                                        "--rules",
                                        rules,
                                        "--only",
                                        "house",
                                        post.toString())
                                .out())
                .doesNotContain("Coast")
                .contains("Buy!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- offprint-disable-next-line tracking/parameter -- it is about links -->\n",
                "<!-- offprint-disable-next-line -->\n",
                "<!-- offprint-disable tracking -->\n",
                "<!-- offprint-disable -->\n\n"
            })
    void what_a_comment_silences_is_not_repaired(String comment) {
        String page = "<html lang=\"en\"><body><article>MORE</article></body></html>";
        Path inPost = folder().write("tide.md", HEAD + PROSE + comment + LINK);
        Path inPage = folder().write("tide.html", page.replace("MORE", PROSE + comment + LINK));

        assertThat(Offprint.run("convert", inPost.toString()).out()).contains("?utm_source=x");
        assertThat(Offprint.run("convert", inPage.toString()).out()).contains("?utm_source=x");
    }

    @Test
    void a_comment_that_stands_around_the_article_of_a_page_holds_in_it() {
        String comment = "<!-- offprint-disable tracking -->";
        for (String page :
                List.of(
                        "COMMENT<html lang=\"en\"><body><article>MORE</article></body></html>",
                        "<html><head>COMMENT</head><body><article>MORE</article></body></html>",
                        "<html><body><nav>COMMENT<a href=\"/\">Home</a></nav><article>MORE",
                        "<html><body><footer>a COMMENT b</footer><article>MORE</article>",
                        "<html><body><div class=\"x\">COMMENT</div><article>MORE</article>")) {
            String text = page.replace("MORE", PROSE + LINK);
            Path silent = folder().write("silent.html", text.replace("COMMENT", comment));
            Path other = folder().write("other.html", text.replace("COMMENT", "<!-- a -->"));

            assertThat(Offprint.run("convert", silent.toString()).out())
                    .as(page)
                    .contains("?utm_source=x");
            assertThat(Offprint.run("convert", other.toString()).out())
                    .as(page)
                    .contains("(https://a.example/)");
        }
    }

    @Test
    void an_end_of_silence_around_the_article_holds_too() {
        String page =
                "<html><body><!-- offprint-disable --><nav><a href=\"/\">Home</a></nav>"
                        + "<!-- offprint-enable --><article>MORE</article></body></html>";
        Path file = folder().write("tide.html", page.replace("MORE", PROSE + LINK));

        assertThat(Offprint.run("convert", file.toString()).out()).contains("(https://a.example/)");
    }

    @Test
    void what_front_matter_silences_is_neither_repaired_nor_kept() {
        String head =
                "---\ntitle: Tide\noffprint: {disable: [ad, boilerplate/follow-line, boilerplate/follow-call]}\n---\n\n";
        Path post = folder().write("tide.md", head + PROSE + SLOT + FOLLOW);

        Offprint convert = Offprint.run("convert", "--unsafe-fixes", post.toString());

        assertThat(convert.out()).contains("Buy!", "Twitter");
        assertThat(convert.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- offprint-disable-next-line front-matter/repeated-title -->\n# Tide\n\n",
                "<!-- offprint-disable front-matter -->\n\n# Tide\n\n",
                "<!-- offprint-disable-next-line front-matter -->\n<h1>Tide</h1>\n\n"
            })
    void a_repeated_title_stays_where_a_comment_asks_for_it(String heading) {
        Path post = folder().write("tide.md", HEAD + heading + PROSE);

        assertThat(Offprint.run("convert", post.toString()).out()).contains("# Tide");
    }

    /** What a run wrote as a ledger. */
    private record Ledger(String text) {
        int count(String what) {
            return text.split(Pattern.quote(what), -1).length - 1;
        }
    }

    private Ledger ledger(String... arguments) throws IOException {
        Path file = root.resolve("ledger.json");
        List<String> all = new ArrayList<>(List.of("convert"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--ledger", file.toString()));
        assertThat(Offprint.run(all.toArray(String[]::new)).code()).isZero();
        return new Ledger(Files.readString(file));
    }

    private Offprint convert(String posts, String... options) {
        List<String> all = new ArrayList<>(List.of("convert", root.resolve(posts).toString()));
        all.addAll(List.of("-o", root.resolve("out").toString()));
        all.addAll(List.of(options));
        return Offprint.run(all.toArray(String[]::new));
    }
}
