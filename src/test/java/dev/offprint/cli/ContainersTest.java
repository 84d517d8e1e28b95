package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.epub.EpubCheckFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The posts in files that hold posts come out as if each were a file of its own. */
class ContainersTest {
    private static final String SLOT = "<div id=\"dfp-ad-imu1\">Buy!</div>";

    @TempDir Path folder;

    /** One of each kind, with the name of a post that comes out of it. */
    static Stream<Arguments> kinds() {
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><title>A day at sea</title></head><body><article>"
                        + "<h1>A day at sea</h1>"
                        + Exports.PROSE
                        + SLOT
                        + "</article></body></html>";
        String text = Exports.PROSE + SLOT;
        String escaped = text.replace("<", "&lt;");
        String rss =
                "<rss version=\"2.0\"><channel><title>Sea</title><item><title>A day</title>"
                        + "<link>https://sea.example/a-day.html</link>"
                        + "<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate><description>"
                        + escaped
                        + "</description></item></channel></rss>";
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sea</title><entry><title>A day"
                        + "</title><link href=\"https://sea.example/a-day\"/><published>2024-03-05T09:00:00Z"
                        + "</published><content type=\"html\">"
                        + escaped
                        + "</content></entry></feed>";
        String blogger =
                atom.replace(
                        "<entry>",
                        "<entry><category scheme=\"http://schemas.google.com/g/2005#kind\" term="
                                + "\"http://schemas.google.com/blogger/2008/kind#post\"/>");
        String mail =
                "From: Ada <ada@sea.example>\nTo: bo@sea.example\nSubject: A day\n"
                        + "Date: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n"
                        + "Content-Type: text/html; charset=utf-8\n\n"
                        + page.replace("</p>", "</p>\n");
        return Stream.of(
                kind(
                        "export.xml",
                        Exports.wordPress(Exports.item(1, "A day", text)),
                        "2024-03-05-post-1"),
                kind("page.mhtml", Exports.mhtml(page), "page"),
                kind("page.mht", Exports.mhtml(page).replace("\r\n", "\n"), "page"),
                kind("letter.eml", mail, "letter"),
                kind("feed.rss", rss, "2024-03-05-a-day"),
                kind("feed.atom", atom, "2024-03-05-a-day"),
                kind("download", atom, "2024-03-05-a-day"),
                kind("blog.xml", blogger, "2024-03-05-a-day"));
    }

    private static Arguments kind(String name, String content, String post) {
        return Arguments.of(name, content, post);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_is_linted_with_the_place_in_its_post(String name, String content, String post) {
        Path file = Exports.write(folder.resolve(name), content);

        Offprint lint = Offprint.run("lint", "--format", "concise", file.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).contains(file + "/" + post + ".html:").contains("[ad/");
        assertThat(file).content(UTF_8).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_becomes_markdown(String name, String content, String post) throws IOException {
        Path file = Exports.write(folder.resolve(name), content);

        Offprint convert = convert(file, "-o", folder.resolve("out") + "/", "--prove");

        assertThat(convert.err()).contains("1 post converted");
        assertThat(convert.code()).isZero();
        assertThat(folder.resolve("out").resolve(post + ".md"))
                .content(UTF_8)
                .contains("The harbour was grey", "\n\nWe spoke little, and looked at the sea.\n")
                .doesNotContain("Buy!", "<p>");
        assertThat(file).content(UTF_8).isEqualTo(content);
        assertThat(names(folder)).containsExactlyInAnyOrder(name, "out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_becomes_a_valid_book(String name, String content, String post) throws IOException {
        Path file = Exports.write(folder.resolve(name), content);
        Path book = folder.resolve("book.epub");

        Offprint convert = convert(file, "--to", "epub", "-o", book.toString(), "--prove");

        assertThat(convert.code()).isZero();
        EpubCheckFixture.assertValid(Files.readAllBytes(book));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void none_is_repaired(String name, String content, String post) {
        Path file = Exports.write(folder.resolve(name), content);

        Offprint fix = Offprint.run("lint", "--fix", "--unsafe-fixes", file.toString());
        Offprint diff = Offprint.run("lint", "--diff", file.toString());

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err()).contains(file + ": ", "no post", "offprint convert");
        assertThat(diff.code()).isEqualTo(2);
        assertThat(diff.out()).doesNotContain("-" + SLOT);
        assertThat(file).content(UTF_8).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void in_a_folder_they_are_left_alone(String name, String content, String post) {
        Exports.write(folder.resolve(name), content);
        Exports.write(folder.resolve("post.md"), Folder.CLEAN);

        Offprint lint = Offprint.run("lint", folder.toString());

        assertThat(lint.code()).isZero();
        assertThat(lint.err()).contains("passed over 1 ");
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
