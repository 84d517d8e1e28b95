package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report format promises, those that are still to come too. */
class ReportContractTest {
    private static final Pattern NAMES = Pattern.compile("--format is one of (.+), not \"none\"");

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() throws Exception {
        path = path.toRealPath();
        folder = new Folder(path);
    }

    /** The names that {@code --format} takes, as the program says them. */
    static Stream<String> formats() {
        Matcher names = NAMES.matcher(Offprint.run("lint", "--format", "none", ".").err());
        assertThat(names.find()).isTrue();
        return Stream.of(names.group(1).split(", "));
    }

    @Test
    void a_mistyped_name_is_told_the_nearest() {
        assertThat(Offprint.run("lint", "--format", "jsno", ".").err())
                .contains(", not \"jsno\", did you mean \"json\"?");
    }

    @Test
    void help_names_them_all() {
        String help = Offprint.run("lint", "--help").out().replaceAll("\\s+", " ");

        assertThat(formats())
                .hasSizeGreaterThan(9)
                .allSatisfy(name -> assertThat(help).contains(name));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void each_finding_and_each_failed_file_is_in_it(String format) {
        folder.write("slot.md", Folder.SLOT);
        folder.write("no-post.png", "\u0089PNG\r\n\u001A\n");

        Offprint lint = lint(format, "slot.md", "no-post.png");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.out()).contains("slot.md").containsPattern("ad[./]slot");
        // A line of jsonl is a finding, and a failed file is none.
        boolean isOnErr = Set.of("text", "concise", "jsonl").contains(format);
        assertThat(isOnErr ? lint.err() : lint.out()).contains("no-post.png");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void of_clean_files_there_is_no_finding(String format) {
        folder.write("clean.md", Folder.CLEAN);

        Offprint lint = lint(format, "clean.md");

        assertThat(lint.code()).isZero();
        assertThat(lint.out()).doesNotContain("ad/slot", "clean.md:");
        assertThat(lint.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_gets_what_standard_output_gets(String format) {
        folder.write("slot.md", Folder.SLOT);
        String out = withoutTimes(lint(format, "slot.md").out());

        Offprint.run("lint", "--format", format + "=" + path + "/report", path + "/slot.md");

        assertThat(withoutTimes(folder.read("report"))).isEqualTo(out);
    }

    private static String withoutTimes(String report) {
        return report.replaceAll("\\d{4}-\\d\\d-\\d\\d[T ][0-9:.]+Z?", "NOW");
    }

    private Offprint lint(String format, String... names) {
        List<String> paths = Stream.of(names).map(name -> path + "/" + name).toList();
        String[] words =
                Stream.concat(Stream.of("lint", "--format", format), paths.stream())
                        .toArray(String[]::new);
        return Offprint.run(words);
    }
}
