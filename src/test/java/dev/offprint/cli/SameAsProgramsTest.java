package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.Fixed;
import dev.offprint.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that calls the door gets what a person at the command line gets. */
class SameAsProgramsTest {
    private final dev.offprint.Offprint door = dev.offprint.Offprint.standard();

    static List<Path> samples() throws IOException {
        return SamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findings_are_the_same(Path sample, @TempDir Path folder) throws IOException {
        Path copy = copy(sample, folder);
        List<String> lines = lines(copy, door.lint(copy.toString(), Files.readString(copy)));

        String out = Offprint.run("lint", "--format", "concise", copy.toString()).out();

        assertSaid(lines, copy, out);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void repairs_are_the_same(Path sample, @TempDir Path folder) throws IOException {
        Path copy = copy(sample, folder);
        Fixed fixed = door.fix(copy.toString(), Files.readString(copy));

        String out = Offprint.run("lint", "--fix", "--format", "concise", copy.toString()).out();

        assertThat(fixed.text()).isEqualTo(Files.readString(copy));
        assertSaid(lines(copy, fixed.left()), copy, out);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void conversions_are_the_same(Path sample, @TempDir Path folder) throws IOException {
        Path copy = copy(sample, folder);
        for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.TEXT)) {
            String out =
                    Offprint.run(
                                    "convert",
                                    "--to",
                                    format.name().toLowerCase(Locale.ROOT),
                                    copy.toString())
                            .out();

            assertThat(
                            door.convert(copy.toString(), Files.readString(copy), format)
                                    .content()
                                    .text())
                    .isEqualTo(out);
        }
    }

    private static List<String> lines(Path file, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(
                    "%s:%d:%d: %s: %s [%s]"
                            .formatted(
                                    file,
                                    finding.place().line(),
                                    finding.place().column(),
                                    finding.severity().name().toLowerCase(Locale.ROOT),
                                    finding.message(),
                                    finding.rule()));
        }
        return lines;
    }

    private static void assertSaid(List<String> lines, Path file, String out) {
        List<String> said = out.lines().filter(line -> line.startsWith(file + ":")).toList();
        assertThat(said).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(said.get(i)).startsWith(lines.get(i));
        }
    }

    private static Path copy(Path sample, Path folder) throws IOException {
        return Files.copy(sample, folder.resolve(sample.getFileName().toString()));
    }
}
