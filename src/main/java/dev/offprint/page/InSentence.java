package dev.offprint.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence goes on beside an element, or only other labels stand there. */
final class InSentence {
    /** What only stands between labels is punctuation, a sign or a count. */
    private static final int LETTERS = 2;

    private static final Set<String> STOPS = Set.of("br", "hr", "a", "button", "img", "svg");

    private InSentence() {}

    /** Whether what an element holds is said within a line of text, whatever it is called. */
    static boolean is(Element element) {
        return !element.isBlock()
                && element.selectFirst("p, div, ul, ol, section, form, input") == null
                && (holds(element.previousSibling(), false) || holds(element.nextSibling(), true));
    }

    /**
     * Whether words stand in the line on one side of an element.
     *
     * @param beside what is next to the element
     * @param isAfter whether the line is followed to its end
     */
    static boolean holds(@Nullable Node beside, boolean isAfter) {
        Node at = beside;
        while (at != null) {
            if (at instanceof TextNode text && isWords(text.getWholeText())) {
                return true;
            }
            if (at instanceof Element element) {
                if (element.isBlock() || STOPS.contains(element.normalName())) {
                    return false;
                }
                if (isWords(element.text()) && element.selectFirst("a, button") == null) {
                    return true;
                }
            }
            at = isAfter ? at.nextSibling() : at.previousSibling();
        }
        return false;
    }

    private static boolean isWords(String text) {
        return text.codePoints().filter(Character::isLetter).limit(LETTERS).count() == LETTERS;
    }
}
