package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls it wrongly is told what is wrong and what to do, and nothing happens. */
class NewcomerTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write("post.md", Folder.SLOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    convert                     | which posts? offprint convert PATH…; offprint convert --help tells more
                    completion                  | for which shell? offprint completion bash, zsh or fish
                    rules show                  | which rule? offprint rules list shows their ids
                    rules test                  | which folder? offprint rules test DIR
                    -x                          | "-x" stands before any command; offprint --help lists them
                    --fix POST                  | "--fix" stands before any command; offprint --help lists them
                    LINT POST                   | "LINT" is no command, did you mean "lint"? offprint --help lists them
                    Convrt POST                 | "Convrt" is no command, did you mean "convert"? offprint --help lists them
                    lint -o POST                | unknown option "-o"; offprint lint --help lists the options
                    lint POST --config=         | --config is given nothing; it takes FILE
                    lint POST --baseline=       | --baseline is given nothing; it takes FILE
                    lint POST --rules=          | --rules is given nothing; it takes DIR
                    lint POST --exclude-link=   | --exclude-link is given nothing; it takes PATTERN
                    convert POST -o=            | --output is given nothing; it takes OUT
                    lint - POST                 | - is standard input, which is read alone; a file of that name is ./-
                    lint --config FOLDER POST   | FOLDER: a folder; name the configuration in it
                    lint --format json --format text POST | only one format goes to standard output; write one to a file, as --format text=FILE
                    lint --max-findings x POST  | --max-findings is a number, not "x"
                    lint --unsafe-fixes POST    | --unsafe-fixes goes with --fix or --diff
                    lint --rules POST POST      | POST: a file, where a folder of rules is wanted
                    init FOLDER/none            | FOLDER/none: no such folder
                    """)
    void a_wrong_call_says_what_to_do(String command, String message) {
        Offprint run = Offprint.run(filled(command).split(" "));

        assertThat(run.err()).isEqualTo("offprint: " + filled(message) + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.read("post.md")).isEqualTo(Folder.SLOT);
    }

    @ParameterizedTest
    @CsvSource({"lint --fix", "convert -o out", "baseline write", "config show", "rules test"})
    void an_empty_path_is_not_this_folder(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add("");

        Offprint run = Offprint.run(words.toArray(String[]::new));

        assertThat(run.err()).contains(" is empty, as a variable that nobody set makes it");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_mistyped_path_costs_no_baseline() {
        String baseline = path + "/known";
        Offprint.run("baseline", "write", "--baseline", baseline, path.toString());
        String before = folder.read("known");

        Offprint write = Offprint.run("baseline", "write", "--baseline", baseline, path + "/psots");

        assertThat(write.code()).isEqualTo(2);
        assertThat(write.err()).contains("no post was looked at, so " + baseline + " is left");
        assertThat(folder.read("known")).isEqualTo(before).contains("ad/slot");
    }

    @Test
    void a_book_is_not_poured_into_a_terminal() {
        String[] command = {"convert", "--to", "epub", "-o", "-", path + "/post.md"};

        assertThat(Offprint.onTerminal(command).err()).contains("name a file with -o");
        assertThat(Offprint.onTerminal(command).out()).isEmpty();
        assertThat(Offprint.run(command).out()).startsWith("PK");
    }

    private String filled(String text) {
        return text.replace("POST", path + "/post.md").replace("FOLDER", path.toString());
    }
}
