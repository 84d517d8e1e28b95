package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.offprint.bound.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes, devices and what the system makes up: none of them blocks a run or fills the memory. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {
    @TempDir Path path;
    private Folder folder;
    private Path post;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        post = folder.write("post.md", Folder.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "pipe.md", "pipe.html", "link.md"})
    void a_pipe_is_refused_and_the_others_go_on(String name) throws Exception {
        if (name.startsWith("link")) {
            Files.createSymbolicLink(path.resolve(name), pipe("target"));
        } else {
            pipe(name);
        }
        String pipe = path.resolve(name).toString();

        Offprint lint = Offprint.run("lint", "--fix", pipe, post.toString());
        Offprint convert = Offprint.run("convert", pipe, post.toString(), "-o", path + "/out");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(pipe + ": a named pipe, no post; ");
        assertThat(lint.out()).contains("1 file");
        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("a named pipe, no post").contains("1 post converted");
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/zero, a device",
        "/dev/null, a device",
        "/dev/random, a device",
        "/proc/version, made up by the system",
        "/proc/kmsg, made up by the system"
    })
    @EnabledOnOs(OS.LINUX)
    void devices_and_what_the_system_makes_up_are_refused(String name, String what) {
        assumeThat(Path.of(name)).exists();

        Offprint lint = Offprint.run("lint", name);

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(name + ": " + what).contains("no post");
    }

    @Test
    void a_pipe_among_the_posts_of_a_folder_is_left_out() throws Exception {
        pipe("sub/pipe.md");
        pipe("pipe");

        Offprint lint = folder.lint();

        assertThat(lint.code()).isZero();
        assertThat(lint.out()).contains("Nothing found in 1 file");
    }

    @Test
    void a_pipe_for_a_picture_is_no_picture() throws Exception {
        pipe("pier.png");
        folder.write("post.md", Folder.CLEAN + "\n![Pier](pier.png)\n");
        String book = path + "/book.epub";

        assertThat(folder.lint().code()).isNotEqualTo(2);
        assertThat(Offprint.run("convert", post.toString(), "--to", "epub", "-o", book).code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint --config",
                "lint --baseline",
                "convert --to epub -o book.epub --css",
                "convert --to epub -o book.epub --cover"
            })
    void a_pipe_or_a_device_is_no_file_that_an_option_names(String command) throws Exception {
        Path pipe = pipe("given");
        for (String given : new String[] {pipe.toString(), "/dev/zero"}) {
            Offprint run =
                    Offprint.run(
                            (command.replace("book.epub", path + "/book.epub") + " " + given + " ")
                                    .concat(post.toString())
                                    .split(" "));

            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(given).contains("not a file");
        }
    }

    @Test
    void rules_and_ignore_files_that_are_pipes_are_not_waited_for() throws Exception {
        pipe("rules/ad/own.yaml");
        pipe(".offprintignore");
        pipe(".gitignore");
        pipe(".offprint.yaml");

        Offprint lint = folder.lint("--rules", path.resolve("rules").toString());

        assertThat(lint.out()).contains("Nothing found in 1 file");
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = path.resolve(name);
        Files.createDirectories(pipe.getParent());
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(process.waitFor()).as("mkfifo").isZero();
        return pipe;
    }
}
