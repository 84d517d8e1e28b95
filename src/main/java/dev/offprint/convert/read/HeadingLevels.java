package dev.offprint.convert.read;

import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.BulletList;
import dev.offprint.convert.article.Block.Details;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Block.ListItem;
import dev.offprint.convert.article.Block.OrderedList;
import dev.offprint.convert.article.Block.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the headings of an article from its title down: none is as high as the title, and none
 * skips a level on the way down.
 */
public final class HeadingLevels {
    private final int top;

    /** Original levels of the headings that the present place lies under, outermost first. */
    private final List<Integer> open = new ArrayList<>();

    private HeadingLevels(int top) {
        this.top = top;
    }

    /**
     * The same blocks with levels that start at 2 under a title and at 1 without one. Headings in
     * quotes, lists and details take part, those in tables keep theirs.
     *
     * @param hasTitle whether the article's metadata has a title
     */
    public static List<Block> normalize(List<Block> blocks, boolean hasTitle) {
        return new HeadingLevels(hasTitle ? 2 : 1).all(blocks);
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                result.add(new Heading(level(heading.level()), heading.content()));
            } else if (block instanceof Quote quote) {
                result.add(new Quote(all(quote.content())));
            } else if (block instanceof Details details) {
                result.add(new Details(details.summary(), all(details.content())));
            } else if (block instanceof BulletList list) {
                result.add(new BulletList(list.isTight(), items(list.items())));
            } else if (block instanceof OrderedList list) {
                result.add(new OrderedList(list.start(), list.isTight(), items(list.items())));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> result = new ArrayList<>(items.size());
        for (ListItem item : items) {
            result.add(new ListItem(item.checked(), all(item.content())));
        }
        return result;
    }

    /** One below the nearest heading before it that was higher. */
    private int level(int original) {
        while (!open.isEmpty() && open.get(open.size() - 1) >= original) {
            open.remove(open.size() - 1);
        }
        open.add(original);
        return Math.min(6, top + open.size() - 1);
    }
}
