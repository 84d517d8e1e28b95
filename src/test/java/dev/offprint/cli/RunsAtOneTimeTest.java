package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs over one folder lose nothing of each other, and what both say is true. */
class RunsAtOneTimeTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(File.separatorChar == '/', "processes are started as on Unix");
        folder = new Folder(path);
    }

    private static Offprint end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Offprint(process.exitValue(), out, err);
    }

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    @Test
    void two_that_repair_the_same_posts_both_end_well() throws Exception {
        for (int i = 100; i < 160; i++) {
            folder.write("posts/" + i + ".md", Folder.SLOT);
        }
        OffprintProcess offprint = new OffprintProcess(path);
        Process one = offprint.start("lint", "--fix", "--no-cache", "posts");
        Process other = offprint.start("lint", "--fix", "--no-cache", "posts");

        for (Offprint run : List.of(end(one), end(other))) {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).isEmpty();
        }
        for (int i = 100; i < 160; i++) {
            assertThat(folder.read("posts/" + i + ".md")).doesNotContain("Buy!");
        }
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void one_that_waits_keeps_its_unfinished_file_beside_one_that_sweeps() throws Exception {
        folder.write("post.md", Folder.SLOT);
        folder.write(".offprint-notes.tmp", "mine");
        Process waiting = new OffprintProcess(path).start("convert", "-", "--ledger", "l.json");
        while (temporaries().size() < 2 && waiting.isAlive()) {
            Thread.onSpinWait();
        }

        Offprint fix = Offprint.run("lint", "--fix", path.toString());

        assertThat(fix.code()).as(fix.err()).isZero();
        assertThat(temporaries()).hasSize(2);
        waiting.getOutputStream().write("One.\n".getBytes(StandardCharsets.UTF_8));
        Offprint end = end(waiting);
        assertThat(end.code()).as(end.err()).isZero();
        assertThat(folder.read("l.json")).contains("\"posts\"");
        assertThat(temporaries()).containsExactly(path.resolve(".offprint-notes.tmp"));
    }
}
