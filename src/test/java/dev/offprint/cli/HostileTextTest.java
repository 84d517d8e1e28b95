package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.text.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes into a file or its name, a terminal obeys none of it. */
@DisabledOnOs(OS.WINDOWS)
class HostileTextTest {
    /** A colour, a window's title, a sequence in C1, a bell, a way back, DEL, and directions. */
    private static final String HOSTILE =
            "a\u001B[31mb\u001B]0;owned\u0007c\u009B2Jd\u0008e\u007Ff\u202Eg\u2066h\u2069\ri";

    /** The same in YAML, which holds most of it only as escapes. */
    private static final String IN_YAML =
            "\"a\\e[31mb\\e]0;owned\\ac\\x9B2Jd\\be\\x7Ff\\u202Eg\\u2066h\\u2069\\ri\"";

    private static final String SLOT = "<div id=\"dfp-ad-imu1\"> </div>";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @MethodSource("dev.offprint.cli.ReportContractTest#formats")
    void no_report_hands_on_what_a_name_or_a_post_holds(String format) {
        folder.write(HOSTILE + ".md", "---\ntitle: " + IN_YAML + "\n---\n" + HOSTILE + SLOT + "\n");

        Offprint lint = Offprint.run("lint", "--format", format, path.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertHarmless(lint);
        String file = path + "/report";
        assertHarmless(Offprint.run("lint", "--format", format + "=" + file, path.toString()));
        assertHarmless(new Offprint(0, folder.read("report"), ""));
    }

    @Test
    void colour_comes_from_the_program_alone() {
        folder.write(HOSTILE + ".md", Folder.SLOT);

        Offprint lint = folder.lint("--color", "always");

        assertThat(lint.out()).contains("\u001B[1m");
        String uncoloured = lint.out().replaceAll("\u001B\\[[0-9;]+m", "");
        assertHarmless(new Offprint(lint.code(), uncoloured, lint.err()));
        assertThat(uncoloured).contains("a\\u001B[31mb");
    }

    @Test
    void statistics_and_a_diff_on_a_terminal_are_harmless() {
        folder.write(HOSTILE + ".md", "```\n" + HOSTILE + "\n```\n\n" + SLOT + "\n");

        assertHarmless(folder.lint("--statistics"));
        Offprint diff = Offprint.onTerminal("lint", "--diff", path.toString());
        assertThat(diff.out()).contains(" a\\u001B[31mb");
        assertHarmless(diff);
    }

    @Test
    void what_is_converted_is_harmless_on_a_terminal_and_exact_in_a_pipe() {
        Path post = folder.write("post.md", "```text\nOne two \u202E three.\n```\n");

        String shown = Offprint.onTerminal("convert", post.toString()).out();
        String piped = Offprint.run("convert", post.toString()).out();

        assertHarmless(new Offprint(0, shown, ""));
        assertThat(shown).contains("One two \\u202E three.");
        assertThat(piped).contains("One two \u202E three.");
    }

    @Test
    void a_repaired_post_from_standard_input_is_harmless_on_a_terminal() {
        String code = "```text\nOne \u001B[31m.\n```\n\n" + SLOT + "\n";
        byte[] post = code.getBytes(StandardCharsets.UTF_8);

        String shown = Offprint.onTerminalWithInput(post, "lint", "--fix", "-").out();

        assertThat(shown).contains("One \\u001B[31m.");
        assertThat(Offprint.runWithInput(post, "lint", "--fix", "-").out())
                .contains("One \u001B[31m.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOSTILE: 1",
                "severity: {HOSTILE: off}",
                "severity: {ad: HOSTILE}",
                "severity: HOSTILE",
                "preset: HOSTILE",
                "extends: HOSTILE",
                "rules: HOSTILE",
                "options: {HOSTILE: {a: 1}}",
                "options: {ad/slot: {HOSTILE: 1}}",
                "options: {front-matter/type: {preset: HOSTILE}}",
                "front-matter: {HOSTILE: 1}",
                "front-matter: {properties: {a: {type: HOSTILE}}}",
                "overrides: [{HOSTILE: 1}]",
                "overrides: HOSTILE",
                "root: HOSTILE",
                "HOSTILE",
                "{HOSTILE: 1, HOSTILE: 2}",
            })
    void no_fault_of_a_configuration_is_shown_as_it_is(String fault) {
        folder.write(".offprint.yaml", fault.replace("HOSTILE", IN_YAML) + "\n");
        folder.write("post.md", Folder.SLOT);

        Offprint lint = folder.lint();

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(".offprint.yaml:1:");
        assertHarmless(lint);
    }

    @Test
    void a_long_key_is_cut() {
        folder.write(".offprint.yaml", "'" + "k".repeat(100) + "': 1\n");
        folder.write("post.md", Folder.SLOT);

        assertThat(folder.lint().err()).endsWith("unknown key \"" + "k".repeat(60) + "…\"\n");
    }

    @Test
    void the_configuration_that_holds_is_shown_harmlessly() {
        folder.write(
                ".offprint.yaml",
                "source-url-keys: [%1$s]\nfront-matter: {required: [%1$s]}\n".formatted(IN_YAML));

        Offprint show = Offprint.run("config", "show", path + "/" + HOSTILE + ".md");

        assertThat(show.out()).contains("\\x1B[31m");
        assertHarmless(show);
    }

    @Test
    void rules_of_strangers_are_listed_shown_and_tested_harmlessly() {
        folder.write(
                "pack/" + HOSTILE + "/" + HOSTILE + ".yaml",
                """
                summary: %1$s
                why: %1$s
                message: %1$s
                severity: error
                since: %1$s
                category: %1$s
                match: {element: div.x}
                examples:
                  - bad: '<div>%2$s</div>'
                """
                        .formatted(IN_YAML, "\u202E"));
        folder.write("post.md", "One.\n\n<div class=\"x\"></div>\n");
        String pack = path + "/pack";

        for (String[] command :
                List.of(
                        new String[] {"rules", "list", "--rules", pack},
                        new String[] {"rules", "list", "--format", "markdown", "--rules", pack},
                        new String[] {"rules", "show", "--rules", pack, HOSTILE + "/" + HOSTILE},
                        new String[] {"rules", "test", pack},
                        new String[] {"lint", "--rules", pack, path.toString()},
                        new String[] {
                            "lint", "--format", "sarif", "--rules", pack, path.toString()
                        },
                        new String[] {"lint", "--statistics", "--rules", pack, path.toString()})) {
            Offprint run = Offprint.run(command);
            assertThat(run.out() + run.err()).as(String.join(" ", command)).contains("\\u001B");
            assertHarmless(run);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOSTILE: 1",
                "summary: HOSTILE",
                "summary: a\nmatch: {HOSTILE: a}",
                "summary: a\nmatch: {element: HOSTILE}",
                "summary: a\nmatch: {text: 'HOSTILE['}",
                "summary: a\nseverity: HOSTILE\nmatch: {element: a}",
                "summary: a\nmatch: {check: HOSTILE}",
            })
    void no_fault_of_a_rule_is_shown_as_it_is(String rule) {
        folder.write("pack/ad/a.yaml", rule.replace("HOSTILE", IN_YAML) + "\n");
        folder.write("post.md", Folder.SLOT);

        Offprint lint = folder.lint("--rules", path + "/pack");

        assertThat(lint.code()).isEqualTo(2);
        assertHarmless(lint);
    }

    @Test
    void what_is_typed_is_told_back_harmlessly() {
        List<String[]> commands = new ArrayList<>();
        commands.add(new String[] {HOSTILE});
        commands.add(new String[] {"help", HOSTILE});
        for (String command : List.of("lint", "convert", "rules", "config", "baseline", "init")) {
            commands.add(new String[] {command, "--" + HOSTILE});
            commands.add(new String[] {command, HOSTILE, HOSTILE, HOSTILE});
        }
        for (String option :
                List.of(
                        "--format",
                        "--color",
                        "--fail-on",
                        "--max-findings",
                        "--only",
                        "--config",
                        "--rules",
                        "--root-dir",
                        "--baseline",
                        "--timeout")) {
            commands.add(new String[] {"lint", option, HOSTILE, path.toString()});
        }
        commands.add(new String[] {"convert", "--to", HOSTILE, "a.md"});
        commands.add(new String[] {"completion", HOSTILE});
        folder.write("post.md", Folder.SLOT);
        for (String[] command : commands) {
            Offprint run = Offprint.run(command);
            assertHarmless(run);
            assertThat(run.err().lines())
                    .as(String.join(" ", command))
                    .allMatch(line -> line.startsWith("offprint: "));
        }
    }

    @Test
    void a_line_end_in_a_name_makes_no_line_of_its_own() {
        folder.write("a\noffprint: all is well\nb.md", Folder.SLOT);

        Offprint lint = folder.lint();
        Offprint gone = Offprint.run("lint", path + "/x\noffprint: all is well");

        assertThat(lint.out()).contains("/a\\u000Aoffprint: all is well\\u000Ab.md:6:12: ");
        assertThat(gone.err()).hasLineCount(1);
    }

    @Test
    void the_baseline_and_what_is_explained_are_harmless() {
        Path post = folder.write(HOSTILE + ".md", Folder.SLOT);
        String baseline = path + "/" + HOSTILE;

        assertHarmless(Offprint.run("baseline", "write", "--baseline", baseline, post.toString()));
        folder.write("damaged", HOSTILE + "\n");
        assertHarmless(folder.lint("--baseline", path + "/damaged"));
        assertHarmless(Offprint.run("convert", "--explain", post.toString()));
        assertHarmless(
                Offprint.run("convert", post.toString(), "-o", path + "/" + HOSTILE + ".md"));
        assertHarmless(Offprint.run("init", path + "/" + HOSTILE));
    }

    @Test
    void only_the_screen_and_the_status_line_know_escape_sequences() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(file);
                if (text.contains("\\u001B[") || text.contains("\\033[") || text.contains("\\e[")) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrder("Colours.java", "StatusLine.java");
    }

    private static void assertHarmless(Offprint run) {
        for (String text : List.of(run.out(), run.err())) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                assertThat(c == '\n' || c == '\t' || !Visible.isUnsafe(c))
                        .as("U+%04X in %s", (int) c, text)
                        .isTrue();
            }
        }
    }
}
