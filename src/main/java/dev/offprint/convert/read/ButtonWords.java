package dev.offprint.convert.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells whether the words on a button are read: as a title, or in a sentence. */
final class ButtonWords {
    private ButtonWords() {}

    static boolean areRead(Element button) {
        Element title = button.closest("h1, h2, h3, h4, h5, h6, dt, summary");
        if (title != null) {
            // A heading has words of its own where a button beside them is a control.
            return title.wholeText().strip().length() == button.wholeText().strip().length();
        }
        return isTitleOfFold(button) || isTab(button) || isInSentence(button);
    }

    /** The row of labels says what its buttons are; numbers and arrows turn pictures. */
    private static boolean isTab(Element button) {
        return button.closest("[role=tablist]") != null
                && button.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isTitleOfFold(Element button) {
        Element next = button.nextElementSibling();
        boolean opens =
                button.hasAttr("aria-controls")
                        || button.attr("role").equals("tab")
                        || button.hasAttr("data-bs-target")
                        || button.text().strip().endsWith("?");
        boolean isBelow = next != null && next.hasText() && ElementKind.isBlock(next);
        return opens || (button.hasAttr("aria-expanded") && isBelow);
    }

    /** Text on both sides of it goes on through the button. */
    private static boolean isInSentence(Element button) {
        return hasWords(button.previousSibling()) && hasWords(button.nextSibling());
    }

    private static boolean hasWords(@Nullable Node node) {
        return node instanceof TextNode text
                && text.getWholeText().codePoints().anyMatch(Character::isLetter);
    }
}
