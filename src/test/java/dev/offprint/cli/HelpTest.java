package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks about something is told about that, and who mistypes is told what to do. */
class HelpTest {

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>(Commands.NAMES);
        for (String name : Commands.NAMES) {
            Command command = Commands.find(name).orElseThrow();
            for (String action : command.actions()) {
                pages.add(name + " " + action);
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_and_action_has_one_page_however_it_is_asked_for(String name) {
        Offprint page = run("help " + name);

        assertThat(page.code()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(page.out()).startsWith("Usage: offprint " + name.split(" ", -1)[0]);
        assertThat(run(name + " --help")).isEqualTo(page);
        assertThat(run(name + " -h")).isEqualTo(page);
        assertThat(run("--help " + name)).isEqualTo(page);
        assertThat(run("-h " + name)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "rules list, --format=text|markdown, DIR]",
        "rules list, --rules=DIR, RULE",
        "rules show, RULE, --format",
        "rules test, DIR, --rules",
        "baseline write, --baseline=FILE, prune",
        "baseline prune, PATH, Writes down",
        "config show, --no-config, schema",
        "config schema, JSON Schema, --config",
    })
    void the_page_of_an_action_is_about_that_action(String name, String own, String foreign) {
        assertThat(run("help " + name).out())
                .startsWith("Usage: offprint " + name + " ")
                .contains(own)
                .doesNotContain(foreign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "help help", "help --help", "--help --version"})
    void who_asks_about_nothing_gets_the_overview(String command) {
        assertThat(run(command).out()).startsWith("Takes saved web posts");
        assertThat(run(command).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    help nonsense      | "nonsense" is no command; offprint --help lists them
                    help lnit          | "lnit" is no command, did you mean "lint"? offprint --help lists them
                    --help lnit        | "lnit" is no command, did you mean "lint"? offprint --help lists them
                    lnit               | "lnit" is no command, did you mean "lint"? offprint --help lists them
                    lnit --help        | "lnit" is no command, did you mean "lint"? offprint --help lists them
                    help rules nonsense | there is no help on "rules nonsense"; offprint help rules tells what there is
                    help rules lsit    | there is no help on "rules lsit", did you mean "list"? offprint help rules tells what there is
                    help lint posts    | there is no help on "lint posts"; offprint help lint tells what there is
                    lint --fxi         | unknown option "--fxi", did you mean "--fix"? offprint lint --help lists the options
                    rules show --format=text | unknown option "--format=text"; offprint rules show --help lists the options
                    rules list ad/slot | one too many: "ad/slot"; offprint rules list --help tells what is taken
                    config schema a.md | one too many: "a.md"; offprint config schema --help tells what is taken
                    rules lsit         | offprint rules does list, show or test, not "lsit", did you mean "list"?
                    config shwo a.md   | offprint config does show or schema, not "shwo", did you mean "show"?
                    baseline wirte     | offprint baseline does write or prune, not "wirte", did you mean "write"?
                    baseline           | offprint baseline does write or prune; offprint baseline --help tells more
                    rules show ad/slto | no rule is named "ad/slto", did you mean "ad/slot"?
                    lint --only trakcing . | no rule is named "trakcing", did you mean "tracking"? offprint rules list shows all
                    completion bsh     | completion is for bash, zsh or fish, not "bsh"
                    """)
    void what_is_mistyped_is_told_with_what_to_do(String command, String message) {
        Offprint run = run(command);

        assertThat(run.err()).isEqualTo("offprint: " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void options_may_stand_before_what_a_command_is_to_do() {
        assertThat(run("rules --format markdown list").out()).startsWith("# The rules");
        assertThat(run("rules").out()).isEqualTo(run("rules list").out());
    }

    private static Offprint run(String command) {
        return Offprint.run(command.split(" "));
    }
}
