package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that standard output does not take: lost by a full disk, or not wanted any more. */
class LostOutputTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write("p.md", Folder.SLOT);
        folder.write("clean.md", Folder.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint p.md",
                "lint clean.md",
                "lint --format concise p.md",
                "lint --format json p.md",
                "lint --format sarif clean.md",
                "lint --format html p.md",
                "lint --statistics p.md",
                "lint --diff p.md",
                "convert p.md",
                "rules list",
                "--version",
                "lint --help"
            })
    void a_full_disk_is_told_of_and_is_trouble(String line) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a disk that is always full");

        Offprint run = new OffprintProcess(path, "exec >/dev/full").run(line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("offprint: standard output cannot be written: ")
                .hasLineCount(1);
    }

    @Test
    void a_report_in_a_file_is_there_all_the_same() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a disk that is always full");

        Offprint run =
                new OffprintProcess(path, "exec >/dev/full")
                        .run("lint", "--format", "text", "--format", "json=r.json", "p.md");

        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.read("r.json")).endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint large.md", "lint --diff large.md", "convert large.md"})
    void a_reader_who_has_seen_enough_hears_nothing(String line) throws Exception {
        folder.write("large.md", Folder.SLOT.replace("One.", "One. ".repeat(50_000)).repeat(20));
        Process process = new OffprintProcess(path).start(line.split(" ", -1));
        process.getInputStream().close();

        try (InputStream errors = process.getErrorStream()) {
            String said = new String(errors.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).doesNotContain("standard output", "cannot write");
        }
        process.waitFor();
    }
}
