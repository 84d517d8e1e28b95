package dev.offprint.run.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.convert.Conversion;
import dev.offprint.convert.Converter;
import dev.offprint.convert.book.BookAccount;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that were proved page by page, and are not what was proved. */
class FinishedBookTest {
    private static final List<String> POSTS = List.of("ropes", "nets", "sails");

    @TempDir Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private final BookAccount account = new BookAccount();

    @BeforeEach
    void aBookOfThreePosts() {
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        page("cover", "<p>Cover</p>", items, spine);
        account.own(file("cover"));
        for (String post : POSTS) {
            page(
                    post,
                    "<h1>" + post + "</h1><p>First line.</p><p>On " + post + ".</p>",
                    items,
                    spine);
            account.chapter(file(post));
        }
        files.put(
                "OPS/book.opf",
                "<package><manifest>"
                        + items
                        + "</manifest><spine>"
                        + spine
                        + "</spine></package>");
    }

    private void page(String id, String body, StringBuilder items, StringBuilder spine) {
        files.put(
                "OPS/" + id + ".xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>");
        items.append("<item id=\"").append(id).append("\" href=\"").append(id).append(".xhtml\"/>");
        spine.append("<itemref idref=\"").append(id).append("\"/>");
    }

    private String file(String page) {
        return files.getOrDefault("OPS/" + page + ".xhtml", "");
    }

    @Test
    void nothing_is_told_of_a_whole_book() {
        assertThat(told()).isEmpty();
    }

    @Test
    void a_chapter_that_is_not_in_the_spine_is_told_with_its_words() {
        spine("<itemref idref=\"sails\"/>", "");

        assertThat(told())
                .containsExactly(
                        "sails.md its chapter is no page that a reader of the book comes to",
                        "sails.md lost sails",
                        "sails.md lost First line On sails");
    }

    @Test
    void a_chapter_that_is_passed_over_is_told_too() {
        spine("idref=\"nets\"", "idref=\"nets\" linear=\"no\"");

        assertThat(told()).first().asString().startsWith("nets.md its chapter is no page");
    }

    @Test
    void a_page_that_lost_a_paragraph_is_told_with_its_words() {
        change("nets", "<p>On nets.</p>", "");

        assertThat(told())
                .containsExactly(
                        "nets.md its chapter was proved, and the book has another page, OPS/nets.xhtml",
                        "nets.md lost On nets");
    }

    @Test
    void a_page_of_the_same_words_in_other_tags_is_no_loss() {
        change("nets", "<p>On nets.</p>", "<p>On <b>nets</b>.</p>");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_is_told() {
        files.remove("OPS/sails.xhtml");

        assertThat(told()).contains("sails.md lost First line On sails");
    }

    @Test
    void a_chapter_out_of_its_place_is_told() {
        spine("<itemref idref=\"ropes\"/>", "");
        spine("</spine>", "<itemref idref=\"ropes\"/></spine>");

        assertThat(told()).containsExactly("ropes.md its chapter is not in its place in the book");
    }

    @Test
    void a_chapter_that_comes_twice_is_told() {
        spine("</spine>", "<itemref idref=\"nets\"/></spine>");

        assertThat(told())
                .containsExactly(
                        "nets.md its chapter comes once more in the book, as OPS/nets.xhtml");
    }

    @Test
    void a_page_of_which_nothing_tells_is_told() {
        files.put("OPS/extra.xhtml", "<html><body>More</body></html>");
        spine("</manifest>", "<item id=\"e\" href=\"extra.xhtml\"/></manifest>");
        spine("</spine>", "<itemref idref=\"e\"/></spine>");

        assertThat(told())
                .containsExactly(
                        "sails.md behind its chapter the book has what no post says, OPS/extra.xhtml");
    }

    @Test
    void pages_of_the_same_bytes_are_told_apart_by_their_number() {
        account.chapter(file("sails"));
        spine("</spine>", "<itemref idref=\"sails\"/></spine>");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_book_that_cannot_be_read_is_no_quiet_success() {
        files.remove("META-INF/container.xml");

        assertThat(told()).singleElement().asString().contains("the book cannot be read again");
    }

    private void spine(String from, String to) {
        files.computeIfPresent("OPS/book.opf", (name, text) -> text.replace(from, to));
    }

    private void change(String page, String from, String to) {
        files.computeIfPresent("OPS/" + page + ".xhtml", (name, text) -> text.replace(from, to));
    }

    private List<String> told() {
        List<Path> posts = new ArrayList<>();
        POSTS.forEach(post -> posts.add(Path.of(post + ".md")));
        posts.add(Path.of("sails.md"));
        List<String> told = new ArrayList<>();
        new FinishedBook(account, posts, chapter -> Optional.of(conversion(POSTS.get(chapter))))
                .strays(book())
                .forEach(
                        (post, strays) ->
                                strays.forEach(
                                        stray ->
                                                told.add(
                                                        post
                                                                + " "
                                                                + stray.what()
                                                                + " "
                                                                + stray.words())));
        return told;
    }

    private static Conversion conversion(String post) {
        String text = "---\ntitle: " + post + "\n---\n\nFirst line.\n\nOn " + post + ".\n";
        return new Converter(List.of()).convert(PostParser.parse(Source.of(post + ".md", text)));
    }

    private Path book() {
        Path book = folder.resolve("book.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(book))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return book;
    }
}
