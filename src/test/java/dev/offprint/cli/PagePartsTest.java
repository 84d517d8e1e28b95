package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is without its article is told by rules, which users read, extend and switch off. */
class PagePartsTest {
    private static final String TEXT =
            """
            <p>The ferry ran aground at low water, and its one passenger had to wait on the sand for the tide.</p>
            <p>He had a lamp, a loaf of bread and a newspaper of the day before, and he asked for nothing else.</p>
            <p>When the water came back in the dark, the ferryman found him asleep with the paper over his face.</p>
            """;

    /** The rule about posts that knows menus, too. */
    private static final String FURNITURE = "boilerplate/page-furniture";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write(
                "page.html",
                "<!DOCTYPE html><html><head><title>Low water</title></head><body>\n"
                        + "<nav><a href=\"/\">Home</a> <a href=\"/ferries\">Ferries</a></nav>\n"
                        + "<div id=\"hint\">Sent from the pier.</div>\n"
                        + "<article><h1>Low water</h1>\n"
                        + TEXT
                        + "<div class=\"quay-cards\"><h3><a href=\"/a\">A lamp at sea</a></h3>"
                        + "<h3><a href=\"/b\">Bread for two</a></h3></div>\n"
                        + "</article>\n"
                        + "<div id=\"comments\"><div class=\"comment\"><p>I was that passenger, and it was"
                        + " a very good loaf.</p></div><div class=\"comment\"><p>My uncle had the ferry"
                        + " before it was sold.</p><div class=\"share-buttons\">"
                        + "<a href=\"https://facebook.com/share?u=1\">Like it there</a></div></div></div>\n"
                        + "</body></html>\n");
    }

    private Offprint convert(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "convert";
        arguments[1] = path.resolve("page.html").toString();
        arguments[2] = "--to";
        arguments[3] = "text";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Offprint.run(arguments);
    }

    @Test
    void what_is_left_out_names_its_rule_and_what_can_be_seen() {
        assertThat(convert("--explain").err())
                .contains(
                        "navigation: <nav>, 2 links, no running text [page/navigation]",
                        "what stands around it [page/around]",
                        "comments: <div \"comments\">, 2 comments,",
                        "running text [page/comments]");
    }

    @ParameterizedTest
    @CsvSource({
        "page/navigation, Ferries",
        "page/comments, that passenger",
        "page/around, Sent from the pier",
    })
    void a_part_whose_rule_is_off_is_kept(String rule, String words) {
        assertThat(convert().out()).doesNotContain(words);

        assertThat(convert("--skip", rule, "--skip", FURNITURE).out())
                .contains(words)
                .contains("ran aground");

        folder.write(".offprint.yaml", "severity: {" + rule + ": off, " + FURNITURE + ": off}\n");
        assertThat(convert().out()).contains(words);
        assertThat(convert("--explain").err()).doesNotContain("[" + rule + "]");
    }

    @Test
    void other_parts_in_a_part_that_is_kept_are_left_out_all_the_same() {
        assertThat(convert("--skip", "page/comments").out())
                .contains("My uncle had the ferry")
                .doesNotContain("Like it there");
    }

    @Test
    void a_page_with_all_its_rules_off_is_kept_whole() {
        assertThat(convert("--skip", "page", "--skip", FURNITURE).out())
                .contains("Ferries", "Sent from the pier", "ran aground", "Bread for two", "uncle");
    }

    @Test
    void rules_about_posts_may_be_chosen_without_those_about_pages() {
        assertThat(convert("--only", "tracking").out()).isEqualTo(convert().out());
        assertThat(convert("--only", "page/comments").out())
                .contains("Ferries", "Sent from the pier")
                .doesNotContain("that passenger");
    }

    @Test
    void a_post_has_no_such_parts() {
        assertThat(Offprint.run("lint", "--only", "page", path.toString()).out())
                .startsWith("Nothing found");
    }

    @Test
    void an_own_rule_adds_names_to_a_part() {
        assertThat(convert().out()).contains("Bread for two");

        folder.write("own/page/quay.yaml", own("part: other-stories\nnames: [quay-cards]\n"));

        assertThat(convert("--rules", path.resolve("own").toString(), "--explain").out())
                .doesNotContain("Bread for two")
                .contains("ran aground");
        assertThat(convert("--rules", path.resolve("own").toString(), "--explain").err())
                .contains("other stories: <div \"quay-cards\">", "[page/quay]");
        assertThat(
                        convert(
                                        "--rules",
                                        path.resolve("own").toString(),
                                        "--skip",
                                        "page/other-stories")
                                .out())
                .doesNotContain("Bread for two");
    }

    @Test
    void an_own_rule_lies_in_any_folder_and_is_shown_and_tested() {
        folder.write("own/house/quay.yaml", own("part: other-stories\nnames: [quay-cards]\n"));
        String own = path.resolve("own").toString();

        assertThat(convert("--rules", own, "--explain").err()).contains("[house/quay]");
        assertThat(Offprint.run("rules", "show", "house/quay", "--rules", own).out())
                .contains("Known by", "names: [quay-cards]", "is left out", "A lamp at sea");
        assertThat(Offprint.run("rules", "test", own).out())
                .isEqualTo("1 rule, 1 example: all hold\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quay-cards", "quayCards", "quay_cards", "QuayCards", "cards"})
    void a_name_is_known_however_it_is_written(String name) {
        folder.write("own/page/quay.yaml", own("part: other-stories\nnames: [" + name + "]\n"));
        folder.write(".offprint.yaml", "rules: own\n");

        assertThat(convert().out()).doesNotContain("Bread for two");
        assertThat(convert("--explain").err()).contains("[page/quay]");
    }

    @Test
    void an_own_rule_takes_the_place_of_the_built_in_one() {
        folder.write("own/page/comments.yaml", own("part: comments\nnames: [quay-talk]\n"));

        assertThat(
                        convert("--rules", path.resolve("own").toString(), "--skip", "page/around")
                                .out())
                .contains("that passenger");
    }

    @Test
    void a_rule_about_posts_in_the_place_of_one_about_pages_leaves_its_part_alone() {
        folder.write(
                "own/page/comments.yaml",
                """
                summary: x
                why: y
                since: 1.0.0
                match: {element: blink}
                examples: [{bad: '<blink>a</blink>'}]
                """);

        assertThat(convert("--rules", path.resolve("own").toString()).out())
                .contains("that passenger");
    }

    @Test
    void a_number_that_decides_is_set_by_an_own_rule() {
        String form =
                "<form><p>"
                        + "Whoever was on the sand that night may write to the ferryman here. "
                                .repeat(4)
                        + "</p><input type=\"text\"></form>";
        folder.write(
                "page.html", folder.read("page.html").replace("</article>", form + "</article>"));
        assertThat(convert().out()).contains("Whoever was on the sand");

        folder.write(
                "own/page/longer.yaml",
                own("part: form\nlimits: {text: {is: 900, why: Ours tell a story}}\n"));

        assertThat(convert("--rules", path.resolve("own").toString()).out())
                .doesNotContain("Whoever was on the sand");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part: other-story      | no part of a page is called \"other-story\", did you mean",
                "part: comments\\nnames: {ones: [x]} | no group of names of this part is called \"ones\", did you mean",
                "part: comments\\nlimits: {dept: {is: 2, why: x}} | no limit of this part is called \"dept\", did you mean",
                "part: comments\\nlimits: {depth: 2} | a limit says what it is and why",
                "part: comments\\nmatch: {element: p} | a rule about a part of a page has no \"match\"",
                "match: {element: p}\\nnames: [x] | \"names\" is of rules about a \"part\" of a page",
                "part: comments\\nnames: ['']     | nothing can be known by this",
                "part: title\\nnames: [x]         | no group of names of this part is called \"part\"",
            })
    void a_rule_that_names_what_nobody_asks_for_is_refused(String said, String problem) {
        folder.write("own/page/wrong.yaml", own(said.replace("\\n", "\n") + "\n"));

        Offprint run = convert("--rules", path.resolve("own").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.yaml:", problem);
    }

    private static String own(String said) {
        return "summary: Cards of the quay\nwhy: We say so.\nsince: 1.0.0\n"
                + said
                + "examples:\n  - page: |\n      <!DOCTYPE html><html><head><title>Low</title></head>"
                + "<body><article><h1>Low</h1>\n      "
                + TEXT.replace("\n", "\n      ")
                + "<div class=\"quay-cards\"><h3><a href=\"/a\">A lamp at sea</a></h3><h3>"
                + "<a href=\"/b\">Bread for two</a></h3></div></article></body></html>\n"
                + "    kept: [ran aground]\n    left-out: [A lamp at sea]\n";
    }
}
