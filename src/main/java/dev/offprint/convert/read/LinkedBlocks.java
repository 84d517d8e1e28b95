package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Image;
import dev.offprint.article.Inline.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a card, all of which one link encloses: Markdown can only write that link into each
 * of them. Once will do, at the title, and at pictures before it.
 */
final class LinkedBlocks {
    private LinkedBlocks() {}

    /** Leaves the link in {@code card} where it says most; {@code card} is changed. */
    static void settle(List<Block> card) {
        int title = title(card);
        for (int i = 0; i < card.size(); i++) {
            Block block = card.get(i);
            Link link = linked(block);
            boolean isPictureBefore = i < title && isPicture(block);
            if (title >= 0 && i != title && !isPictureBefore && link != null) {
                card.set(i, withContent(block, link.content()));
            }
        }
    }

    /** The first heading that is a link, else the first text; -1 when there is none. */
    private static int title(List<Block> card) {
        int text = -1;
        for (int i = 0; i < card.size(); i++) {
            if (linked(card.get(i)) != null && !isPicture(card.get(i))) {
                if (card.get(i) instanceof Heading) {
                    return i;
                }
                text = text < 0 ? i : text;
            }
        }
        return text;
    }

    private static boolean isPicture(Block block) {
        Link link = linked(block);
        return link != null && link.content().stream().allMatch(Image.class::isInstance);
    }

    private static @Nullable Link linked(Block block) {
        List<Inline> content =
                block instanceof Paragraph paragraph
                        ? paragraph.content()
                        : block instanceof Heading heading ? heading.content() : List.of();
        return content.size() == 1 && content.get(0) instanceof Link link ? link : null;
    }

    private static Block withContent(Block block, List<Inline> content) {
        return block instanceof Heading heading
                ? heading.withContent(content)
                : new Paragraph(content);
    }
}
