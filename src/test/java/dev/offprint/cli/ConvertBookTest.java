package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One book of many posts, through the command line. */
class ConvertBookTest {
    @TempDir Path folder;

    private Path posts;
    private Path book;

    @BeforeEach
    void threePosts() throws IOException {
        posts = Files.createDirectories(folder.resolve("Notes"));
        book = folder.resolve("book.epub");
        post("c.md", "Alder", "2014-03-09", "Zoe Ash", "trees", "https://a.example/alder");
        post("a.md", "Birch", "2013-11-02", "Bo Elm", "birds", "https://b.example/birch/");
        post("b.md", "Cedar", "2014-01-20", "Zoe Ash", "trees", "https://a.example/cedar");
    }

    @Test
    void posts_stand_in_order_of_date_behind_cover_title_and_contents() {
        Offprint convert = make();

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("book.epub: 3 posts, 0 images");
        assertThat(order()).containsExactly("Birch", "Cedar", "Alder");
        assertThat(matches("package.opf", "itemref idref=\"([^\"]+)\""))
                .startsWith("cover", "title", "contents", "chapter-0001");
        assertThat(file("title.xhtml"))
                .contains(
                        "<h1>Notes</h1>",
                        "Zoe Ash · Bo Elm",
                        "2 November 2013 – 9 March 2014",
                        "3");
        assertThat(file("contents.xhtml"))
                .contains(
                        "<li><a href=\"chapter-0001.xhtml\">Birch</a> "
                                + "<span class=\"detail\">2 November 2013 · Bo Elm</span></li>");
        assertThat(file("package.opf"))
                .contains(
                        "href=\"images/cover.png\" media-type=\"image/png\""
                                + " properties=\"cover-image\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--sort=title, Alder Birch Cedar",
        "--sort=-title, Cedar Birch Alder",
        "--sort=path, Birch Cedar Alder",
        "--sort=author, Birch Cedar Alder",
        "--sort=-date, Alder Cedar Birch",
        "--reverse, Alder Cedar Birch",
        "--sort=-date --reverse, Birch Cedar Alder",
        "--sort=-date --group-by=year, Alder Cedar Birch",
        "--sort=title --group-by=category, Birch Alder Cedar"
    })
    void the_order_is_as_asked(String options, String titles) {
        assertThat(make(options.split(" ", -1)).code()).isZero();
        assertThat(order()).containsExactly(titles.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year     | 2013 Birch 2014 Cedar Alder",
                "month    | 2013 November Birch 2014 January Cedar March Alder",
                "source   | a.example Cedar Alder b.example Birch",
                "author   | Bo_Elm Birch Zoe_Ash Cedar Alder",
                "category | birds Birch trees Cedar Alder",
                "none     | Birch Cedar Alder"
            })
    void nav_and_ncx_are_nested_as_the_parts_are(String grouping, String lines) {
        make("--group-by", grouping);

        List<String> expected = new ArrayList<>();
        for (String line : lines.split(" ", -1)) {
            expected.add(line.replace('_', ' '));
        }
        assertThat(matches("nav.xhtml", "<li><a href=[^>]*>([^<]*)<")).isEqualTo(expected);
        assertThat(matches("toc.ncx", "<navLabel><text>([^<]*)<")).isEqualTo(expected);
    }

    @Test
    void links_between_posts_of_the_book_stay_in_it() throws IOException {
        Files.writeString(
                posts.resolve("d.md"),
                """
                ---
                title: Links
                date: 2015-01-01
                ---
                [by file](a.md), [by page](b.html#top), [by address](http://www.a.example/alder?utm_source=x),
                [by slash](https://b.example/birch), [out](https://a.example/oak), [gone](nothing.md)
                """);
        make();

        assertThat(file("chapter-0004.xhtml"))
                .contains(
                        "<a href=\"chapter-0001.xhtml\">by file</a>",
                        "<a href=\"chapter-0002.xhtml\">by page</a>",
                        "<a href=\"chapter-0003.xhtml\">by address</a>",
                        "<a href=\"chapter-0001.xhtml\">by slash</a>",
                        "<a href=\"https://a.example/oak\">out</a>",
                        "gone");
        assertThat(file("chapter-0001.xhtml"))
                .as("where it comes from stays outside")
                .contains("<a href=\"https://b.example/birch/\">https://b.example/birch/</a>");
    }

    @Test
    void a_book_may_be_in_volumes() {
        Offprint convert = make("--max-posts-per-book", "2", "--title", "Trees");

        assertThat(convert.err()).contains("book-1.epub: 2 posts", "book-2.epub: 1 post,");
        book = folder.resolve("book-1.epub");
        assertThat(order()).containsExactly("Birch", "Cedar");
        assertThat(file("package.opf")).contains("<dc:title>Trees (1)</dc:title>");
        assertThat(folder.resolve("book.epub")).doesNotExist();
    }

