package dev.offprint.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Tells cards that a page is for: several of one make below each other, each with a link, that say
 * more than all prose around them. The same cards below a text lead away from it, and are none.
 */
final class CardLists {
    /** Two cards may be the story before and the one after. */
    private static final int LEAST = 3;

    /** Characters of a card: a title, and what it is about. */
    private static final int LONGEST = 500;

    /** How many boxes a part of a card stands in. */
    private static final int DEEPEST = 6;

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private final Document document;
    private final Map<Element, Map<String, Boolean>> known = new HashMap<>();
    private int prose = -1;

    CardLists(Document document) {
        this.document = document;
    }

    /** Whether an element is such a card or in one, or holds nothing but a list of them. */
    boolean hold(Element element) {
        Element at = element;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Element parent = at.parent();
            if (parent == null || at.normalName().equals("body")) {
                break;
            }
            if (areCards(parent, make(at))) {
                return true;
            }
            at = parent;
        }
        Element list = element;
        while (list.childrenSize() == 1) {
            list = list.child(0);
        }
        Element first = list.firstElementChild();
        return first != null && areCards(list, make(first));
    }

    private boolean areCards(Element list, String make) {
        if (list.childrenSize() < LEAST) {
            return false;
        }
        return known.computeIfAbsent(list, key -> new HashMap<>())
                .computeIfAbsent(make, key -> isList(list, key));
    }

    private boolean isList(Element list, String make) {
        List<Element> cards =
                list.children().stream()
                        .filter(child -> make(child).equals(make) && isCard(child))
                        .toList();
        if (cards.size() < LEAST) {
            return false;
        }
        int text = 0;
        int largest = 0;
        int outside = prose();
        for (Element card : cards) {
            int length = LazyEvidence.length(card.text());
            text += length;
            largest = Math.max(largest, length);
            outside -= proseIn(card);
        }
        // Of boxes of one make, one may hold a short text, and all others lead away from it.
        return text > outside && largest * 2 <= text;
    }

    private static boolean isCard(Element element) {
        return element.selectFirst(LINK) != null && ElementEvidence.showsAtMost(element, LONGEST);
    }

    /** What elements of one make have in common: the tag, and the first class but for numbers. */
    private static String make(Element element) {
        String first = element.className().strip().split("\\s+", 2)[0];
        return element.normalName() + '.' + first.replaceAll("\\d+", "");
    }

    private int prose() {
        if (prose < 0) {
            prose = proseIn(document.body());
        }
        return prose;
    }

    private static int proseIn(Element element) {
        return element.nodeStream(TextNode.class).mapToInt(ProseColumn::prose).sum();
    }
}
