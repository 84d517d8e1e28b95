package dev.offprint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed run leaves goes; what anybody may still need stays. */
class LeftoversTest {
    private final Instant now = Instant.now();
    private final Instant soon = now.plus(Duration.ofHours(23));
    private final Instant later = now.plus(Duration.ofHours(25));
    private static final String HERE = WritingProcess.SELF.system();
    private static final String ELSEWHERE = "k2";

    @TempDir Path folder;

    private Path leftBy(String system, long pid) throws IOException {
        return Files.writeString(
                folder.resolve(new WritingProcess(system, pid).prefix() + "17.tmp"), "half a te");
    }

    private static long dead() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private static void assumeKnown() {
        assumeTrue(Files.exists(Path.of("/proc/self/ns/pid")), "numbers of processes mean nothing");
    }

    @Test
    void a_process_that_is_gone_needs_nothing() throws Exception {
        assumeKnown();
        Path left = leftBy(HERE, dead());

        Leftovers.sweep(folder, now);

        assertThat(left).doesNotExist();
    }

    @Test
    void a_process_that_lives_keeps_its_files_for_ever() throws Exception {
        assumeKnown();
        Process process = new ProcessBuilder("sleep", "600").start();
        try {
            Path other = leftBy(HERE, process.pid());
            Path own = leftBy(HERE, ProcessHandle.current().pid());

            Leftovers.sweep(folder, later);

            assertThat(other).exists();
            assertThat(own).exists();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void of_a_process_elsewhere_nobody_knows_for_a_day() throws Exception {
        Path left = leftBy(ELSEWHERE, dead());

        Leftovers.sweep(folder, soon);
        assertThat(left).exists();

        Leftovers.sweep(folder, later);
        assertThat(left).doesNotExist();
    }

    @Test
    void a_locked_file_is_being_written_wherever_that_is() throws Exception {
        Path here = leftBy(HERE, dead());
        Path there = leftBy(ELSEWHERE, dead());
        try (FileChannel one = FileChannel.open(here, StandardOpenOption.WRITE);
                FileChannel two = FileChannel.open(there, StandardOpenOption.WRITE)) {
            one.lock();
            two.lock();

            Leftovers.sweep(folder, later);
        }

        assertThat(here).exists();
        assertThat(there).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".offprint-notes.tmp",
                ".offprint-9320005715928919403.tmp",
                ".offprint-k2-1-abc-17.tmp",
                "offprint.tmp",
                ".offprint-k2-1--17.tmp"
            })
    void what_is_only_called_alike_is_the_user_s(String name) throws IOException {
        Path mine = Files.writeString(folder.resolve(name), "mine");

        Leftovers.sweep(folder, later);

        assertThat(mine).hasContent("mine");
        assertThat(Leftovers.isTemporary(mine)).isFalse();
    }

    @Test
    void what_is_no_file_stays_whatever_it_is_called() throws Exception {
        String name = new WritingProcess(ELSEWHERE, dead()).prefix();
        Path sub = Files.createDirectory(folder.resolve(name + "1.tmp"));
        Path real = Files.writeString(folder.resolve("real"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(name + "2.tmp"), real);

        Leftovers.sweep(folder, later);

        assertThat(sub).isDirectory();
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("mine");
    }

    @Test
    void nothing_is_removed_from_a_read_only_folder() throws Exception {
        assumeTrue(OwnerAndMode.isKnownOf(folder));
        Path left = leftBy(ELSEWHERE, dead());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Leftovers.sweep(folder, later);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        assertThat(left).exists();
    }

    @Test
    void who_writes_a_file_sweeps_its_folder_first() throws Exception {
        assumeKnown();
        Path left = leftBy(HERE, dead());

        WritableFile.named(folder.resolve("tide.md")).write("new");

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("tide.md")).hasContent("new");
    }

    @Test
    void what_is_written_says_by_whom() throws IOException {
        WritableFile.named(folder.resolve("tide.md"))
                .write(
                        out -> {
                            try (var files = Files.list(folder)) {
                                assertThat(files.map(WritingProcess::of).toList())
                                        .containsExactly(Optional.of(WritingProcess.SELF));
                            }
                        });
    }
}
