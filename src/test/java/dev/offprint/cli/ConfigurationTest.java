package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void a_severity_is_that_of_the_configuration() {
        folder.write(".offprint.yaml", "severity:\n  ad/slot: error\n");
        folder.write("post.md", Folder.SLOT);

        Offprint lint = folder.lint();

        assertThat(lint.out()).contains(": error: ").contains("[ad/slot]");
        assertThat(lint.code()).isEqualTo(1);
    }

    @Test
    void a_rule_wins_over_its_folder_and_off_is_silence() {
        folder.write("post.md", Folder.SLOT);
        folder.write(".offprint.yaml", "severity:\n  ad/slot: info\n  ad: off\n");
        assertThat(folder.lint().out()).contains(": info: ");

        folder.write(".offprint.yaml", "severity: {ad: off}\n");
        assertThat(folder.lint().out()).isEqualTo("Nothing found in 1 file.\n");
    }

    @Test
    void the_nearest_configuration_wins_and_the_others_still_hold() {
        folder.write(".offprint.yaml", "severity: {ad/slot: error, front-matter: off}\n");
        folder.write("posts/.offprint.yaml", "severity: {ad: info}\n");
        folder.write("posts/post.md", Folder.SLOT.replace("title: Tide\n", ""));
        folder.write("other/post.md", Folder.SLOT);

        String out = folder.lint().out();

        assertThat(out)
                .contains("other/post.md:6:12: error: ")
                .contains("posts/post.md:5:12: info: ")
                .doesNotContain("front-matter/");
    }

    @Test
    void a_root_and_the_top_of_a_repository_end_the_way_up() {
        folder.write(".offprint.yaml", "severity: {ad: off}\n");
        folder.write("a/.offprint.yaml", "root: true\n");
        folder.write("a/post.md", Folder.SLOT);
        folder.write("b/.git/HEAD", "");
        folder.write("b/post.md", Folder.SLOT);
        folder.write("c/post.md", Folder.SLOT);

        assertThat(folder.found()).containsExactly("a/post.md", "b/post.md");
    }

    @Test
    void a_configuration_builds_on_those_that_it_extends() {
        folder.write(".git/HEAD", "");
        folder.write(
                "shared/base.yaml",
                "severity: {ad: off}\noverrides:\n  - {files: drafts/, severity: {ad: error}}\n");
        folder.write("site/.offprint.yaml", "root: true\nextends: ../shared/base.yaml\n");
        folder.write("site/post.md", Folder.SLOT);
        folder.write("site/drafts/post.md", Folder.SLOT);

        assertThat(folder.found()).containsExactly("site/drafts/post.md");
    }

    @Test
    void files_that_extend_each_other_are_named() {
        folder.write(".offprint.yaml", "extends: other.yaml\n");
        folder.write("other.yaml", "extends: .offprint.yaml\n");
        folder.write("post.md", Folder.SLOT);

        Offprint lint = folder.lint();

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("other.yaml:1:10: \".offprint.yaml\" extends this file");
    }

    @Test
    void overrides_hold_for_the_files_they_name_and_later_ones_win() {
        folder.write(
                ".offprint.yaml",
                """
                overrides:
                  - files: [drafts/, '*.html']
                    severity: {ad: off}
                  - files: /drafts/last.md
                    severity: {ad: error}
                """);
        folder.write("drafts/first.md", Folder.SLOT);
        folder.write("drafts/last.md", Folder.SLOT);
        folder.write("page.html", Folder.SLOT);
        folder.write("page.md", Folder.SLOT);

        assertThat(folder.found()).containsExactly("drafts/last.md", "page.md");
    }

    @Test
    void options_take_the_place_of_defaults() {
        folder.write(
                ".offprint.yaml", "options:\n  front-matter/date-format: {fields: [posted]}\n");
        folder.write("post.md", "---\ntitle: Tide\nposted: 2024/3/5\ndate: 2024/3/6\n---\nOne.\n");

        String out = folder.lint("--only", "front-matter/date-format").out();

        assertThat(out).contains("2024/3/5").doesNotContain("2024/3/6");
    }

    @Test
    void a_preset_says_what_front_matter_must_hold() {
        folder.write("post.md", "---\ntitle: Tide\nweight: heavy\n---\nOne.\n");
        assertThat(folder.lint().code()).isZero();

        folder.write(".offprint.yaml", "preset: hugo\n");

        assertThat(folder.lint().out())
                .contains("front matter has no \"date\" [front-matter/required]")
                .contains("weight is \"heavy\", expected a whole number [front-matter/type]");
    }

    @Test
    void front_matter_follows_a_schema_of_ones_own() {
        folder.write(
                ".offprint.yaml",
                """
                front-matter:
                  required: [date, author]
                  properties:
                    date: {type: string, format: date}
                    status: {enum: [draft, done]}
                """);
        folder.write("post.md", "---\ndate: 5 March\nstatus: dome\n---\nOne.\n");

        String out = folder.lint("--only", "front-matter/required,front-matter/type").out();

        assertThat(out)
                .contains("front matter has no \"author\" [front-matter/required]")
                .doesNotContain("\"title\"")
                .contains("date is \"5 March\", expected a date such as 2024-03-05")
                .contains("status is \"dome\", expected one of draft, done [front-matter/type]");
    }

    @Test
    void own_rules_join_the_built_in_ones() {
        folder.write(
                "rules/house/banner.yaml",
                """
                summary: Banner of the house
                why: It is on every page.
                since: 0.1.0
                match: {element: div.house-banner}
                fix: {remove: element}
                examples:
                  - bad: '<p>One.</p><div class="house-banner"></div>'
                """);
        folder.write(".offprint.yaml", "rules: rules\nseverity: {house/banner: error}\n");
        folder.write("post.md", Folder.CLEAN + "<div class=\"house-banner\">x</div>\n");

        assertThat(folder.lint().out()).contains(": error: ").contains("[house/banner]");
        assertThat(folder.lint("--only", "house").out()).contains("[house/banner]");
    }

    @Test
    void the_source_of_a_post_is_under_the_key_that_is_named() {
        folder.write(
                "rules/house/here.yaml",
                """
                summary: A box of one site
                why: It is on every page.
                since: 0.1.0
                host: coast.example.org
                match: {element: div.here}
                examples:
                  - bad: |
                      ---
                      from: https://coast.example.org/
                      ---
                      <div class="here">x</div>
                """);
        folder.write(".offprint.yaml", "rules: [rules]\nsource-url-keys: [herkunft]\n");
        String post =
                "---\ntitle: Tide\nKEY: https://coast.example.org/a\n---\n<div class=\"here\">x</div>\n";
        folder.write("yes.md", post.replace("KEY", "herkunft"));
        folder.write("no.md", post.replace("KEY", "from"));

        assertThat(folder.found("--only", "house")).containsExactly("yes.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    severty: {ad: off}              | 1:1: unknown key "severty", did you mean "severity"?
                    severity: {ad: of}              | 1:16: ad is info, warning, error or off, not "of", did you mean "off"?
                    severity: {ad/slott: off}       | 1:12: no rule or folder of rules is named "ad/slott", did you mean "ad/slot"?
                    severity: off                   | 1:11: severity is keys with values, not "off"
                    severity: {ad: [off]}           | 1:16: ad is info, warning, error or off, not a list
                    severity: {ad: off, ad: info}   | 1:21: the key "ad" stands here twice
                    preset: jekyl                   | 1:9: preset is any, jekyll, hugo, hexo or obsidian, not "jekyl", did you mean "jekyll"?
                    root: yes                       | 1:7: root is true or false, not "yes"
                    extends: gone.yaml              | 1:10: there is no file "gone.yaml"
                    rules: gone                     | 1:8: there is no folder "gone"
                    overrides: [{severity: {}}]     | 1:13: "files" is missing
                    options: {ad/slot: {a: 1}}      | 1:21: rule ad/slot has no options
                    options: {front-matter/date-format: {feilds: [a]}} | 1:38: rule front-matter/date-format has no option "feilds", did you mean "fields"?
                    options: {front-matter/type: {preset: hogo}} | 1:39: no preset is named "hogo", did you mean "hugo"?
                    front-matter: {requierd: [a]}   | 1:16: "requierd" is no keyword of a schema, did you mean "required"?
                    front-matter: {properties: {a: {type: txt}}} | 1:39: this is no type that a schema here knows
                    'a: [b'                         | 2:1: found no end of a list in brackets
                    """)
    void what_is_wrong_is_said_with_its_place(String text, String message) {
        Path file = folder.write(".offprint.yaml", text + "\n");
        folder.write("post.md", Folder.CLEAN);

        Offprint lint = folder.lint();

        assertThat(lint.err()).startsWith("offprint: " + file + ":" + message);
        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.out()).isEmpty();
    }

    @Test
    void all_faults_of_a_file_are_said_at_once() {
        folder.write(".offprint.yaml", "a: 1\nb: 2\n");
        folder.write("post.md", Folder.CLEAN);

        assertThat(folder.lint().err()).contains(":1:1: unknown key \"a\"").contains(":2:1: ");
    }

    @Test
    void one_configuration_can_be_named_or_none() {
        folder.write(".offprint.yaml", "severity: {ad: off}\n");
        Path other = folder.write("other/strict.yaml", "severity: {ad: error}\n");
        folder.write("post.md", Folder.SLOT);

        assertThat(folder.lint().code()).isZero();
        assertThat(folder.lint("--no-config").out()).contains(": warning: ");
        assertThat(folder.lint("--config", other.toString()).out()).contains(": error: ");
    }

    @Test
    void standard_input_has_the_configuration_of_its_name() {
        folder.write(".offprint.yaml", "severity: {ad: off}\n");
        byte[] post = Folder.SLOT.getBytes(StandardCharsets.UTF_8);

        Offprint here =
                Offprint.runWithInput(
                        post, "lint", "--stdin", "--stdin-filename", path + "/post.md");

        assertThat(here.code()).isZero();
        assertThat(Offprint.runWithInput(post, "lint", "-").code()).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_off_leaves_what_it_removes_in_what_is_converted() {
        folder.write("post.md", Folder.SLOT);
        String[] convert = {"convert", "--to", "text", path + "/post.md"};
        assertThat(Offprint.run(convert).out()).doesNotContain("Buy!");

        folder.write(".offprint.yaml", "severity: {ad: off}\n");

        assertThat(Offprint.run(convert).out()).contains("Buy!");
    }

    @Test
    void what_holds_is_shown_with_its_place() {
        folder.write(".offprint.yaml", "preset: hugo\nseverity:\n  ad: error\n  link: off\n");
        folder.write(
                "posts/.offprint.yaml",
                "severity: {ad: info}\noverrides:\n  - files: a.md\n    front-matter: {required: [date]}\n");

        String shown = Offprint.run("config", "show", path + "/posts/a.md").out();

        assertThat(shown.lines().map(line -> line.replace(path.toString(), "…")))
                .containsExactly(
                        "# …/.offprint.yaml:1",
                        "# …/posts/.offprint.yaml:1",
                        "# …/posts/.offprint.yaml:3 (override for a.md)",
                        "preset: hugo                                # …/.offprint.yaml:1",
                        "severity:",
                        "  link: off                                 # …/.offprint.yaml:4",
                        "  ad: info                                  # …/posts/.offprint.yaml:1",
                        "front-matter:",
                        "  required: [date]                          # …/posts/.offprint.yaml:4");
    }
}
