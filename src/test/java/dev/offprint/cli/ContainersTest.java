package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.ContainerKinds.Kind;
import dev.offprint.cli.ContainerKinds.Picture;
import dev.offprint.write.epub.EpubCheckFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The posts in files that hold posts come out as if each were a file of its own. */
class ContainersTest {
    private static final String SLOT = ContainerKinds.SLOT;

    @TempDir Path folder;

    static List<Kind> kinds() {
        return ContainerKinds.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_is_linted_with_the_place_in_its_post(Kind kind) throws IOException {
        Path place = kind.writeTo(folder);

        Offprint lint = Offprint.run("lint", "--format", "concise", place.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .containsPattern(
                        Pattern.quote(place + "/" + kind.post() + ".html:") + "\\d+:\\d+: ")
                .contains("[ad/slot]");
        assertThat(kind.isUnchanged(place)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_becomes_markdown_with_what_it_knows_and_its_pictures(Kind kind) throws IOException {
        Path place = kind.writeTo(folder);

        Offprint convert = convert(place, "-o", folder.resolve("out") + "/", "--prove");

        assertThat(convert.err()).contains("1 post converted");
        assertThat(convert.code()).isZero();
        assertThat(folder.resolve("out").resolve(kind.post() + ".md"))
                .content(UTF_8)
                .matches("(?s)---\\ntitle: \"?A day.*\\n---\\n\\n.*")
                .contains("The harbour was grey", "\n\nWe spoke little, and looked at the sea.\n")
                .doesNotContain("Buy!", "<p>");
        assertThat(names(folder.resolve("out")).contains("images"))
                .isEqualTo(kind.picture() == Picture.BESIDE);
        if (kind.picture() == Picture.BESIDE) {
            String name = names(folder.resolve("out/images")).get(0);
            assertThat(folder.resolve("out/images").resolve(name)).hasBinaryContent(Exports.png());
            assertThat(folder.resolve("out").resolve(kind.post() + ".md"))
                    .content(UTF_8)
                    .contains("![The boat](images/" + name + ")");
        }
        assertThat(kind.isUnchanged(place)).isTrue();
        assertThat(names(folder)).containsExactlyInAnyOrder(kind.name(), "out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_becomes_a_valid_book_with_its_pictures(Kind kind) throws IOException {
        Path place = kind.writeTo(folder);
        Path book = folder.resolve("book.epub");

        Offprint convert = convert(place, "--to", "epub", "-o", book.toString(), "--prove");

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("1 post");
        byte[] epub = Files.readAllBytes(book);
        EpubCheckFixture.assertValid(epub);
        assertThat(pictures(book)).hasSize(kind.picture() == Picture.ELSEWHERE ? 0 : 1);
        assertThat(kind.isUnchanged(place)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void none_is_repaired(Kind kind) throws IOException {
        Path place = kind.writeTo(folder);

        Offprint fix = Offprint.run("lint", "--fix", "--unsafe-fixes", place.toString());
        Offprint diff = Offprint.run("lint", "--diff", place.toString());

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err()).contains(place + ": ", "no post", "offprint convert");
        assertThat(diff.code()).isEqualTo(2);
        assertThat(diff.out()).doesNotContain("-" + SLOT);
        assertThat(kind.isUnchanged(place)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void in_a_folder_files_are_left_alone(Kind kind) throws IOException {
        Path place = kind.writeTo(folder);
        Exports.write(folder.resolve("post.md"), Folder.CLEAN);

        Offprint lint = Offprint.run("lint", "--fix", folder + "/*");

        // A folder of one is a folder of pages there, in which lint finds what it finds.
        if (!kind.isFolder()) {
            Offprint all = Offprint.run("lint", "--fix", folder.toString());
            assertThat(all.code()).isZero();
            assertThat(all.err()).contains("passed over 1 ");
        }
        assertThat(lint.out()).doesNotContain("Repaired");
        assertThat(kind.isUnchanged(place)).isTrue();
    }

    @Test
    void a_folder_with_a_saved_page_says_how_to_have_it() {
        Exports.write(folder.resolve("page.mhtml"), Exports.mhtml("<p>One.</p>"));
        Exports.write(folder.resolve("post.md"), Folder.CLEAN);

        assertThat(Offprint.run("lint", folder.toString()).err())
                .contains("passed over 1 MHTML file; name it to have what is in it");
    }

    @Test
    void one_page_goes_to_standard_output_and_several_posts_need_a_place() {
        String page = "<html><body><article>" + Exports.PROSE + "</article></body></html>";
        Path saved = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(page));
        Path export =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "One", "One."), Exports.item(2, "Two", "Two.")));

        Offprint one = convert(saved);
        Offprint several = convert(export);

        assertThat(one.code()).isZero();
        assertThat(one.out())
                .contains("from: https://sea.example/2024/03/a-day/", "The harbour was grey");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("where shall the posts go? name a folder with -o");
    }

    @Test
    void several_posts_become_one_book_or_html_or_text() throws IOException {
        Path export =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "One", "First words."),
                                Exports.item(2, "Two", "Second words.")));
        Path book = folder.resolve("b.epub");

        Offprint epub = convert(export, "--to", "epub", "-o", book.toString());
        convert(export, "--to", "html", "-o", folder.resolve("html") + "/");
        convert(export, "--to", "text", "-o", folder.resolve("text") + "/");

        assertThat(epub.err()).contains("b.epub: 2 posts");
        EpubCheckFixture.assertValid(Files.readAllBytes(book));
        assertThat(folder.resolve("html/2024-03-05-post-1.html"))
                .content()
                .contains("First words.");
        assertThat(folder.resolve("text/2024-03-05-post-2.txt"))
                .content()
                .contains("Second words.");
    }

    @Test
    void what_was_left_out_of_each_post_is_explained_and_on_record() throws IOException {
        Path export =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(Exports.item(1, "One", Exports.PROSE + SLOT)));
        Path ledger = folder.resolve("ledger.json");

        Offprint convert =
                convert(
                        export,
                        "-o",
                        folder.resolve("out") + "/",
                        "--explain",
                        "--ledger",
                        ledger.toString());

        assertThat(convert.err()).contains(export + "/2024-03-05-post-1.html:");
        assertThat(ledger).content().contains("2024-03-05-post-1.html", "ad/");
    }

    @Test
    void converting_again_changes_nothing() throws IOException {
        Path export =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "Same", "One."),
                                Exports.item(2, "Same", "Two.").replace("post-2", "post-1")));
        Path out = folder.resolve("out");
        convert(export, "-o", out + "/");
        Map<String, String> before = files(out);

        Offprint again = convert(export, "-o", out + "/");

        assertThat(before)
                .containsOnlyKeys(
                        ".offprint-manifest", "2024-03-05-post-1.md", "2024-03-05-post-1-2.md");
        assertThat(files(out)).isEqualTo(before);
        assertThat(again.err()).contains("2 unchanged");
    }

    private static Offprint convert(Path file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "convert";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Offprint.run(arguments);
    }

    /** The files of a book that are pictures, but for its cover. */
    private static List<String> pictures(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(".*\\.(png|jpg|gif)") && !name.contains("cover"))
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> {
                                try {
                                    all.put(
                                            folder.relativize(file).toString(),
                                            Files.readString(file));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
        return all;
    }
}
