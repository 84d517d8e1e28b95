package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write("b.md", Folder.SLOT);
        folder.write("a b.md", Folder.SLOT + "\n<p>Two.</p><div id=\"dfp-ad-imu2\"> </div>\n");
    }

    @Test
    void known_findings_are_left_out_one_line_each() {
        Offprint write = baseline("write");

        assertThat(write.out()).endsWith("baseline: 3 findings are known\n");
        assertThat(folder.read("baseline").lines().filter(line -> !line.startsWith("#")))
                .hasSize(3)
                .isSorted()
                .allMatch(line -> line.matches("(a b|b)\\.md\tad/slot\t[0-9a-f]{16}\t.*"));
        Offprint lint = lint();
        assertThat(lint.code()).isZero();
        assertThat(lint.out()).isEqualTo("Nothing found in 2 files.\n");
        assertThat(lint.err()).contains("left out 3 that the baseline knows");
    }

    @Test
    void a_finding_that_moves_is_known_and_one_that_takes_its_place_is_not() {
        baseline("write");

        folder.write("b.md", Folder.SLOT.replace("\n<p>", "\nNew.\n\nNew.\n\n<p>"));
        assertThat(lint().code()).isZero();

        folder.write("b.md", Folder.SLOT.replace("imu1", "imu9"));
        assertThat(lint().out()).contains("b.md:6:12").contains("1 finding in 1 of 2");
    }

    @Test
    void each_entry_answers_for_one_finding() {
        baseline("write");
        folder.write("b.md", Folder.SLOT + "\n<p>Two.</p><div id=\"dfp-ad-imu1\"> </div>\n");

        assertThat(lint().out()).contains("1 finding in 1 of 2");
    }

    @Test
    void a_post_that_is_renamed_takes_its_findings_along() throws IOException {
        baseline("write");
        Files.move(path.resolve("b.md"), path.resolve("c.md"));

        assertThat(lint().code()).isZero();

        folder.write("d.md", Folder.SLOT);
        assertThat(lint().out()).contains("1 finding in 1 of 3");
    }

    @Test
    void prune_drops_what_is_gone_and_nothing_that_was_not_looked_at() {
        baseline("write");
        folder.write("b.md", Folder.CLEAN);
        folder.write("a b.md", Folder.SLOT);

        Offprint some =
                Offprint.run("baseline", "prune", path + "/b.md", "--baseline", path + "/baseline");
        assertThat(some.out()).endsWith("1 dropped, 2 left\n");
        assertThat(baseline("prune").out()).endsWith("1 dropped, 1 left\n");
        assertThat(baseline("prune").out()).endsWith("0 dropped, 1 left\n");
        assertThat(lint().code()).isZero();
    }

    @Test
    void what_is_no_baseline_is_named_with_its_line() {
        folder.write("baseline", "# one\nb.md ad/slot\n");

        assertThat(lint().err()).contains("baseline:2:1: expected a path");
        assertThat(folder.lint("--baseline", path + "/gone").err()).contains("no such file");
        assertThat(lint().code()).isEqualTo(2);
    }

    @Test
    void what_is_not_utf_8_is_no_baseline_and_says_so() throws IOException {
        Files.write(path.resolve("baseline"), new byte[] {'a', (byte) 0xFF, '\n'});

        assertThat(lint().err()).contains("baseline:1:1: not encoded as UTF-8");
        assertThat(lint().code()).isEqualTo(2);
    }

    private Offprint baseline(String action) {
        return Offprint.run("baseline", action, path.toString(), "--baseline", path + "/baseline");
    }

    private Offprint lint() {
        return folder.lint("--baseline", path + "/baseline");
    }
}
