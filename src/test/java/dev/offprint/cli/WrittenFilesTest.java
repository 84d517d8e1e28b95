package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.offprint.bound.CpuTime;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there after a run on a full disk, one that was killed, or one that may not write. */
class WrittenFilesTest {
    private static final String REPAIRED =
            "---\ntitle: Tide\ndate: 2024-03-05\n---\n\n<p>One.</p>\n";
    private static final int SLOTS = 2_000;

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        assumeTrue(File.separatorChar == '/', "modes, limits and signals are those of Unix");
        folder = new Folder(path);
    }

    private static String large() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SLOTS; i++) {
            text.append(
                            "<p>The harbour was quiet on all days of which there are notes, and on day ")
                    .append(i)
                    .append(" nobody came.</p><div id=\"dfp-ad-imu1\">Buy!</div>\n\n");
        }
        return text.toString();
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".tmp")).toList();
        }
    }

    @Test
    void a_post_with_another_name_is_repaired_under_this_one_only_and_it_is_said()
            throws IOException {
        Path post = folder.write("a.md", Folder.SLOT);
        Path other = Files.createLink(path.resolve("backup.txt"), post);

        Offprint fix = Offprint.run("lint", "--fix", post.toString());

        assertThat(fix.code()).isZero();
        assertThat(fix.err()).contains("a.md: had another name (a hard link), under which");
        assertThat(post).hasContent(REPAIRED);
        assertThat(other).hasContent(Folder.SLOT);
    }

    @Test
    void two_names_in_one_run_are_both_repaired() throws IOException {
        Path post = folder.write("a.md", Folder.SLOT);
        Path other = Files.createLink(path.resolve("b.md"), post);

        assertThat(Offprint.run("lint", "--fix", path.toString()).code()).isZero();

        assertThat(post).hasContent(REPAIRED);
        assertThat(other).hasContent(REPAIRED);
    }

    @Test
    void a_full_disk_costs_no_post_and_the_others_go_on() throws Exception {
        Path large = folder.write("a.md", large());
        Path linked = folder.write("b.md", large());
        Files.createLink(path.resolve("b.txt"), linked);
        Path small = folder.write("c.md", Folder.SLOT);

        // The new text of the large ones is beyond what a file may hold.
        Offprint fix = new OffprintProcess(path, "ulimit -f 16").run("lint", "--fix", ".");

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err())
                .contains("a.md: not repaired: File too large; a limit (ulimit -f)", "b.md: not ")
                .doesNotContain("internal error");
        assertThat(large).hasContent(large());
        assertThat(linked).hasContent(large());
        assertThat(path.resolve("b.txt")).hasContent(large());
        assertThat(small).hasContent(REPAIRED);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_full_disk_leaves_the_baseline_and_the_reports_that_were_there() throws Exception {
        folder.write("a.md", large());
        folder.write(".offprint-baseline", "# Nothing is known yet.\n\n");
        folder.write("report.json", "{}\n");
        folder.write("out/a.md", "mine\n");
        folder.write("ledger.json", "{}\n");
        Files.writeString(path.resolve(".offprint-baseline"), "");
        OffprintProcess full = new OffprintProcess(path, "ulimit -f 16");

        Offprint baseline = full.run("baseline", "write", ".");
        Offprint lint =
                full.run("lint", "--format", "json=report.json", "--format", "junit=j.xml", "a.md");
        Offprint convert = full.run("convert", "a.md", "-o", "out/a.md", "--ledger", "ledger.json");

        for (Offprint run : List.of(baseline, lint, convert)) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).doesNotContain("internal error", "Exception");
        }
        assertThat(baseline.err()).contains(".offprint-baseline cannot be written: ");
        assertThat(lint.err()).contains("report.json: ");
        assertThat(convert.err()).contains("out/a.md cannot be written: ");
        assertThat(path.resolve(".offprint-baseline")).isEmptyFile();
        assertThat(folder.read("report.json")).isEqualTo("{}\n");
        assertThat(path.resolve("j.xml")).doesNotExist();
        assertThat(folder.read("out/a.md")).isEqualTo("mine\n");
        assertThat(folder.read("ledger.json")).contains("\"failed\" : 1");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_report_that_cannot_be_written_keeps_no_other_from_being_whole() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        folder.write("a.md", large());

        Offprint lint =
                Offprint.run(
                        "lint",
                        "--format",
                        "json=" + full,
                        "--format",
                        "jsonl=" + path.resolve("all.jsonl"),
                        path.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err())
                .contains("/dev/full: No space left on device; make room and run again");
        assertThat(folder.read("all.jsonl").lines().count()).isGreaterThanOrEqualTo(SLOTS);
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 150})
    void killed_at_any_moment_every_post_is_the_old_one_or_the_new_one(int after) throws Exception {
        for (int i = 100; i < 500; i++) {
            folder.write("posts/" + i + ".md", Folder.SLOT);
        }
        Process process = new OffprintProcess(path).start("lint", "--fix", "--no-cache", "posts");
        while (process.isAlive() && folder.read("posts/100.md").equals(Folder.SLOT)) {
            Thread.onSpinWait();
        }

        if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }

        for (int i = 100; i < 500; i++) {
            assertThat(folder.read("posts/" + i + ".md")).isIn(Folder.SLOT, REPAIRED);
        }
        Offprint next = Offprint.run("lint", "--fix", path.resolve("posts").toString());
        assertThat(next.code()).as(next.err()).isZero();
        for (int i = 100; i < 500; i++) {
            assertThat(folder.read("posts/" + i + ".md")).isEqualTo(REPAIRED);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void interrupted_it_takes_its_unfinished_files_along() throws Exception {
        Interrupt.assumePossible();
        Path ledger = path.resolve("ledger.json");
        Process process =
                new OffprintProcess(path).start("convert", "-", "--ledger", ledger.toString());
        while (leftovers().isEmpty() && process.isAlive()) {
            Thread.onSpinWait();
        }

        Interrupt.send(process);

        assertThat(process.waitFor(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(leftovers()).isEmpty();
        assertThat(ledger).doesNotExist();
    }

    @Test
    void a_read_only_post_is_named_and_the_others_are_repaired() throws IOException {
        Path post = folder.write("a.md", Folder.SLOT);
        Path other = folder.write("b.md", Folder.SLOT);
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));

        Offprint fix = Offprint.run("lint", "--fix", path.toString());

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err())
                .contains("a.md: not repaired: it is read-only; make it writable and run again");
        assertThat(post).hasContent(Folder.SLOT);
        assertThat(other).hasContent(REPAIRED);
    }

    @Test
    void a_read_only_folder_is_named_and_the_others_are_written_to() throws IOException {
        folder.write("posts/locked/a.md", Folder.SLOT);
        folder.write("posts/b.md", Folder.SLOT);
        folder.write("out/locked/there.txt", "theirs");
        for (String locked : List.of("posts/locked", "out/locked")) {
            mode(locked, "r-xr-xr-x");
        }
        try {
            Offprint convert =
                    Offprint.run(
                            "convert",
                            path.resolve("posts").toString(),
                            "-o",
                            path.resolve("out").toString());
            Offprint fix = Offprint.run("lint", "--fix", path.resolve("posts").toString());

            assertThat(convert.code()).isEqualTo(2);
            assertThat(convert.err()).contains("a.md cannot be written: its folder is read-only");
            assertThat(path.resolve("out/b.md")).exists();
            assertThat(fix.code()).isEqualTo(2);
            assertThat(fix.err())
                    .contains("a.md: not repaired: its folder is read-only; make it writable");
            assertThat(folder.read("posts/locked/a.md")).isEqualTo(Folder.SLOT);
            assertThat(folder.read("posts/b.md")).isEqualTo(REPAIRED);
        } finally {
            mode("posts/locked", "rwxr-xr-x");
            mode("out/locked", "rwxr-xr-x");
        }
    }

    private void mode(String name, String permissions) throws IOException {
        Files.setPosixFilePermissions(
                path.resolve(name), PosixFilePermissions.fromString(permissions));
    }

    @Test
    void what_is_written_anew_keeps_its_mode_and_its_link() throws IOException {
        folder.write("post.md", Folder.CLEAN);
        Path real = folder.write("real.md", "old");
        mode("real.md", "rw-r-----");
        Path link = Files.createSymbolicLink(path.resolve("out.md"), Path.of("real.md"));
        folder.write("real.json", "old");
        mode("real.json", "rw-r-----");
        Path ledger = Files.createSymbolicLink(path.resolve("l.json"), Path.of("real.json"));

        Offprint.run(
                "convert",
                path.resolve("post.md").toString(),
                "-o",
                link.toString(),
                "--ledger",
                ledger.toString());

        assertThat(link).isSymbolicLink();
        assertThat(ledger).isSymbolicLink();
        assertThat(real).content().contains("One.");
        assertThat(folder.read("real.json")).contains("\"posts\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "book", "report", "ledger", "baseline"})
    void a_link_that_leads_nowhere_is_no_place_for_a_file(String kind) throws IOException {
        String post = folder.write("post.md", Folder.CLEAN).toString();
        Path link = Files.createSymbolicLink(path.resolve("link"), Path.of("gone/file"));
        String out = link.toString();
        List<String> args =
                switch (kind) {
                    case "convert" -> List.of("convert", post, "-o", out);
                    case "book" -> List.of("convert", post, "--to", "epub", "-o", out);
                    case "report" -> List.of("lint", "--format", "json=" + out, post);
                    case "ledger" -> List.of("convert", post, "--ledger", out);
                    default -> List.of("baseline", "write", post, "--baseline", out);
                };

        Offprint run = Offprint.run(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it is a link that leads nowhere");
        assertThat(link).isSymbolicLink();
        assertThat(path.resolve("gone")).doesNotExist();
    }
}
