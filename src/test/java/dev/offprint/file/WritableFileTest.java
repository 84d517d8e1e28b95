package dev.offprint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritableFileTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void a_file() throws IOException {
        file = Files.writeString(folder.resolve("tide.md"), "old text");
    }

    private List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100_000})
    void a_disk_that_is_full_after_some_bytes_leaves_the_old_file_and_nothing_else(int written)
            throws IOException {
        WritableFile target = WritableFile.named(file);

        assertThatThrownBy(
                        () ->
                                target.write(
                                        out -> {
                                            out.write(new byte[written]);
                                            throw new IOException("No space left on device");
                                        }))
                .hasMessage("No space left on device");

        assertThat(file).hasContent("old text");
        assertThat(names(folder)).containsExactly("tide.md");
    }

    @Test
    void a_fault_of_ours_leaves_the_old_file_and_nothing_else() throws IOException {
        WritableFile target = WritableFile.named(file);

        assertThatThrownBy(
                        () ->
                                target.write(
                                        out -> {
                                            out.write(1);
                                            throw new IllegalStateException("ours");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old text");
        assertThat(names(folder)).containsExactly("tide.md");
    }

    @Test
    void nobody_sees_half_a_file() throws IOException {
        WritableFile.named(file)
                .write(
                        out -> {
                            out.write(bytes("new "));
                            out.flush();
                            assertThat(file).hasContent("old text");
                            out.write(bytes("text"));
                        });

        assertThat(file).hasContent("new text");
    }

    @Test
    void a_shorter_text_leaves_no_end_of_the_longer_one() throws IOException {
        WritableFile.named(file).write("n");
        assertThat(file).hasContent("n");

        WritableFile.named(file).write("");
        assertThat(file).isEmptyFile();
    }

    @Test
    void the_mode_stays_and_a_new_file_has_what_the_umask_leaves() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path usual = Files.createFile(folder.resolve("usual"));

        WritableFile.named(file).write("new");
        WritableFile.named(folder.resolve("fresh")).write("new");
        WritableFile.named(folder.resolve("created")).create("new");

        assertThat(mode(file)).isEqualTo("rwxr-x--x");
        assertThat(mode(folder.resolve("fresh"))).isEqualTo(mode(usual));
        assertThat(mode(folder.resolve("created"))).isEqualTo(mode(usual));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void run_as_root_the_owner_and_the_group_stay() throws IOException {
        assumeTrue(OwnerAndMode.isKnownOf(file) && isRoot(), "only root gives files away");
        Files.setAttribute(file, "unix:uid", 4242);
        Files.setAttribute(file, "unix:gid", 4343);

        WritableFile.named(file)
                .replace(bytes("old text"), bytes("new text"), new ChangedFolders());

        assertThat(Files.readAttributes(file, "unix:uid,gid"))
                .isEqualTo(Map.of("uid", 4242, "gid", 4343));
        assertThat(file).hasContent("new text");
    }

    @Test
    void so_they_do_where_the_file_is_too_large_to_be_copied() throws IOException {
        assumeTrue(OwnerAndMode.isKnownOf(file) && isRoot(), "only root gives files away");
        Files.write(file, new byte[9 * 1024 * 1024]);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Files.setAttribute(file, "unix:uid", 4242);
        Files.setAttribute(file, "unix:gid", 4343);

        WritableFile.named(file).write("new text");

        assertThat(Files.readAttributes(file, "unix:uid,gid"))
                .isEqualTo(Map.of("uid", 4242, "gid", 4343));
        assertThat(mode(file)).isEqualTo("rw-r-----");
        assertThat(file).hasContent("new text");
    }

    private boolean isRoot() throws IOException {
        return (int) Files.getAttribute(file, "unix:uid") == 0;
    }

    @Test
    void what_others_wrote_on_the_margin_of_a_file_stays() throws IOException {
        UserDefinedFileAttributeView view =
                Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assumeTrue(view != null && isKept(view), "no extended attributes here");

        WritableFile.named(file).write("new");

        assertThat(view.list()).contains("origin");
    }

    private static boolean isKept(UserDefinedFileAttributeView view) {
        try {
            view.write("origin", StandardCharsets.UTF_8.encode("https://e.example/"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_link_that_the_user_names_stays_one_and_one_that_leads_nowhere_is_refused()
            throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("tide.md"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone/x.md"));

        WritableFile.named(link).write("new");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThatThrownBy(() -> WritableFile.named(nowhere))
                .hasMessage("it is a link that leads nowhere");
        assertThat(names(folder)).containsExactly("link", "nowhere", "tide.md");
    }

    @Test
    void other_names_of_a_file_keep_its_text() throws IOException {
        Path other = Files.createLink(folder.resolve("backup"), file);

        int names =
                WritableFile.named(file)
                        .replace(bytes("old text"), bytes("new text"), new ChangedFolders());

        assertThat(names).isEqualTo(1);
        assertThat(file).hasContent("new text");
        assertThat(other).hasContent("old text");
    }

    @Test
    void what_has_changed_since_it_was_read_is_not_replaced() throws IOException {
        WritableFile target = WritableFile.named(file);
        Files.writeString(file, "old text, and more");

        assertThatThrownBy(
                        () ->
                                target.replace(
                                        bytes("old text"), bytes("new text"), new ChangedFolders()))
                .hasMessageContaining("it was changed meanwhile and stays as it is now");

        assertThat(file).hasContent("old text, and more");
        assertThat(names(folder)).containsExactly("tide.md");
    }

    @Test
    void what_somebody_else_has_repaired_the_same_way_is_no_failure() throws IOException {
        WritableFile target = WritableFile.named(file);
        Files.writeString(file, "new text");

        int others = target.replace(bytes("old text"), bytes("new text"), new ChangedFolders());

        assertThat(others).isZero();
        assertThat(file).hasContent("new text");
        assertThat(names(folder)).containsExactly("tide.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tide.md", "fresh.md"})
    void what_took_its_place_meanwhile_stays(String name) throws IOException {
        Path place = folder.resolve(name);
        try (Unfinished slow = WritableFile.named(place).begin()) {
            slow.text().write("slow");
            WritableFile.named(place).write("fast");

            assertThatThrownBy(slow::commitUnlessTaken)
                    .hasMessage("another file has taken its place meanwhile; that one stays");
        }

        assertThat(place).hasContent("fast");
        assertThat(names(folder)).allMatch(found -> found.endsWith(".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tide.md", "fresh.md"})
    void the_same_that_took_its_place_meanwhile_is_no_failure(String name) throws IOException {
        Path place = folder.resolve(name);
        try (Unfinished slow = WritableFile.named(place).begin()) {
            slow.text().write("same");
            WritableFile.named(place).write("same");

            slow.commitUnlessTaken();
        }

        assertThat(place).hasContent("same");
        assertThat(names(folder)).allMatch(found -> found.endsWith(".md"));
    }

    @Test
    void what_is_gone_meanwhile_comes_back_as_the_new_one() throws IOException {
        try (Unfinished slow = WritableFile.named(file).begin()) {
            slow.text().write("slow");
            Files.delete(file);

            slow.commitUnlessTaken();
        }

        assertThat(file).hasContent("slow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tide.md", "fresh.md"})
    void of_those_who_change_a_file_at_one_time_none_loses_what_another_wrote(String name)
            throws Exception {
        Path place = folder.resolve(name);
        Files.deleteIfExists(folder.resolve("fresh.md"));
        long before = Files.exists(place) ? Files.readString(place).lines().count() : 0;
        List<Thread> threads =
                IntStream.range(0, 4).mapToObj(i -> new Thread(() -> tenLines(place))).toList();

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(Files.readAllLines(place)).hasSize((int) before + 80);
    }

    /** Ten by changing the whole, ten at the end. */
    private static void tenLines(Path place) {
        try {
            WritableFile target = WritableFile.named(place);
            for (int i = 0; i < 10; i++) {
                target.update(
                        held -> {
                            String text = new String(held, StandardCharsets.UTF_8);
                            return bytes((text.isEmpty() ? "" : text.strip() + "\n") + "one\n");
                        });
                target.addLine("two");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_line_that_was_cut_off_costs_no_other_one() throws IOException {
        Files.writeString(file, "whole\ncut o");

        WritableFile.named(file).addLine("next");

        assertThat(file).hasContent("whole\ncut o\nnext\n");
    }

    @Test
    void what_is_there_is_not_created_again() throws IOException {
        WritableFile target = WritableFile.named(file);

        assertThatThrownBy(() -> target.create("new"))
                .isInstanceOf(FileAlreadyExistsException.class);
        Path fresh = folder.resolve("fresh.md");
        assertThatThrownBy(
                        () ->
                                WritableFile.named(fresh)
                                        .create(out -> Files.writeString(fresh, "theirs")))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("old text");
        assertThat(fresh).hasContent("theirs");
        assertThat(names(folder)).containsExactly("fresh.md", "tide.md");
    }

    @Test
    void a_program_can_be_run_by_those_who_may_read_it() throws IOException {
        Path program = folder.resolve("hooks/run");

        WritableFile.within(folder, program).createProgram("#!/bin/sh\n");

        assertThat(program).isExecutable();
        assertThat(names(folder.resolve("hooks"))).containsExactly("run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"out/a.md", "out/sub/a.md", "up/a.md", "tide.md", "far.md", "gone/a.md"})
    void no_link_of_a_folder_leads_out_of_it(String name) throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("out"), Path.of("../outside"));
        Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("tide.md"), file);
        Files.createSymbolicLink(root.resolve("far.md"), Path.of("../outside/far.md"));
        Files.createSymbolicLink(root.resolve("gone"), Path.of("../outside/gone"));

        assertThatThrownBy(() -> WritableFile.within(root, root.resolve(name)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a link");

        assertThat(file).hasContent("old text");
        assertThat(names(outside)).isEmpty();
    }

    @Test
    void a_link_that_stays_in_its_folder_is_followed() throws IOException {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createDirectory(root.resolve("real"));
        Files.createSymbolicLink(root.resolve("alias"), Path.of("real"));
        Path named = Files.createSymbolicLink(folder.resolve("named"), root);

        WritableFile.within(named, named.resolve("alias/a.md")).write("new");

        assertThat(root.resolve("real/a.md")).hasContent("new");
    }

    @Test
    void a_read_only_file_is_left_as_it_is_also_by_root() throws IOException {
        assumeTrue(OwnerAndMode.isKnownOf(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> WritableFile.named(file).write("new"))
                .hasMessage("it is read-only; make it writable and run again");

        assertThat(file).hasContent("old text");
    }

    @Test
    void nothing_is_made_in_a_read_only_folder() throws IOException {
        assumeTrue(OwnerAndMode.isKnownOf(file));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThatThrownBy(() -> WritableFile.named(file).write("new"))
                    .hasMessage("its folder is read-only; make it writable and run again");
            assertThatThrownBy(() -> WritableFile.named(folder.resolve("b.md")).write("new"))
                    .hasMessage("its folder is read-only; make it writable and run again");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(file).hasContent("old text");
        assertThat(names(folder)).containsExactly("tide.md");
    }

    @Test
    void a_folder_or_a_file_in_the_way_is_named() throws IOException {
        assertThatThrownBy(() -> WritableFile.named(folder)).hasMessage("it is a folder");
        assertThatThrownBy(() -> WritableFile.named(file.resolve("a.md")).write("new"))
                .hasMessage(file + " is in the way, it is no folder");
    }

    @Test
    void a_pipe_is_written_as_it_is() throws IOException, InterruptedException {
        assumeTrue(OwnerAndMode.isKnownOf(file), "pipes with a name are those of Unix");
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Path read = folder.resolve("read");
        Process reader =
                new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();

        WritableFile.named(pipe).write("new");

        assertThat(reader.waitFor()).isZero();
        assertThat(read).hasContent("new");
        assertThat(Files.readAttributes(pipe, "*")).containsEntry("isOther", true);
    }
}
