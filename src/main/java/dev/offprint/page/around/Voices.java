package dev.offprint.page.around;

import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import org.jsoup.nodes.Element;

/**
 * Tells what customers are said to have said: boxes of one make that are named so, each with a few
 * sentences and a name. One of them between two paragraphs is a quotation of the text.
 */
public final class Voices {
    private static final int LEAST = 2;

    private static final String BOXES = "div, li, article, blockquote, figure, section, p";

    private final Measures measures;
    private final Names names;
    private final int longest;

    public Voices(Measures measures, Names names) {
        this.measures = measures;
        this.names = names;
        this.longest = names.knowledge().limit(Limit.VOICE);
    }

    /** Whether an element holds several of them and nothing else. */
    public boolean are(Element element, Weight weight) {
        boolean canBe =
                element.isBlock()
                        && weight.text() > 0
                        && weight.links() * 60L <= weight.text() + 300
                        && (names.holdsWord(element, Vocabulary.VOICE) || holdsNamed(element));
        if (!canBe) {
            return false;
        }
        int boxes = 0;
        int units = 0;
        for (Element box : element.select(BOXES)) {
            boolean isOne =
                    names.holdsWord(box, Vocabulary.VOICE) && measures.of(box).text() <= longest;
            Element parent = box.parent();
            boolean isInner = parent != null && !box.equals(element) && isInOther(parent, element);
            if (isOne && !isInner && measures.of(box).text() > 0) {
                boxes++;
                units += measures.of(box).text();
            }
        }
        return boxes >= LEAST && units * 10L >= weight.text() * 8L;
    }

    private boolean holdsNamed(Element element) {
        for (Element inner : element.getElementsByAttribute("class")) {
            if (names.holdsWord(inner, Vocabulary.VOICE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in a page is named so. */
    public boolean areIn(Element body) {
        return holdsNamed(body);
    }

    private boolean isInOther(Element from, Element end) {
        for (Element at = from; at != null && !at.equals(end); at = at.parent()) {
            if (names.holdsWord(at, Vocabulary.VOICE) && measures.of(at).text() <= longest) {
                return true;
            }
        }
        return false;
    }
}
