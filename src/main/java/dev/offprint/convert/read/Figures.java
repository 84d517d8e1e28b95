package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Figure;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Anchor;
import dev.offprint.article.Inline.Emphasis;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Pairs illustrations with the words that belong to them. */
final class Figures {
    private Figures() {}

    /** Whether this element is a caption by its name or by a class that a system always writes. */
    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.hasClass("wp-caption-text")
                || element.hasClass("wp-caption-dd")
                || element.hasClass("tr-caption");
    }

    /** The content of a {@code figure}: one figure when it has both an illustration and words. */
    static List<Block> read(Element figure, Reading reading, List<Format> path, int depth) {
        BlockReader content = new BlockReader(reading);
        List<Inline> caption = new ArrayList<>();
        for (Node child : figure.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("figcaption")) {
                content.flush();
                reading.record.moved(element.text());
                Flattening.join(
                        caption, Flattening.inlines(reading.blocks(element, path, depth + 1)));
            } else {
                if (!caption.isEmpty() && child instanceof Element behind) {
                    // The caption goes last, so that what stands behind it now stands before.
                    reading.record.moved(behind.text());
                }
                content.node(child, path, depth + 1);
            }
        }
        List<Block> illustration = content.finish();
        if (caption.isEmpty()) {
            return illustration;
        }
        if (illustration.isEmpty()) {
            return List.of(paragraph(caption));
        }
        int last = illustration.size() - 1;
        if (last > 0 && illustration.get(last) instanceof Figure) {
            // A gallery: each picture has its own words, and these belong to all of them.
            List<Block> gallery = new ArrayList<>(illustration);
            gallery.add(paragraph(caption));
            return gallery;
        }
        if (last == 0 && illustration.get(0) instanceof Figure inner) {
            List<Inline> words = new ArrayList<>(inner.caption());
            Flattening.join(words, caption);
            return List.of(new Figure(inner.content(), words));
        }
        return List.of(new Figure(apart(illustration), caption));
    }

    static boolean awaitsCaption(Block block) {
        return (block instanceof Paragraph paragraph
                        && Illustration.isIllustration(paragraph.content()))
                || (block instanceof Figure figure && figure.caption().isEmpty());
    }

    static Block withCaption(Block block, List<Inline> caption) {
        return block instanceof Figure figure
                ? new Figure(figure.content(), caption)
                : new Figure(apart(List.of(block)), caption);
    }

    /** A paragraph, or a figure when it is images followed by one emphasis, as in Markdown. */
    static Block paragraph(List<Inline> written) {
        List<Inline> content =
                Illustration.isIllustration(written) ? Unmarked.of(written) : written;
        int last = content.size() - 1;
        if (last > 1
                && content.get(last) instanceof Emphasis caption
                && Illustration.isGap(content.get(last - 1))
                && Illustration.isIllustration(content.subList(0, last))) {
            List<Block> images = apart(List.of(new Paragraph(content.subList(0, last))));
            return new Figure(images, caption.content());
        }
        return new Paragraph(content);
    }

    /** Gives each image of an illustration a paragraph of its own. */
    private static List<Block> apart(List<Block> illustration) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : illustration) {
            if (block instanceof Paragraph paragraph
                    && Illustration.isIllustration(paragraph.content())) {
                List<Inline> waiting = new ArrayList<>();
                for (Inline inline : paragraph.content()) {
                    if (Illustration.isImage(inline)) {
                        waiting.add(inline);
                        blocks.add(new Paragraph(waiting));
                        waiting = new ArrayList<>();
                    } else if (inline instanceof Anchor) {
                        waiting.add(inline);
                    }
                }
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }
}
