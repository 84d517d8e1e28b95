package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run says that it came to is what it came to, in every format and in its exit code. */
class CountsTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() throws Exception {
        folder = new Folder(path);
        folder.write("clean.md", Folder.CLEAN);
        folder.write("slot.md", Folder.SLOT);
        Files.write(path.resolve("broken.md"), new byte[] {'a', (byte) 0xFF, 'b'});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gone.md                   | 1 file failed.                                     | 0 | 1
                    gone.md also/gone.md      | 2 files failed.                                    | 0 | 2
                    broken.md                 | 1 file failed.                                     | 0 | 1
                    clean.md gone.md          | Nothing found in 1 file; 1 failed.                 | 1 | 1
                    clean.md broken.md gone.md | Nothing found in 1 file; 2 failed.                | 1 | 2
                    slot.md gone.md           | 1 finding in 1 of 1 file: 0 errors, 1 warning, 0 notes; 1 failed. | 1 | 1
                    slot.md clean.md broken.md | 1 finding in 1 of 2 files: 0 errors, 1 warning, 0 notes; 1 failed. | 2 | 1
                    clean.md                  | Nothing found in 1 file.                           | 1 | 0
                    """)
    void what_failed_is_counted_wherever_it_is_told(
            String names, String summary, int files, int failed) {
        Offprint text = lint("concise", names);
        Offprint json = lint("json", names);
        Offprint sarif = lint("sarif", names);
        Offprint github = lint("github", names);

        assertThat(text.out()).contains(summary + "\n");
        assertThat(github.out()).contains(summary + "\n");
        assertThat(json.out()).contains("\"files\" : " + files + ",", "\"failed\" : " + failed);
        assertThat(sarif.out()).contains("\"executionSuccessful\" : " + (failed == 0));
        assertThat(text.code() == 2).isEqualTo(failed > 0);
        assertThat(text.err().lines()).hasSize(failed);
        assertThat(lint("html", names).out().contains("</b> failed</li>"))
                .as("the page")
                .isEqualTo(failed > 0);
    }

    @Test
    void a_file_of_which_no_finding_is_shown_passes_nowhere_for_clean() {
        folder.write("a/slot.md", Folder.SLOT);

        String junit =
                Offprint.run(
                                "lint",
                                "--format",
                                "junit",
                                "--max-findings",
                                "1",
                                path + "/slot.md",
                                path + "/a/slot.md",
                                path + "/clean.md")
                        .out();

        assertThat(junit.split("name=\"clean\"", -1)).hasSize(2);
        assertThat(junit).doesNotContain("a/slot.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean.md", "slot.md"})
    void one_is_one(String name) {
        String known = path + "/known";
        String written =
                Offprint.run("baseline", "write", "--baseline", known, path + "/" + name).out();

        assertThat(written)
                .isEqualTo(
                        known
                                + (name.equals("slot.md")
                                        ? ": 1 finding is known\n"
                                        : ": 0 findings are known\n"));
    }

    private Offprint lint(String format, String names) {
        String[] given = names.split(" ", -1);
        String[] arguments = new String[given.length + 3];
        arguments[0] = "lint";
        arguments[1] = "--format";
        arguments[2] = format;
        for (int i = 0; i < given.length; i++) {
            arguments[i + 3] = path + "/" + given[i];
        }
        return Offprint.run(arguments);
    }
}
