package dev.offprint.write.markdown;

import dev.offprint.article.Block;
import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.Paragraph;
import java.util.List;

/** Tells whether a list can be written without blank lines between its items. */
final class ListShape {
    private ListShape() {}

    static boolean canBeTight(List<ListItem> items) {
        for (ListItem item : items) {
            if (!canBeTight(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canBeTight(ListItem item) {
        Block before = null;
        for (Block block : item.content()) {
            if (before != null && !canFollow(before, block)) {
                return false;
            }
            before = block;
        }
        return true;
    }

    /** Only a list may follow a paragraph, and only one that counts from 1 if it counts. */
    private static boolean canFollow(Block before, Block block) {
        if (!(before instanceof Paragraph)) {
            return false;
        }
        return block instanceof BulletList
                || (block instanceof OrderedList list && list.start() == 1);
    }
}
