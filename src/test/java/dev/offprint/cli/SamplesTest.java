package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The posts in {@code samples/} become the Markdown of that name among the test resources. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path BECOMES = Path.of("src/test/resources/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_becomes_its_markdown(Path sample) throws IOException {
        String name = sample.getFileName().toString().replaceAll("\\.html$", ".md");

        assertThat(Offprint.run("convert", sample.toString()).out())
                .isEqualTo(Files.readString(BECOMES.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void repairing_a_sample_twice_is_repairing_it_once(Path sample, @TempDir Path folder)
            throws IOException {
        Path copy = Files.copy(sample, folder.resolve(sample.getFileName().toString()));

        Offprint.run("lint", "--fix", copy.toString());
        String once = Files.readString(copy);
        Offprint second = Offprint.run("lint", "--fix", copy.toString());

        assertThat(Files.readString(copy)).isEqualTo(once);
        assertThat(second.out()).doesNotContain("Repaired").doesNotContain(" fixable\n");
    }

    @Test
    void the_clean_sample_has_no_finding() {
        Offprint lint =
                Offprint.run(
                        "lint",
                        "--fail-on",
                        "info",
                        "samples/2021-09-12-the-man-who-counted-billboards.md");

        assertThat(lint.out()).isEqualTo("Nothing found in 1 file.\n");
        assertThat(lint.code()).isZero();
    }
}