    @Test
    void title_author_style_and_direction_are_the_makers() throws IOException {
        Path css = Files.writeString(folder.resolve("my.css"), "p { text-indent: 2em }\n");
        Files.writeString(
                posts.resolve("z.md"), "---\ntitle: 木\ndate: 2016-01-01\n---\n這個樹木開花了。\n");
        make("--title", "Of Trees", "--author", "Ann Lee", "--css", css.toString(), "--vertical");

        assertThat(file("package.opf"))
                .contains("<dc:title>Of Trees</dc:title>", ">Ann Lee</dc:creator>", ">Lee, Ann<");
        assertThat(file("custom.css")).isEqualTo("p { text-indent: 2em }\n");
        assertThat(file("chapter-0004.xhtml"))
                .contains("xml:lang=\"zh-Hant\"", "href=\"vertical.css\"", "href=\"custom.css\"");
        assertThat(file("chapter-0001.xhtml")).doesNotContain("vertical.css");
    }

    @Test
    void a_style_that_loads_something_is_refused() throws IOException {
        Path css = Files.writeString(folder.resolve("my.css"), "@import 'https://e.example/x';");

        Offprint convert = make("--css", css.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("@import", "would load another file");
    }

    @Test
    void where_a_post_is_from_can_be_read() throws IOException {
        Files.writeString(
                posts.resolve("u.md"),
                """
                ---
                title: Tide
                date: 2015-06-27T06:10:06+00:00
                from: https://a.example/%E6%B5%B7%2F%E6%B0%B4%80/
                ---
                Text.
                """);
        make();

        assertThat(file("chapter-0004.xhtml"))
                .contains(
                        "<time datetime=\"2015-06-27T06:10:06Z\">2015-06-27</time>",
                        "<a href=\"https://a.example/%E6%B5%B7%2F%E6%B0%B4%80/\">"
                                + "https://a.example/海%2F%E6%B0%B4%80/</a>");
    }

    @Test
    void the_same_posts_give_the_same_book() throws IOException {
        make("--group-by", "month");
        byte[] first = Files.readAllBytes(book);
        make("--group-by", "month");

        assertThat(Files.readAllBytes(book)).isEqualTo(first);
    }

    @Test
    void a_post_that_cannot_be_read_is_named_and_the_book_made_without_it() throws IOException {
        Files.write(posts.resolve("broken.md"), new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 0});

        Offprint convert = make();

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("broken.md", "3 posts");
        assertThat(order()).containsExactly("Birch", "Cedar", "Alder");
    }

    @Test
    void options_of_books_are_refused_where_there_is_none() {
        assertThat(Offprint.run("convert", "--cover", "x.png", posts.toString()).err())
                .contains("--cover is about books; add --to epub");
        assertThat(
                        Offprint.run(
                                        "convert",
                                        "--to",
                                        "epub",
                                        "--title",
                                        "x",
                                        posts.toString(),
                                        "-o",
                                        folder + "/")
                                .err())
                .contains("--title is about one book");
        assertThat(make("--sort", "size").err()).contains("--sort is date, title", "\"size\"");
        assertThat(make("--group-by", "week").err()).contains("--group-by is year", "\"week\"");
        assertThat(make("--max-posts-per-book", "0").err()).contains("is a number from 1");
        assertThat(make("--cover", folder.resolve("no.png").toString()).err())
                .contains("no such file");
    }

    private Offprint make(String... options) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--to", "epub"));
        arguments.addAll(List.of(posts.toString(), "-o", book.toString()));
        arguments.addAll(List.of(options));
        return Offprint.run(arguments.toArray(new String[0]));
    }

    private void post(
            String name, String title, String date, String author, String category, String from)
            throws IOException {
        Files.writeString(
                posts.resolve(name),
                """
                ---
                title: %s
                date: %s
                author: %s
                categories: [%s]
                from: %s
                lang: en
                ---
                The text of this post.
                """
                        .formatted(title, date, author, category, from));
    }

    /** The titles of the chapters in reading order. */
    private List<String> order() {
        List<String> titles = new ArrayList<>();
        for (String id : matches("package.opf", "itemref idref=\"(chapter-\\d+)\"")) {
            titles.addAll(matches(id + ".xhtml", "<title>([^<]*)<"));
        }
        return titles;
    }

    private List<String> matches(String name, String pattern) {
        return Pattern.compile(pattern)
                .matcher(file(name))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String file(String name) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.getOrDefault("EPUB/" + name, "");
    }
}
