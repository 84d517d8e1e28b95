package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a device knows a book again, and what the package says that it is. */
class BookIdentityTest {
    private static final String FEED = "from: https://site.example/feed?days=3\n";

    @TempDir Path folder;

    @Test
    void posts_saved_from_one_feed_are_different_books() throws IOException {
        String one = identifier(book(post("a.md", FEED + "title: A\ndate: 2020-01-01", "Text.")));
        String other = identifier(book(post("b.md", FEED + "title: B\ndate: 2020-01-01", "Text.")));
        String later = identifier(book(post("c.md", FEED + "title: A\ndate: 2020-01-02", "Text.")));

        assertThat(List.of(one, other, later)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "title: A",
        "'title: A\ndate: 2020-01-01'",
        "'title: A\nfrom: https://site.example/a'",
        "'date: 2020-01-01T10:00:00Z\nfrom: https://site.example/a'",
    })
    void an_edited_post_is_the_same_book_changed(String frontMatter) throws IOException {
        Path before = book(post("a.md", frontMatter, "Grey bark."));
        String identifier = identifier(before);
        String modified = modified(before);
        Path after = book(post("a.md", frontMatter, "White bark."));

        assertThat(identifier(after)).isEqualTo(identifier);
        assertThat(modified(after)).isNotEqualTo(modified);
    }

    @ParameterizedTest
    @CsvSource({"lastmod", "last_modified_at", "updated", "modified"})
    void a_post_says_itself_when_it_was_changed(String field) throws IOException {
        String frontMatter = "title: A\ndate: 2020-01-01\n" + field + ": 2021-02-03T04:05:06Z";

        assertThat(modified(book(post("a.md", frontMatter, "Text."))))
                .isEqualTo("2021-02-03T04:05:06Z");
    }

    @Test
    void a_book_of_many_stays_itself_when_a_post_is_edited_and_is_another_under_another_title()
            throws IOException {
        post("posts/a.md", FEED + "title: A", "One.");
        post("posts/b.md", FEED + "title: B", "Two.");
        String first = identifier(book(folder.resolve("posts"), "--title", "Letters"));
        String modified = modified(folder.resolve("out.epub"));
        String other = identifier(book(folder.resolve("posts"), "--title", "Cards"));
        post("posts/b.md", FEED + "title: B", "Two, edited.");
        String again = identifier(book(folder.resolve("posts"), "--title", "Letters"));

        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(modified(folder.resolve("out.epub"))).isNotEqualTo(modified);
    }

