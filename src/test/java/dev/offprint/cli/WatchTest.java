package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process that stays until it is interrupted. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {
    private static final String SLOT = "<p>One.</p><ins class=adsbygoogle></ins>\n";

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_post_that_changes_is_looked_at_again_and_no_other() throws Exception {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        Files.writeString(posts.resolve("clean.md"), "<p>One.</p>\n");
        Files.writeString(posts.resolve("old.md"), SLOT);
        Process process = watch(posts);
        BufferedReader out = process.inputReader(UTF_8);

        assertThat(out.readLine()).startsWith(posts.resolve("old.md") + ":1:12: ");
        assertThat(out.readLine()).startsWith("1 finding in 1 of 2 files");
        assertThat(out.readLine()).startsWith("1 can be repaired");
        assertThat(process.errorReader(UTF_8).readLine())
                .isEqualTo("offprint: watching 2 posts; Ctrl-C ends");
        replace(posts.resolve("clean.md"), "<p>Two.</p>\n" + SLOT);

        assertThat(out.readLine()).startsWith(posts.resolve("clean.md") + ":2:12: ");
        assertThat(out.readLine()).startsWith("1 finding in 1 of 1 file:");
        assertThat(out.readLine()).startsWith("1 can be repaired");
        Path later = Files.createDirectories(posts.resolve("2024/later"));
        Thread.sleep(500);
        replace(later.resolve("new.md"), SLOT);

        assertThat(out.readLine()).startsWith(later.resolve("new.md") + ":1:12: ");
    }

    @Test
    void with_fix_a_change_is_repaired_once() throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), "<p>One.</p>\n");
        Process process = watch(post, "--fix");
        BufferedReader out = process.inputReader(UTF_8);
        assertThat(out.readLine()).isEqualTo("Nothing found in 1 file.");
        assertThat(process.errorReader(UTF_8).readLine()).contains("watching 1 post;");

        replace(post, SLOT);

        assertThat(out.readLine()).isEqualTo("Repaired 1 finding in 1 file.");
        assertThat(out.readLine()).isEqualTo("Nothing else found in 1 file.");
        assertThat(post).hasContent("<p>One.</p>");
        replace(post, "<p>Two.</p>\n");
        assertThat(out.readLine()).isEqualTo("Nothing found in 1 file.");
    }

    @Test
    void an_interrupt_ends_it_without_a_word() throws Exception {
        Interrupt.assumePossible();
        Path post = Files.writeString(folder.resolve("post.md"), "<p>One.</p>\n");
        Process process = watch(post);
        assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("Nothing found in 1 file.");
        BufferedReader err = process.errorReader(UTF_8);
        assertThat(err.readLine()).contains("watching");

        Interrupt.send(process);

        assertThat(process.waitFor(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(err.readLine()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=json", "--format=html=x.html", "--staged", "--since=HEAD"})
    void what_has_an_end_does_not_go_with_it(String option) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), SLOT);

        Offprint lint = Offprint.run("lint", "--watch", option, post.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).startsWith("offprint: --watch ");
    }

    /** In one step: between emptying a file and writing it, a busy machine may do anything. */
    private void replace(Path post, String text) throws IOException {
        Path written = Files.writeString(elsewhere.resolve("written.md"), text);
        Files.move(written, post, StandardCopyOption.REPLACE_EXISTING);
    }

    private Process watch(Path path, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.offprint.cli.Main",
                                "lint",
                                "--watch",
                                "--no-cache",
                                "--only=ad",
                                "--format=concise"));
        command.addAll(List.of(options));
        command.add(path.toString());
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }
}
