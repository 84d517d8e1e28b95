package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.MathSource;
import dev.offprint.article.Metadata;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import dev.offprint.math.Tex;
import dev.offprint.proof.OnRecord;
import dev.offprint.write.Format;
import dev.offprint.write.epub.StandIns;
import dev.offprint.write.html.AltText;
import dev.offprint.write.html.ReadableAddress;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What forms of writing say besides the words of an article, and what they say elsewhere. */
final class WriterWords {
    private final Format format;
    private final OnRecord record;

    private WriterWords(Format format, OnRecord record) {
        this.format = format;
        this.record = record;
    }

    static void tell(Format format, Article article, OnRecord record) {
        WriterWords words = new WriterWords(format, record);
        words.head(article);
        BlockSigns.tell(format, article.blocks(), record);
        Leaves.ofBlocks(article.blocks()).forEach(words::leaf);
    }

    private void head(Article article) {
        Metadata metadata = article.metadata();
        if (format == Format.MARKDOWN) {
            if (metadata.frontMatter().isEmpty()) {
                Title.of(metadata).ifPresent(record::head);
            }
            return;
        }
        Title.of(metadata).ifPresent(record::head);
        List<String> authors = metadata.authors();
        if (!authors.isEmpty()) {
            record.head(String.join(", ", authors));
        }
        metadata.date().ifPresent(this::date);
        metadata.source().map(CleanText::line).ifPresent(this::address);
    }

    private void date(String date) {
        // The exact form of feeds is shown as its day.
        boolean isDay = date.startsWith("T", 10) && format != Format.TEXT;
        record.head(
                PostDate.parse(date)
                        .filter(day -> isDay)
                        .map(day -> day.date().toString())
                        .orElse(date));
    }

    private void address(String address) {
        record.head(format == Format.TEXT ? address : ReadableAddress.of(address));
    }

    /** A book shows an address that is linked to in its letters. */
    private void shownAddress(String text) {
        if (format == Format.EPUB && ReadableAddress.isAddress(text)) {
            String readable = ReadableAddress.of(text);
            if (!readable.equals(text)) {
                record.sign(text);
                record.added(readable);
            }
        }
    }

    private void sign(String label) {
        if (format != Format.MARKDOWN) {
            record.sign(label);
        }
    }

    private void leaf(Block.Leaf block) {
        List<Inline> content = List.of();
        if (block instanceof Block.Formula formula) {
            formula(formula.math(), true);
        }
        if (block instanceof Block.Paragraph paragraph) {
            content = paragraph.content();
        } else if (block instanceof Block.Heading heading) {
            content = heading.content();
        }
        for (Inline.Leaf leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.FootnoteReference reference) {
                sign(reference.label());
            } else if (leaf instanceof Inline.Text text) {
                shownAddress(text.text());
            } else if (leaf instanceof Inline.Image image) {
                picture(image);
            } else if (leaf instanceof Inline.Formula formula) {
                formula(formula.math(), false);
            }
        }
    }

    /** Pages draw formulas; other forms write their TeX. */
    private void formula(MathSource math, boolean isDisplay) {
        if (format == Format.HTML || format == Format.EPUB) {
            String markup =
                    math.markup().isEmpty()
                            ? Tex.toMathMl(math.tex(), isDisplay).orElse("")
                            : math.markup();
            Element drawn = Jsoup.parseBodyFragment(markup).body();
            drawn.select("annotation, annotation-xml").remove();
            StringJoiner words = new StringJoiner(" ");
            drawn.nodeStream(TextNode.class).forEach(text -> words.add(text.text()));
            if (words.length() > 0) {
                record.drawnAsFormula(math.tex(), words.toString());
            }
        }
    }

    /** A book says what a picture is that it cannot have, and behind a link once more. */
    private void picture(Inline.Image image) {
        if (format == Format.EPUB) {
            if (AltText.isFileName(image.alt(), image.address())) {
                record.sign(image.alt());
            } else {
                record.added(image.alt());
            }
            for (int times = 0; times < 2; times++) {
                StandIns.ofPictures().forEach(record::added);
            }
        }
    }
}
