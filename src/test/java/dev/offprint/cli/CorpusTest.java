package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real posts, where somebody keeps some beside the checkout; skipped where nobody does. */
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path EXPECTED = Path.of("../shared/expected/2021-11-13-zaobao.md");

    @TempDir Path folder;

    @BeforeEach
    void there_are_real_posts() {
        assumeThat(CORPUS).isDirectory();
    }

    @Test
    void repairing_every_post_twice_is_repairing_it_once() throws IOException {
        Path copy = folder.resolve("copy");
        copy(CORPUS, copy);

        Offprint first = Offprint.run("lint", "--fix", copy.toString());
        Offprint second = Offprint.run("lint", "--diff", copy.toString());

        assertThat(first.code()).isNotEqualTo(2);
        assertThat(first.err()).doesNotContain("no post").doesNotContain("internal error");
        assertThat(second.out()).isEmpty();
    }

    @Test
    void every_post_converts_and_what_came_out_converts_to_itself() {
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");

        Offprint first = Offprint.run("convert", CORPUS.toString(), "-o", once.toString());
        Offprint second = Offprint.run("convert", once.toString(), "-o", twice.toString());

        assertThat(first.code()).isZero();
        assertThat(first.err()).doesNotContain("failed").doesNotContain("may read differently");
        assertThat(second.code()).isZero();
        assertThat(second.err()).doesNotContain("failed").doesNotContain("may read differently");
        assertThat(twice).isDirectoryRecursivelyContaining("glob:**.md");
        forEachFile(
                once,
                file ->
                        assertThat(twice.resolve(once.relativize(file)))
                                .hasSameTextualContentAs(file));
    }

    @Test
    void the_seed_becomes_what_a_person_made_of_it() throws IOException {
        assumeThat(EXPECTED).isRegularFile();

        assertThat(
                        Offprint.run(
                                        "convert",
                                        CORPUS.resolve("seed/2021-11-13-zaobao.md").toString())
                                .out())
                .isEqualTo(Files.readString(EXPECTED));
    }

    private interface FileAction {
        void accept(Path file) throws IOException;
    }

    private static void forEachFile(Path root, FileAction action) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                action.accept(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        forEachFile(
                from,
                file -> {
                    Path target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.resolveSibling(""));
                    Files.write(target, Files.readAllBytes(file));
                });
    }
}
