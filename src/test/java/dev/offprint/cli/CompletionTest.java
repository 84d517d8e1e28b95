package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The completions and the manual, each read by the program that it is for where there is one. */
class CompletionTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "offprint conv, convert",
        "offprint lint --stat, --statistics",
        "offprint lint --format ch, checkstyle",
        "offprint lint --format = ht, html",
        "offprint lint posts --fail-on = w, warning",
        "offprint lint --only tracking/pi, tracking/pixel",
        "offprint convert --to e, epub",
        "offprint rules sh, show",
        "offprint rules show ad/fr, ad/frame",
        "offprint completion f, fish"
    })
    void bash_completes_commands_options_and_their_values(String typed, String completed)
            throws Exception {
        assertThat(bash(typed.split(" ", -1))).containsExactly(completed);
    }

    @Test
    void bash_offers_every_command_and_all_values_of_an_option_with_an_equals_sign()
            throws Exception {
        assertThat(bash("offprint", "")).contains("lint", "convert", "rules", "completion", "man");
        assertThat(bash("offprint", "lint", "--color", "="))
                .containsExactly("auto", "always", "never");
    }

    @Test
    void where_a_file_is_wanted_bash_is_left_to_complete_it() throws Exception {
        assertThat(bash("offprint", "lint", "po")).isEmpty();
        assertThat(bash("offprint", "convert", "post.md", "-o", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void a_shell_takes_its_completion_without_a_word(String shell) throws Exception {
        assumeTrue(isOnPath(shell), "no " + shell);
        Path script = Files.writeString(folder.resolve("completion"), of(shell));

        assertThat(run(shell, "-n", script.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void every_option_of_every_command_is_in_the_completion(String shell) {
        String script = of(shell);

        for (String command : Commands.NAMES) {
            for (String option :
                    Offprint.run(command, "--help").out().split("[\\s,=\\[\\]]+", -1)) {
                if (option.matches("--[a-z-]+")) {
                    assertThat(script)
                            .contains(shell.equals("fish") ? " -l " + option.substring(2) : option);
                }
            }
        }
    }

    @Test
    void another_shell_is_refused() {
        assertThat(Offprint.run("completion", "csh").code()).isEqualTo(2);
    }

    @Test
    void the_manual_page_is_good_roff_and_shows_what_it_should() throws Exception {
        assumeTrue(isOnPath("groff"), "no groff");
        Path page = Files.writeString(folder.resolve("page"), Offprint.run("man").out());

        String shown =
                String.join(
                        "\n", run("groff", "-man", "-Tascii", "-P-cbou", "-ww", page.toString()));

        assertThat(shown)
                .contains("NAME\n       offprint - take saved web posts")
                .contains("--format FORMAT[=FILE]")
                .contains("EXIT STATUS")
                .doesNotContain(": warning: ");
    }

    private static String of(String shell) {
        return Offprint.run("completion", shell).out();
    }

    /** What bash offers for the last of {@code words}, which are parted as bash parts them. */
    private List<String> bash(String... words) throws Exception {
        assumeTrue(isOnPath("bash"), "no bash");
        Path script = Files.writeString(folder.resolve("completion"), of("bash"));
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "bash",
                        "--norc",
                        "-uc",
                        "source \"$0\"; COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); _offprint;"
                                + " printf '%s\\n' ${COMPREPLY[@]+\"${COMPREPLY[@]}\"}",
                        script.toString()));
        command.addAll(List.of(words));
        List<String> offered = new ArrayList<>(run(command.toArray(String[]::new)));
        offered.remove("");
        return offered;
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines =
                new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
    }
}
