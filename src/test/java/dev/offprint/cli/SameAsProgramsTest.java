package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
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
        List<String> lines = new ArrayList<>();
        for (Finding finding : door.lint(copy.toString(), Files.readString(copy))) {
            lines.add(
                    "%s:%d:%d: %s: %s [%s]"
                            .formatted(
                                    copy,
                                    finding.place().line(),
                                    finding.place().column(),
                                    finding.severity().name().toLowerCase(Locale.ROOT),
                                    finding.message(),
                                    finding.rule()));
        }

        String out = Offprint.run("lint", "--format", "concise", copy.toString()).out();

        List<String> said = out.lines().filter(line -> line.startsWith(copy + ":")).toList();
        assertThat(said).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(said.get(i)).startsWith(lines.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void repairs_are_the_same(Path sample, @TempDir Path folder) throws IOException {
        Path copy = copy(sample, folder);
        String fixed = door.fix(copy.toString(), Files.readString(copy)).text();

        Offprint.run("lint", "--fix", copy.toString());

        assertThat(fixed).isEqualTo(Files.readString(copy));
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

    private static Path copy(Path sample, Path folder) throws IOException {
        return Files.copy(sample, folder.resolve(sample.getFileName().toString()));
    }
}
