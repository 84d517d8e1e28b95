package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads lists, also those that hold what no list may hold. */
final class ListReader {
    private final boolean isOrdered;
    private final List<Block> lists = new ArrayList<>();
    private List<ListItem> items = new ArrayList<>();
    private boolean isTight = true;
    private final Numbering numbering;
    private final int step;

    /** The number of the first item of the present list. */
    private int start;

    /** The number of the next element. */
    private int next;

    /** The number that an item must have to stand in the present list. */
    private int following;

    private ListReader(boolean isOrdered, Numbering numbering) {
        this.isOrdered = isOrdered;
        this.numbering = numbering;
        this.step = numbering.isReversed() ? -1 : 1;
        this.start = numbering.start();
        this.next = start;
        this.following = start;
    }

    /** One list, or several when numbers in it jump. */
    static List<Block> read(Element list, Reading reading, List<Format> path, int depth) {
        boolean isOrdered = list.normalName().equals("ol");
        ListReader reader = new ListReader(isOrdered, ListNumbering.of(list));
        BlockReader stray = new BlockReader(reading);
        for (Node child : list.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                reader.addStray(stray.finish());
                stray = new BlockReader(reading);
                if (!reading.visibility.isHidden(element)) {
                    reader.addItem(element, item(element, reading, path, depth + 1));
                }
            } else {
                stray.node(child, path, depth + 1);
            }
        }
        reader.addStray(stray.finish());
        reader.endList();
        return reader.lists;
    }

    static ListItem item(Element element, Reading reading, List<Format> path, int depth) {
        BlockReader content = new BlockReader(reading);
        content.waitingAnchor(element);
        content.children(element, path, depth);
        return new ListItem(checked(element), content.finish());
    }

    /** Whether nothing in the item needs a blank line around it. */
    static boolean isTight(ListItem item) {
        for (int i = 0; i < item.content().size(); i++) {
            Block block = item.content().get(i);
            boolean isList = block instanceof BulletList || block instanceof OrderedList;
            boolean isLine = block instanceof Paragraph || block instanceof ThematicBreak;
            if (!isList && !(i == 0 && isLine)) {
                return false;
            }
        }
        return true;
    }

    private void addItem(Element element, ListItem item) {
        int number = isOrdered ? ListNumbering.number(element.attr("value"), next) : next;
        next = number + step;
        if (item.content().isEmpty()) {
            // Nobody sees it, but it has a number, and the one after it has the next.
            return;
        }
        if (isOrdered && number != following) {
            endList();
            start = number;
        }
        following = next;
        items.add(item);
        isTight &= isTight(item) && element.selectFirst("> p") == null;
    }

    /** What stands between items belongs to the item before it, as a browser indents it. */
    private void addStray(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        int last = items.size() - 1;
        if (last < 0) {
            items.add(new ListItem(Optional.empty(), blocks));
            next += step;
            following = next;
        } else {
            List<Block> content = new ArrayList<>(items.get(last).content());
            content.addAll(blocks);
            items.set(last, new ListItem(items.get(last).checked(), content));
        }
        isTight &= isTight(items.get(items.size() - 1));
    }

    private void endList() {
        if (!items.isEmpty()) {
            lists.add(
                    isOrdered
                            ? new OrderedList(
                                    new Numbering(
                                            start, numbering.numerals(), numbering.isReversed()),
                                    isTight,
                                    items)
                            : new BulletList(isTight, items));
            items = new ArrayList<>();
            isTight = true;
        }
    }

    private static Optional<Boolean> checked(Element item) {
        Element box =
                item.selectFirst(
                        "> input[type=checkbox], > label > input[type=checkbox],"
                                + " > p > input[type=checkbox]");
        return box == null ? Optional.empty() : Optional.of(box.hasAttr("checked"));
    }
}
