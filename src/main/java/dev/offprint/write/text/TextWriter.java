package dev.offprint.write.text;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.Metadata;
import dev.offprint.article.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as plain text. Blocks are separated by empty lines; items have their markers;
 * quotes are indented by two and code by four; the cells of a row are separated by tabs. A link is
 * its text and an image its alt text; a note is {@code [label]} at both ends.
 */
public final class TextWriter {
    private TextWriter() {}

    /** Returns the text, ended by LF unless empty. Equal articles give equal texts. */
    public static String write(Article article) {
        Lines out = new Lines();
        header(article.metadata(), out);
        out.separate();
        new BlockWriter(out).blocks(article.blocks(), false);
        return out.toString();
    }

    private static void header(Metadata metadata, Lines out) {
        Title.of(metadata).ifPresent(out::line);
        out.separate();
        List<String> byline = new ArrayList<>();
        byline.add(String.join(", ", metadata.authors()));
        byline.add(metadata.date().orElse(""));
        byline.replaceAll(CleanText::line);
        byline.removeIf(String::isEmpty);
        if (!byline.isEmpty()) {
            out.line(String.join(" · ", byline));
        }
        metadata.source().map(CleanText::line).filter(s -> !s.isEmpty()).ifPresent(out::line);
    }
}
