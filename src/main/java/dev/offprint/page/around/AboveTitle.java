package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Weight;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells what the site says above the box that the title and all of the text stand in. A line above
 * a title is in that box too.
 */
final class AboveTitle {
    private AboveTitle() {}

    static boolean is(Element element, TextColumn column, Clues clues) {
        Element title = clues.title();
        Weight weight = clues.measures().of(element);
        boolean says = weight.prose() > 0 || weight.isLinks();
        if (title == null || !element.isBlock() || !says || weight.figures() > 0) {
            return false;
        }
        // The hero of a page shows the title too, and then what is said of its picture.
        String text = Words.folded(element.text());
        if (text.contains(Words.folded(title.text()))) {
            return false;
        }
        Set<Element> aroundTitle = Ancestors.of(List.of(title));
        if (aroundTitle.contains(element)) {
            return false;
        }
        for (Element at = element.nextElementSibling(); at != null; at = at.nextElementSibling()) {
            if (aroundTitle.contains(at)) {
                return !at.equals(title) && holds(at, column.whole());
            }
        }
        return false;
    }

    private static boolean holds(Element box, Element column) {
        return column.equals(box) || column.parents().contains(box);
    }
}
