package dev.offprint.write.epub;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.metadata;
import static dev.offprint.convert.ArticleFixture.nothing;
import static dev.offprint.convert.ArticleFixture.p;
import static dev.offprint.write.epub.EpubFixture.file;
import static dev.offprint.write.epub.EpubFixture.files;
import static dev.offprint.write.epub.EpubFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.write.image.ImageFixture;
import dev.offprint.write.image.ImagePreparation;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.image.MissingImageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a book has besides its chapters, and that EPUBCheck finds nothing in it. */
class EpubBookTest {
    private static final ImagePreparation PREPARATION = new ImagePreparation();

    private static EpubOptions options(Cover cover, boolean isVertical) {
        return new EpubOptions(
                Optional.empty(),
                cover,
                new Type(Type.Paragraphs.WEB, Optional.of("p { color: inherit }"), isVertical),
                PREPARATION);
    }

    @Test
    void a_book_with_parts_within_parts_is_valid() {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Part year = new Part(Part.Kind.YEAR, "201" + i / 6);
            Part month = new Part(Part.Kind.MONTH, "201" + i / 6 + "-0" + (i / 3 + 1));
            Article article = new Article(metadata("Chapter <" + i + ">"), List.of(p("Text.")));
            chapters.add(
                    new Chapter(
                            article,
                            List.of(year, month),
                            ImageSource.none(),
                            address -> OptionalInt.of(1)));
        }
        byte[] epub = write(new Book(nothing(), chapters), options(new Cover.Drawn(), true));

        EpubCheckFixture.assertValid(epub);
        assertThat(file(epub, "EPUB/part-001.xhtml"))
                .contains("role=\"doc-part\"", "<h1>2010</h1>", "<h2>January</h2>");
        assertThat(file(epub, "EPUB/nav.xhtml"))
                .contains("epub:type=\"cover\" href=\"cover.xhtml\"", "epub:type=\"bodymatter\"");
    }

    @Test
    void a_vertical_book_in_chinese_opens_from_the_right_and_speaks_chinese() {
        List<Chapter> chapters = new ArrayList<>();
        for (String text : List.of("這個國家的書。", "來讀書了嗎？「是的。」")) {
            chapters.add(Chapter.of(bare(p(text))));
        }
        byte[] epub = write(new Book(nothing(), chapters), options(new Cover.Drawn(), true));

        EpubCheckFixture.assertValid(epub);
        assertThat(file(epub, "EPUB/package.opf"))
                .contains("page-progression-direction=\"rtl\"", "<dc:language>zh-Hant<");
        assertThat(file(epub, "EPUB/contents.xhtml")).contains("<h1>目錄</h1>", "vertical.css");
    }

    @Test
    void a_book_in_several_languages_names_all_and_says_which_chapter_is_in_which() {
        List<Chapter> chapters =
                List.of(
                        Chapter.of(bare(p("The cat and the dog are in the house with the bird."))),
                        Chapter.of(bare(p("これは日本語の文章です。"))),
                        Chapter.of(bare(p("This is what it was for and not that."))));
        byte[] epub = write(new Book(nothing(), chapters), options(new Cover.None(), false));

        EpubCheckFixture.assertValid(epub);
        assertThat(file(epub, "EPUB/package.opf"))
                .contains("<dc:language>en</dc:language>\n<dc:language>ja</dc:language>");
        assertThat(file(epub, "EPUB/chapter-0002.xhtml")).contains("xml:lang=\"ja\"");
    }

    @Test
    void a_cover_of_ones_own_is_named_in_the_old_way_and_in_the_new() throws MissingImageException {
        Cover cover = new Cover.Picture(PREPARATION.prepare(ImageFixture.bytes("png", 9)));
        byte[] epub = write(Book.of(bare(p("One."))), options(cover, false));

        EpubCheckFixture.assertValid(epub);
        assertThat(file(epub, "EPUB/package.opf"))
                .contains(
                        "<meta name=\"cover\" content=\"cover-image\"/>",
                        "href=\"images/cover.png\" media-type=\"image/png\""
                                + " properties=\"cover-image\"");
    }

    @Test
    void a_drawn_cover_breaks_long_titles_and_takes_any_character() {
        for (String title :
                List.of(
                        "word ".repeat(120),
                        "很長的標題".repeat(60),
                        "Donaudampfschifffahrtsgesellschaft".repeat(9),
                        "<&\"'> \u0007 👩‍👩‍👧",
                        "عنوان طويل باللغة العربية")) {
            byte[] epub =
                    write(
                            Book.of(new Article(metadata(title), List.of(p("x")))),
                            options(new Cover.Drawn(), false));

            EpubCheckFixture.assertValid(epub);
            assertThat(files(epub)).containsKey("EPUB/images/cover.png");
        }
    }
}
