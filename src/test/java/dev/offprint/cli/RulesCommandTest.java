package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are listed, shown, tested, and brought along by a user. */
class RulesCommandTest {
    private static final String RULE =
            """
            summary: A box that praises the house
            why: Readers came for the post.
            severity: error
            since: 1.0.0
            match:
              element: 'div[data-house-box]'
            fix: {remove: element}
            examples:
              - bad: '<p>One.</p><div data-house-box>Ours!</div>'
                fixed: '<p>One.</p>'
              - good: '<div>Ours.</div>'
            """;

    @TempDir Path folder;

    @Test
    void the_page_in_the_folder_of_rules_is_what_list_prints() throws IOException {
        assertThat(Files.readString(Path.of("rules/README.md")))
                .as("stale: ./offprint rules list --format markdown > rules/README.md")
                .isEqualTo(Offprint.run("rules", "list", "--format", "markdown").out());
    }

    @Test
    void show_tells_why_how_it_is_fixed_and_examples() {
        Offprint show = Offprint.run("rules", "show", "image/no-source");

        assertThat(show.out())
                .startsWith("image/no-source: ")
                .contains("\nSeverity: ", "\nFix: ", "\nWrong\n");
    }

    @Test
    void a_rule_of_ones_own_is_applied_listed_and_shown() throws IOException {
        rule("ad/house-box", RULE);
        Path post =
                Files.writeString(folder.resolve("post.md"), "a\n\n<div data-house-box>x</div>\n");

        Offprint lint = Offprint.run("lint", "--rules", pack(), post.toString());
        Offprint list = Offprint.run("rules", "list", "--rules", pack());
        Offprint show = Offprint.run("rules", "show", "--rules", pack(), "ad/house-box");

        assertThat(lint.out()).contains(":3:1: error: A box that praises the house");
        assertThat(list.out()).contains("ad/house-box").contains("ad/slot");
        assertThat(show.out()).contains("Readers came for the post.");
    }

    @Test
    void a_rule_of_ones_own_replaces_the_built_in_one_of_its_id() throws IOException {
        rule("ad/slot", RULE);
        Path post =
                Files.writeString(
                        folder.resolve("post.md"), "a\n\n<ins class=adsbygoogle></ins>\n");

        Offprint lint =
                Offprint.run("lint", "--only", "ad/slot", "--rules", pack(), post.toString());

        assertThat(lint.code()).isZero();
    }

    @Test
    void a_rule_for_a_site_looks_only_at_posts_from_there() throws IOException {
        rule("sites/house.example", RULE.replace("severity", "category: ad\nseverity"));
        String body = "\n<div data-house-box>x</div>\n";
        Path ours =
                Files.writeString(
                        folder.resolve("ours.md"),
                        "---\nfrom: https://www.house.example/1\n---\n" + body);
        Path other =
                Files.writeString(
                        folder.resolve("other.md"), "---\nfrom: https://b.example/1\n---\n" + body);

        Offprint lint =
                Offprint.run(
                        "lint",
                        "--only",
                        "sites",
                        "--rules",
                        pack(),
                        ours.toString(),
                        other.toString());

        assertThat(lint.out())
                .contains("ours.md:5:1: error")
                .contains("[sites/house.example]")
                .doesNotContain("other.md");
    }

    @Test
    void test_runs_the_examples_of_a_folder() throws IOException {
        rule("ad/house-box", RULE);

        Offprint test = Offprint.run("rules", "test", pack());

        assertThat(test.code()).isZero();
        assertThat(test.out()).isEqualTo("1 rule, 2 examples: all hold\n");
    }

    @Test
    void test_tells_which_example_does_not_hold_and_why() throws IOException {
        rule(
                "ad/house-box",
                RULE
                        + """
                          - bad: '<p>Two.</p>'
                          - good: '<div data-house-box>Ours.</div>'
                          - bad: '<p>One.</p><div data-house-box></div>'
                            fixed: '<p>Two.</p>'
                        """);

        Offprint test = Offprint.run("rules", "test", pack());

        assertThat(test.err()).isEmpty();
        assertThat(test.code()).isEqualTo(1);
        assertThat(test.out())
                .isEqualTo(
                        """
                        ad/house-box.yaml:12:5: a bad example is not found
                        ad/house-box.yaml:13:5: a good example is found: A box that praises the house: <div data-house-box>
                        ad/house-box.yaml:14:5: the fix makes "<p>One.</p>" and not "<p>Two.</p>"
                        1 rule, 5 examples: 3 failed
                        """);
    }

    @Test
    void test_tells_of_a_fix_that_would_change_more_than_it_says() throws IOException {
        rule(
                "ad/house-word",
                """
                summary: A word that praises the house
                why: Readers came for the post.
                severity: error
                since: 1.0.0
                match:
                  text: 'Ours'
                fix: {replace: '<!-- '}
                examples:
                  - bad: 'Ours is best.'
                    fixed: '<!--  is best.'
                  - good: 'Theirs is best.'
                """);

        Offprint test = Offprint.run("rules", "test", pack());

        assertThat(test.code()).isEqualTo(1);
        assertThat(test.out())
                .isEqualTo(
                        """
                        ad/house-word.yaml:9:5: the fix was refused, as it would change more than it says
                        1 rule, 2 examples: 1 failed
                        """);
    }

    @Test
    void a_file_that_is_no_rule_is_named_with_its_place() throws IOException {
        Path file = rule("ad/house-box", RULE.replace("severity: error", "severty: error"));

        Offprint test = Offprint.run("rules", "test", pack());

        assertThat(test.code()).isEqualTo(2);
        assertThat(test.err())
                .contains(file + ":3:1: unknown key \"severty\", did you mean \"severity\"?");
    }

    @Test
    void a_selector_that_is_none_is_named_with_its_place() throws IOException {
        Path file = rule("ad/house-box", RULE.replace("div[data-house-box]'\nfix", "div[['\nfix"));

        Offprint lint = Offprint.run("lint", "--rules", pack(), folder.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(file + ":6:3: no CSS selector");
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        Offprint test = Offprint.run("rules", "test", folder.resolve("none").toString());

        assertThat(test.code()).isEqualTo(2);
        assertThat(test.err()).contains("none: no such file or folder");
    }

    @Test
    void an_option_that_is_none_is_named_with_the_one_that_was_meant() {
        Offprint lint = Offprint.run("rules", "--fromat", "markdown");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err())
                .contains("unknown option \"--fromat\", did you mean \"--format\"?")
                .contains("offprint rules --help");
        assertThat(Offprint.run("rules", "list", "a", "b").err()).contains("one too many: \"b\"");
    }

    private String pack() {
        return folder.resolve("pack").toString();
    }

    private Path rule(String id, String text) throws IOException {
        Path file = folder.resolve("pack").resolve(id + ".yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
