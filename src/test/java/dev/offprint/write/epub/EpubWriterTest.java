package dev.offprint.write.epub;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.everyKind;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.nothing;
import static dev.offprint.convert.ArticleFixture.p;
import static dev.offprint.write.epub.EpubFixture.file;
import static dev.offprint.write.epub.EpubFixture.files;
import static dev.offprint.write.epub.EpubFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.article.Article;
import dev.offprint.write.image.ImageFixture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpubWriterTest {
    private static final EpubOptions DEFAULTS = EpubOptions.defaults();

    @Test
    void the_container_begins_with_its_type_stored_at_offset_38() {
        byte[] epub = write(Book.of(everyKind()), DEFAULTS);

        String start = new String(epub, 30, 28, StandardCharsets.US_ASCII);
        assertThat(start).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(epub[8]).as("method of the first entry").isZero();
        assertThat(epub[28]).as("length of its extra field").isZero();
    }

    @Test
    void the_files_of_a_book_are_few_and_in_a_fixed_order() {
        String png = ImageFixture.dataUri("png", 1);
        byte[] epub = write(Book.of(bare(p(image(png, "dot")))), DEFAULTS);

        assertThat(files(epub).keySet())
                .containsExactly(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/style.css",
                        "EPUB/images/image-0001.png",
                        "EPUB/chapter-0001.xhtml",
                        "EPUB/nav.xhtml",
                        "EPUB/toc.ncx",
                        "EPUB/package.opf");
    }

    @Test
    void the_same_book_gives_the_same_bytes() {
        assertThat(write(Book.of(everyKind()), DEFAULTS))
                .isEqualTo(write(Book.of(everyKind()), DEFAULTS));
    }

    @Test
    void metadata_says_who_when_whence_and_how_to_read_it() {
        String opf = file(write(Book.of(everyKind()), DEFAULTS), "EPUB/package.opf");

        // The time of the day stands for the content.
        String told =
                opf.substring(opf.indexOf("<dc:identifier"), opf.indexOf("</metadata>"))
                        .replaceFirst("(modified\">[-0-9]+T)[0-9:]+", "$1…");

        assertThat(told)
                .isEqualTo(
                        """
                        <dc:identifier id="id">urn:uuid:0e6fb8b6-9cac-5315-bebc-a9777836ef5f</dc:identifier>
                        <dc:title>Every kind</dc:title>
                        <dc:language>en</dc:language>
                        <dc:creator id="creator-1">Ann Lee</dc:creator>
                        <meta property="role" refines="#creator-1" scheme="marc:relators">aut</meta>
                        <meta property="file-as" refines="#creator-1">Lee, Ann</meta>
                        <dc:creator id="creator-2">李四</dc:creator>
                        <meta property="role" refines="#creator-2" scheme="marc:relators">aut</meta>
                        <meta property="file-as" refines="#creator-2">李四</meta>
                        <dc:date>2021-11-13T10:30:00+08:00</dc:date>
                        <dc:publisher>example.com</dc:publisher>
                        <dc:source>https://example.com/post?a=1&amp;b=2</dc:source>
                        <dc:subject>News</dc:subject>
                        <dc:subject>R&amp;D</dc:subject>
                        <dc:description>What it is &lt;about&gt;</dc:description>
                        <meta property="dcterms:modified">2021-11-13T…Z</meta>
                        <meta property="schema:accessMode">textual</meta>
                        <meta property="schema:accessModeSufficient">textual</meta>
                        <meta property="schema:accessibilityFeature">displayTransformability</meta>
                        <meta property="schema:accessibilityFeature">readingOrder</meta>
                        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                        <meta property="schema:accessibilityFeature">tableOfContents</meta>
                        <meta property="schema:accessibilityHazard">none</meta>
                        <meta property="schema:accessibilitySummary" xml:lang="en">Text that reflows, with headings and a table of contents. There are no images.</meta>
                        """);
    }

    @Test
    void a_post_without_address_is_known_by_its_content() {
        String one = identifier(bare(p("One.")));

        assertThat(one).isEqualTo(identifier(bare(p("One."))));
        assertThat(one).isNotEqualTo(identifier(bare(p("Two."))));
        assertThat(one).matches("urn:uuid:.{8}-.{4}-5.{3}-[89ab].{3}-.{12}");
    }

    @Test
    void a_post_without_date_takes_the_time_it_is_given_and_never_the_clock() {
        EpubOptions options =
                new EpubOptions(
                        Optional.of(Instant.parse("2024-02-29T12:00:00.5Z")),
                        new Cover.None(),
                        Type.WEB,
                        DEFAULTS.preparation());

        assertThat(file(write(Book.of(bare(p("x"))), options), "EPUB/package.opf"))
                .contains("\"dcterms:modified\">2024-02-29T12:00:00Z<")
                .doesNotContain("dc:date");
        assertThat(file(write(Book.of(bare(p("x"))), DEFAULTS), "EPUB/package.opf"))
                .containsPattern("\"dcterms:modified\">2000-01-01T\\d\\d:\\d\\d:\\d\\dZ<");
    }

    @Test
    void a_book_without_a_chapter_is_refused() {
        assertThatThrownBy(() -> write(new Book(nothing(), List.of()), DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String identifier(Article article) {
        String opf = file(write(Book.of(article), DEFAULTS), "EPUB/package.opf");
        int start = opf.indexOf("urn:uuid:");
        return opf.substring(start, opf.indexOf('<', start));
    }
}
