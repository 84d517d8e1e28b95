package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.input.PostNames;
import dev.offprint.input.SmallFiles;
import dev.offprint.input.SmallFiles.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no post is refused by what it is, and not one byte of it changes. */
class NoPostTest {
    /** Stands for the endings that the files have. */
    private static final String AS_NAMED = "*";

    private static final List<Sample> SAMPLES = SmallFiles.all();

    @TempDir Path path;

    static List<Sample> samples() {
        return SAMPLES;
    }

    @Test
    void there_are_more_than_a_hundred_kinds_of_files() {
        assertThat(SAMPLES.stream().map(Sample::label).distinct().count()).isGreaterThan(70);
        assertThat(SAMPLES).hasSizeGreaterThan(100);
    }

    @Test
    void named_one_by_one_each_is_refused_with_what_it_is() throws IOException {
        Map<Path, Sample> files = write(AS_NAMED);
        Path post = Files.writeString(path.resolve("post.md"), Folder.SLOT);

        Offprint lint = run("lint --fix --unsafe-fixes", files, post);

        assertThat(lint.code()).isEqualTo(2);
        files.forEach(
                (file, sample) ->
                        assertThat(lint.err())
                                .contains(file + ": " + sample.label() + ", no post; "));
        assertUnchanged(files);
        assertThat(post).content().doesNotContain("Buy!");
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".markdown", ".html", ".txt", ".mdx", ".post", ""})
    void under_the_name_of_a_post_each_is_known_by_what_is_in_it(String ending) throws IOException {
        Map<Path, Sample> files = write(ending);

        Offprint lint = run("lint --fix --unsafe-fixes", files);
        assertThat(lint.code()).isEqualTo(2);
        files.keySet().forEach(file -> assertThat(lint.err()).contains(file + ": "));

        // What holds posts is opened, unless it says of itself that it is one.
        files.entrySet().removeIf(file -> isOpened(file.getKey(), file.getValue()));
        Offprint convert = run("convert -o " + path.resolve("out"), files);
        assertThat(convert.code()).isEqualTo(2);
        files.keySet().forEach(file -> assertThat(convert.err()).contains(file + ": "));
        assertUnchanged(files);
        assertThat(path.resolve("out")).doesNotExist();
    }

    private static boolean isOpened(Path file, Sample sample) {
        return !PostNames.isPost(file.toString())
                && Set.of("an MHTML file", "a mail", "a feed", "a WordPress export")
                        .contains(sample.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md", ".html"})
    void in_a_folder_they_are_passed_over_and_counted(String ending) throws IOException {
        Map<Path, Sample> files = write(ending.isEmpty() ? AS_NAMED : ending);
        // Bytes that are nothing known may be a damaged post, which is trouble.
        Files.deleteIfExists(path.resolve("a-bin" + ending));
        Files.deleteIfExists(path.resolve("wide" + ending));
        files.keySet().removeIf(Files::notExists);
        Path post = Files.writeString(path.resolve("post.md"), Folder.SLOT);

        Offprint lint = Offprint.run("lint", "--fix", "--unsafe-fixes", path.toString());
        Offprint convert =
                Offprint.run("convert", path.toString(), "-o", path.resolve("out").toString());

        assertThat(lint.code()).isZero();
        assertThat(lint.err()).contains("passed over ", "MHTML files", "other files");
        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("1 post converted", "passed over ");
        assertUnchanged(files);
        assertThat(post).content().doesNotContain("Buy!");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void on_standard_input_it_is_refused_and_nothing_comes_out(Sample sample) {
        Offprint lint = Offprint.runWithInput(sample.bytes(), "lint", "--fix", "-");
        Offprint convert = Offprint.runWithInput(sample.bytes(), "convert", "-");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.out()).isEmpty();
        assertThat(lint.err()).contains("stdin.md: ", ", no post; ");
        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bin", "wide"})
    void what_may_be_a_damaged_post_is_trouble_in_a_folder_as_well(String name) throws IOException {
        Sample sample =
                SAMPLES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Path file = Files.write(path.resolve("damaged.md"), sample.bytes());

        Offprint lint = Offprint.run("lint", path.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(file + ": ");
    }

    @Test
    void as_it_is_staged_it_is_refused_as_well() throws IOException {
        Folder folder = new Folder(path);
        folder.git("init", "-q");
        Files.write(path.resolve("a.md"), SAMPLES.get(0).bytes());
        folder.git("add", ".");
        folder.write("a.md", Folder.SLOT);

        Offprint all = folder.lint("--staged");
        Offprint named = Offprint.run("lint", "--staged", path.resolve("a.md").toString());

        assertThat(all.code()).isZero();
        assertThat(all.err()).contains("passed over 1 WARC file");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("a.md: a WARC file, no post; ");
    }

    @Test
    void a_book_and_a_baseline_are_made_of_the_others() throws IOException {
        write(".md");
        Files.delete(path.resolve("a-bin.md"));
        Files.delete(path.resolve("wide.md"));
        Files.writeString(path.resolve("post.md"), Folder.SLOT);
        Path book = path.resolve("book.epub");
        Path baseline = path.resolve("known");

        Offprint convert =
                Offprint.run("convert", path.toString(), "--to", "epub", "-o", book.toString());
        Offprint write =
                Offprint.run(
                        "baseline", "write", path.toString(), "--baseline", baseline.toString());

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("1 post, ").contains("passed over ");
        assertThat(write.code()).isZero();
        assertThat(write.out()).contains("1 finding is known");
    }

    @Test
    void files_of_a_folder_are_counted_by_kind_without_being_opened() throws IOException {
        Folder folder = new Folder(path);
        folder.write("post.md", Folder.CLEAN);
        folder.write(".gitignore", "*.o\n");
        folder.write("a.o", "");
        folder.write("notes.txt", "One.\n");
        for (String name : List.of("a.png", "b.jpg", "c.gif", "a.css", "CNAME", "x.unknown")) {
            Path file = folder.write(name, "no picture at all");
            file.toFile().setReadable(false);
        }

        Offprint lint = folder.lint();

        assertThat(lint.code()).isZero();
        assertThat(lint.err())
                .isEqualTo(
                        "offprint: passed over 3 pictures, 1 project file, 1 style sheet,"
                                + " 1 text file, 1 other file\n");
    }

    @Test
    void a_folder_without_posts_says_what_is_there_instead() {
        Folder folder = new Folder(path);
        folder.write("a.warc", "WARC/1.0\r\n");
        folder.write("b.mht", "");

        Offprint lint = folder.lint();
        Offprint convert =
                Offprint.run("convert", path.toString(), "-o", path.resolve("out").toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("no posts found", "passed over 1 MHTML file, 1 WARC file");
        assertThat(convert.err()).contains("passed over 1 MHTML file, 1 WARC file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.css", "a.js", "a.py", "a.json", "a.xml", "LICENSE", ".bashrc"})
    void a_known_name_is_believed_even_of_prose(String name) throws IOException {
        Path file = Files.writeString(path.resolve(name), "One day.\n\n" + Folder.SLOT);

        Offprint lint = Offprint.run("lint", "--fix", file.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(file).hasContent("One day.\n\n" + Folder.SLOT.stripTrailing());
    }

    /** Writes all, with another ending where one is given. */
    private Map<Path, Sample> write(String ending) throws IOException {
        Map<Path, Sample> files = new LinkedHashMap<>();
        for (Sample sample : SAMPLES) {
            Path file =
                    path.resolve(ending.equals(AS_NAMED) ? sample.name() : sample.stem() + ending);
            files.put(Files.write(file, sample.bytes()), sample);
        }
        return files;
    }

    private static Offprint run(String command, Map<Path, Sample> files, Path... others) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        Stream.concat(files.keySet().stream(), Stream.of(others))
                .forEach(file -> arguments.add(file.toString()));
        return Offprint.run(arguments.toArray(String[]::new));
    }

    private static void assertUnchanged(Map<Path, Sample> files) {
        files.forEach(
                (file, sample) ->
                        assertThat(file).as(sample.name()).hasBinaryContent(sample.bytes()));
    }
}
