package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book is read as a reading system shows it: the pages of its spine, in their order. */
class BookWordsTest {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String PACKAGE = "OPS/book.opf";

    private final Map<String, String> files = new LinkedHashMap<>();

    BookWordsTest() {
        files.put(
                CONTAINER,
                "<container><rootfile/><rootfile full-path='OPS/book.opf'/></container>");
        files.put(
                PACKAGE,
                """
                <package><manifest>
                <item id='t' href='toc.xhtml' properties='nav'/>
                <item id='b' href='pages/b%20c.xhtml' properties='svg'/>
                <item id='a' href='a.html'/>
                <item id='w' href='aside.xhtml'/>
                <item id='x'/>
                </manifest><spine>
                <itemref idref='t'/><itemref idref='a'/>
                <itemref idref='w' linear='no'/><itemref idref='b' linear='yes'/>
                </spine></package>
                """);
        files.put("OPS/toc.xhtml", page("<p>Contents</p>"));
        files.put("OPS/pages/b c.xhtml", page("<p>Sails <b>and</b> masts</p>"));
        files.put("OPS/a.html", page("<p>Tar</p><p>ropes</p>"));
        files.put("OPS/aside.xhtml", page("<p>Aside</p>"));
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Page</title></head><body>"
                + body
                + "</body></html>";
    }

    private List<Words> read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return WordReader.ofBook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void pages_are_read_in_the_order_of_the_spine_and_no_others() throws IOException {
        assertThat(read())
                .extracting(Words::toString)
                .containsExactly("Tar ropes", "Sails and masts");
        assertThat(Words.joined(read())).hasToString("Tar ropes Sails and masts");
    }

    @ParameterizedTest
    @CsvSource({
        "META-INF/container.xml, META-INF/container.xml is not in the book",
        "OPS/book.opf, OPS/book.opf is not in the book",
        "OPS/a.html, OPS/a.html is not in the book",
    })
    void a_file_that_is_not_there_is_named(String name, String said) {
        files.remove(name);

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessage(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "META-INF/container.xml | <container/> | names no package document",
                "META-INF/container.xml | <container> | cannot be read as a book has it",
                "OPS/book.opf | <package><spine><itemref idref='q'/></spine></package> | q is not",
                "OPS/book.opf | <package><item id='q'/><itemref idref='q'/></package> | ' is not'",
                "OPS/book.opf | <package><item id='q' href='a:'/></package> | cannot be read",
            })
    void what_is_no_book_is_said(String name, String content, String said) {
        files.put(name, content);

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining(said);
    }

    @Test
    void of_a_book_with_a_broken_page_all_words_are_read_that_can_be() {
        files.put("OPS/a.html", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Tar <b>rope</p>");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        BrokenPage.class,
                        broken ->
                                assertThat(broken.words()).hasToString("Tar rope Sails and masts"));
    }

    @Test
    void a_page_shows_what_its_markup_lets_be_seen() throws IOException {
        Words words =
                WordReader.ofPage(
                        page(
                                """
                                <p>Tar<a role="doc-noteref">1</a> and<br/>rope<a role="doc-backlink">2</a></p>
                                <p hidden="">Unseen</p><img src="a.png" alt="Old mast"/>
                                <svg xmlns="http://www.w3.org/2000/svg"><title>Drawn</title><text>Keel</text>
                                <style>no</style></svg><p><![CDATA[Oar & net.]]><a role="button">Go</a></p>
                                """));

        assertThat(words).hasToString("Tar and rope Unseen Old mast Drawn Keel Oar net Go");
        assertThat(words.hidden()).isEqualTo(1);
        assertThat(words.alternatives()).containsExactlyInAnyOrder("Old", "mast", "Drawn");
        assertThat(words.isApart(2)).isTrue();
    }

    @Test
    void cells_of_a_page_go_over_columns_and_rows() throws IOException {
        String table =
                "<table><tr><th>Hour</th><th>Morning</th><th>Evening</th></tr>"
                        + "<tr><td rowspan=\"2\">Six</td><td colspan=\"2\">calm</td></tr>"
                        + "<tr><td>north</td><td>gale</td></tr></table>";
        Words source = WordReader.HTML.read(table, 0);

        assertThat(Proof.compare(source, WordReader.ofPage(page(table)), new OnRecord())).isEmpty();
        for (String span : List.of(" rowspan=\"2\"", " colspan=\"2\"")) {
            String other = table.replace(span, "").replace("gale", "gale</td><td>gust");
            Words before = WordReader.HTML.read(other, 0);

            assertThat(Proof.compare(before, WordReader.ofPage(page(other)), new OnRecord()))
                    .isEmpty();
        }
    }

    /** Words of a page have no places, so that a picture and a text stand at the same. */
    @Test
    void what_a_picture_of_a_page_says_is_told_of_where_it_went() throws IOException {
        Words page = WordReader.ofPage(page("<img src='a.png' alt='Old mast'/>Tar"));

        assertThat(Proof.compare(page, WordReader.ofPage(page("Tar")), new OnRecord()))
                .extracting(Unaccounted::words)
                .containsExactly("Old mast");
        assertThat(Proof.compare(page, page, new OnRecord())).isEmpty();
    }

    /** A page of a book is read by itself: what it names elsewhere may be anything. */
    @Test
    void a_page_takes_no_words_from_elsewhere() {
        String page = "<!DOCTYPE html [<!ENTITY keel \"Keel\">]>" + page("<p>Tar &keel; rope</p>");

        assertThatThrownBy(() -> WordReader.ofPage(page))
                .isInstanceOfSatisfying(
                        BrokenPage.class, broken -> assertThat(broken.words()).hasToString("Tar"));
    }
}
