package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that a terminal would scroll away begins and ends with what it comes to. */
class TerminalListTest {
    private static final String SUM =
            "60 findings in 30 of 30 files: 0 errors, 60 warnings, 0 notes.";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        for (int i = 10; i < 40; i++) {
            folder.write(
                    "p" + i + ".md", Folder.SLOT + "\n<div id=\"dfp-ad-imu2\">Buy more!</div>\n");
        }
    }

    @Test
    void a_long_list_is_cut_between_its_summary_and_its_summary() {
        List<String> lines = terminal(path.toString());

        assertThat(lines).hasSizeLessThan(90);
        assertThat(lines.get(0)).isEqualTo(SUM);
        assertThat(lines.get(1)).isEqualTo("60 can be repaired with --fix; --diff shows how.");
        assertThat(lines.get(2)).isEqualTo("The first 25 findings:");
        assertThat(findings(lines)).isEqualTo(25);
        assertThat(lines)
                .contains(
                        "… and 35 more in 18 files; --all shows every one, --statistics counts them.");
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .containsExactly(SUM, "60 can be repaired with --fix; --diff shows how.");
    }

    @Test
    void short_lines_are_cut_later() {
        assertThat(findings(terminal("--format", "concise", path.toString()))).isEqualTo(60);
        for (int i = 40; i < 60; i++) {
            folder.write("p" + i + ".md", Folder.SLOT);
        }
        List<String> lines = terminal("--format", "concise", path.toString());

        assertThat(findings(lines)).isEqualTo(75);
        assertThat(lines)
                .contains(
                        "… and 5 more in 5 files; --all shows every one, --statistics counts them.");
    }

    @Test
    void a_short_list_is_as_ever() {
        String post = path + "/p10.md";

        assertThat(Offprint.onTerminal("lint", post)).isEqualTo(Offprint.run("lint", post));
    }

    @Test
    void nothing_is_cut_in_a_pipe_a_file_or_for_who_asks_for_all() {
        Offprint piped = Offprint.run("lint", path.toString());
        Path report = path.resolve("report.txt");

        assertThat(findings(piped.out().lines().toList())).isEqualTo(60);
        assertThat(Offprint.onTerminal("lint", "--all", path.toString())).isEqualTo(piped);
        Offprint.onTerminal("lint", "--format", "text=" + report, path.toString());
        assertThat(folder.read("report.txt")).isEqualTo(piped.out());
        for (String format : List.of("json", "jsonl", "sarif", "github", "checkstyle", "junit")) {
            String[] command = {"lint", "--format", format, path.toString()};
            assertThat(Offprint.onTerminal(command)).isEqualTo(Offprint.run(command));
        }
    }

    @Test
    void who_says_how_many_gets_so_many() {
        List<String> lines = terminal("--max-findings", "30", path.toString());

        assertThat(findings(lines)).isEqualTo(30);
        assertThat(lines).doesNotContain("The first 30 findings:");
    }

    @Test
    void the_exit_code_is_that_of_all() {
        assertThat(Offprint.onTerminal("lint", path.toString()).code()).isEqualTo(1);
        assertThat(Offprint.onTerminal("lint", "--fail-on", "error", path.toString()).code())
                .isZero();
    }

    private static List<String> terminal(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint"));
        arguments.addAll(List.of(options));
        return Offprint.onTerminal(arguments.toArray(String[]::new)).out().lines().toList();
    }

    private static long findings(List<String> lines) {
        return lines.stream().filter(line -> line.contains(": warning: ")).count();
    }
}