    @Test
    void volumes_differ_and_have_their_numbers_in_the_series() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            post("posts/" + name + ".md", "title: Same\ndate: 2020-01-01", "Same.");
        }
        book(folder.resolve("posts"), "--max-posts-per-book", "2", "--series", "Notes");
        String one = opf(folder.resolve("out-1.epub"));
        String two = opf(folder.resolve("out-2.epub"));

        assertThat(first(one, "urn:uuid:[^<]*")).isNotEqualTo(first(two, "urn:uuid:[^<]*"));
        assertThat(one)
                .contains(
                        "<meta property=\"belongs-to-collection\" id=\"series\">Notes</meta>",
                        "<meta property=\"group-position\" refines=\"#series\">1</meta>",
                        "<meta name=\"calibre:series_index\" content=\"1\"/>");
        assertThat(two).contains("<meta property=\"group-position\" refines=\"#series\">2</meta>");
    }

    @Test
    void a_post_names_its_translators_its_rights_and_its_series() throws IOException {
        Path book =
                book(
                        post(
                                "a.md",
                                "title: A\ntranslator: [Tom Tree]\nlicense: CC BY 4.0\n"
                                        + "series: {name: Trees, number: 3}",
                                "Text."));

        assertThat(opf(book))
                .contains(
                        "<dc:contributor id=\"translator-1\">Tom Tree</dc:contributor>",
                        "refines=\"#translator-1\" scheme=\"marc:relators\">trl</meta>",
                        "<dc:rights>CC BY 4.0</dc:rights>",
                        "id=\"series\">Trees</meta>",
                        "refines=\"#series\">3</meta>");
    }

    @Test
    void what_the_maker_says_comes_first() throws IOException {
        Path post = post("a.md", "title: A\nrights: His\nseries: Trees\ntags: [x]", "Text.");
        String opf =
                opf(
                        book(
                                post,
                                "--rights",
                                "Hers",
                                "--series",
                                "Woods #2",
                                "--publisher",
                                "Press",
                                "--subject",
                                "wood, bark",
                                "--description",
                                "On trees"));

        assertThat(opf)
                .contains(
                        "<dc:rights>Hers</dc:rights>",
                        "id=\"series\">Woods</meta>",
                        "refines=\"#series\">2</meta>",
                        "<dc:publisher>Press</dc:publisher>",
                        "<dc:subject>wood</dc:subject>",
                        "<dc:subject>bark</dc:subject>",
                        "<dc:description>On trees</dc:description>")
                .doesNotContain("His", "Trees", "<dc:subject>x</dc:subject>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: https://site.example/a       | site.example",
                "'from: https://s.example/\nseries: Trees' | Trees",
                "author: Jo                          | posts",
            })
    void a_book_of_many_is_called_after_its_series_or_site(String frontMatter, String title)
            throws IOException {
        post("posts/a.md", "title: A\n" + frontMatter, "Text.");
        post("posts/b.md", "title: B\n" + frontMatter, "Text.");

        assertThat(opf(book(folder.resolve("posts"))))
                .contains("<dc:title>" + title + "</dc:title>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Содержание | 2 января 2020 г.",
                "ar | المحتويات | 2 يناير 2020",
                "ja | 目次 | 2020年1月2日",
                "hu | Tartalom | 2020. január 2.",
                "xx | Contents | 2 January 2020",
            })
    void a_book_speaks_its_language(String tag, String contents, String date) throws IOException {
        for (String name : List.of("a", "b")) {
            post("posts/" + name + ".md", "title: A\nlang: " + tag + "\ndate: 2020-01-02", "1");
        }
        String page = file(book(folder.resolve("posts")), "EPUB/contents.xhtml");

        assertThat(page).contains("<h1>" + contents + "</h1>", date);
    }

    @Test
    void no_author_of_a_book_of_many_is_lost() throws IOException {
        for (String name : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            post("posts/" + name + ".md", "title: " + name + "\nauthor: Jo " + name, "Text.");
        }
        String opf = opf(book(folder.resolve("posts")));

        assertThat(all(opf, "<dc:creator[^>]*>([^<]*)"))
                .containsExactly("Jo A", "Jo B", "Jo C", "Jo D", "Jo E", "Jo F");
        assertThat(all(opf, "<dc:contributor[^>]*>([^<]*)")).containsExactly("Jo G", "Jo H");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 2, 0", "3, 2, 2"})
    void headings_are_in_the_contents_as_deep_as_asked(String depth, int ones, int twos)
            throws IOException {
        post("posts/a.md", "title: A", "## One\n\nText.\n\n### Two\n\nText.");
        post("posts/b.md", "title: B", "## One\n\nText.\n\n### Two\n\nText.");
        String nav = file(book(folder.resolve("posts"), "--toc-depth", depth), "EPUB/nav.xhtml");

        assertThat(all(nav, "(>One</a>)")).hasSize(ones);
        assertThat(all(nav, "(>Two</a>)")).hasSize(twos);
    }

    @Test
    void a_language_that_is_given_is_that_of_posts_that_say_none() throws IOException {
        post("posts/a.md", "title: A", "Text.");
        post("posts/b.md", "title: B\nlocale: fr_CA", "Text.");
        post("posts/c.md", "title: C", "Text.");
        Path book = book(folder.resolve("posts"), "--language", "sr_Latn");

        assertThat(all(opf(book), "<dc:language>([^<]*)")).containsExactly("sr-Latn", "fr-CA");
        assertThat(file(book, "EPUB/chapter-0001.xhtml")).contains(" lang=\"sr-Latn\"");
        assertThat(file(book, "EPUB/chapter-0002.xhtml")).contains(" lang=\"fr-CA\"");
    }

    @Test
    void what_is_no_tag_of_a_language_is_refused() throws IOException {
        String post = post("a.md", "title: A", "Text.").toString();

        assertThat(Offprint.run("convert", post, "--to", "html", "--language", "english").err())
                .contains("--language is a tag such as en, pt-BR or zh-Hant, not \"english\"");
        assertThat(Offprint.run("convert", post, "--to", "text", "--language", "en").err())
                .contains("--language is about books and HTML");
        assertThat(Offprint.run("convert", post, "--to", "html", "--language", "eo").out())
                .contains("<html lang=\"eo\">");
    }

    private Path post(String name, String frontMatter, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "---\n" + frontMatter + "\n---\n" + text + "\n");
    }

    private Path book(Path posts, String... options) {
        Path book = folder.resolve("out.epub");
        List<String> arguments =
                new ArrayList<>(
                        List.of("convert", "--to", "epub", posts.toString(), "--overwrite", "-o"));
        arguments.add(book.toString());
        arguments.addAll(List.of(options));
        Offprint convert = Offprint.run(arguments.toArray(new String[0]));
        assertThat(convert.code()).as(convert.err()).isZero();
        return book;
    }

    private static String identifier(Path book) throws IOException {
        return first(opf(book), "urn:uuid:[^<]*");
    }

    private static String modified(Path book) throws IOException {
        return all(opf(book), "\"dcterms:modified\">([^<]*)").get(0);
    }

    private static String opf(Path book) throws IOException {
        return file(book, "EPUB/package.opf");
    }

    private static String file(Path book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
