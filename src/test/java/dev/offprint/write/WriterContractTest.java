package dev.offprint.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import dev.offprint.write.epub.EpubOptions;
import dev.offprint.write.image.ImageSource;
import dev.offprint.write.markdown.Flavour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every writer promises, tried with articles of every kind: all words in their order, all
 * links, pictures and notes. A reader of no code of ours says what each wrote; a new format answers
 * in {@link #read}, or this does not compile.
 */
class WriterContractTest {
    private static final int TRIALS = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    /** What a reader finds: numbers in their order, and what addresses there are. */
    private record Read(List<String> numbers, String addresses) {}

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_and_everything_is_in_order(Format format) {
        Trials.run(
                TRIALS,
                random -> {
                    RandomArticle given = new RandomArticle(random, random.nextInt(1, 5));
                    Read read = read(format, written(format, given));

                    assertThat(read.numbers())
                            .filteredOn(given.words()::contains)
                            .isEqualTo(given.words());
                    assertThat(read.numbers()).containsAll(given.noteWords());
                    if (format != Format.TEXT) {
                        // Of a link and a picture, plain text has the words.
                        assertThat(given.links()).allMatch(read.addresses()::contains);
                        assertThat(given.pictures()).allMatch(read.addresses()::contains);
                    }
                });
    }

    private static byte[] written(Format format, RandomArticle given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<String> notices =
                    format.writer(
                                    new WriterOptions(
                                            Flavour.GFM,
                                            EpubOptions.defaults(),
                                            ImageSource.none()))
                            .write(given.article(), out);
            assertThat(notices).noneMatch(notice -> notice.contains("read differently"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Read read(Format format, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (format) {
            case MARKDOWN -> ofHtml(List.of(Jsoup.parse(rendered(text))));
            case HTML -> ofHtml(List.of(Jsoup.parse(text)));
            case EPUB -> ofHtml(pages(file));
            case TEXT -> new Read(numbers(text), "");
        };
    }

    private static String rendered(String markdown) {
        var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        var document =
                org.commonmark.parser.Parser.builder()
                        .extensions(extensions)
                        .build()
                        .parse(markdown);
        return HtmlRenderer.builder().extensions(extensions).build().render(document);
    }

    private static Read ofHtml(List<Document> pages) {
        StringBuilder text = new StringBuilder();
        StringBuilder addresses = new StringBuilder();
        for (Document page : pages) {
            // It says in TeX what stands before it in MathML.
            page.select("annotation").remove();
            page.body()
                    .traverse(
                            (node, depth) -> {
                                if (node instanceof TextNode words) {
                                    text.append(words.getWholeText());
                                } else if (node instanceof Element element) {
                                    text.append(' ').append(element.attr("alt")).append(' ');
                                    addresses.append(element.attr("href")).append('\n');
                                    addresses.append(element.attr("src")).append('\n');
                                }
                            });
        }
        return new Read(numbers(text.toString()), addresses.toString());
    }

    /** The pages of the text; the table of contents says headings a second time. */
    private static List<Document> pages(byte[] file) {
        List<Document> pages = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xhtml") && !name.contains("nav") && !name.contains("title")) {
                    String page = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    pages.add(Jsoup.parse(page, Parser.xmlParser()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text.replaceAll("https?://\\S+", " "));
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }
}
