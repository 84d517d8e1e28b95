package dev.offprint.convert.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Knows the little pictures behind links which say that another site or another window opens: read
 * out as words they would stand in the middle of a sentence.
 */
final class LinkSign {
    /** Pixels; the letters of a text are not smaller. */
    private static final int LARGEST = 16;

    private static final Pattern SAYS =
            Pattern.compile(
                    "(?iu)\\bicon\\b|\\bexternal\\b|\\bnew (?:window|tab)\\b|\\bleav(?:es|ing)\\b"
                            + "|\\bexterner\\b|\\bneue[sn]? fenster|\\bexterne\\b|nouvel(?:le)? (?:onglet|fen)"
                            + "|\\bexterno\\b|nueva (?:ventana|pesta)|nova janela|\\besterno\\b|nuova (?:finestra|scheda)"
                            + "|внешн|нов(?:ом|ое) окн|外部|新(?:し|窗|視|视|标|標)|새 ?창");

    private LinkSign() {}

    /** Whether a picture is so small, stands behind or within a link, and says so. */
    static boolean is(Element image) {
        return isSmall(image.attr("width"))
                && isSmall(image.attr("height"))
                && SAYS.matcher(image.attr("alt")).find()
                && isBehindLink(image);
    }

    private static boolean isSmall(String length) {
        return length.matches("\\d{1,2}(?:px)?")
                && Integer.parseInt(length.replace("px", "")) <= LARGEST;
    }

    private static boolean isBehindLink(Element image) {
        Element parent = image.parent();
        if (parent != null && parent.normalName().equals("a")) {
            return parent.hasText();
        }
        @Nullable Node before = image.previousSibling();
        while (before instanceof TextNode text && !holdsLetter(text.getWholeText())) {
            before = before.previousSibling();
        }
        return before instanceof Element link && link.normalName().equals("a") && link.hasText();
    }

    private static boolean holdsLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
