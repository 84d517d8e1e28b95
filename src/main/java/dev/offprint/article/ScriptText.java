package dev.offprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Raised and lowered numbers in characters of their own (Unicode, block Superscripts and
 * Subscripts), for formats that have no other way: 10<sup>6</sup> must not become 106. Other raised
 * text, as in 1<sup>st</sup>, reads well as it is and stays.
 */
public final class ScriptText {
    private static final String PLAIN = "0123456789+-\u2212=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ";

    /** Between numbers, as in a reference to two notes. */
    private static final String BETWEEN = ", ";

    /** What is raised for its looks only. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "st",
                    "nd",
                    "rd",
                    "th",
                    "er",
                    "re",
                    "\u00E8re",
                    "\u00E8me",
                    "tm",
                    "(tm)",
                    "sm",
                    "(r)");

    /** What is longer is no script but small print. */
    private static final int LONGEST = 40;

    private final String characters;

    private ScriptText(String characters) {
        this.characters = characters;
    }

    /** What stands raised, in raised characters if it has them. */
    public static List<Inline> raised(List<Inline> content) {
        return new ScriptText(RAISED).of(content);
    }

    /** What stands lowered, in lowered characters if it has them. */
    public static List<Inline> lowered(List<Inline> content) {
        return new ScriptText(LOWERED).of(content);
    }

    /**
     * Whether it has no such characters, and without a sign would read as a part of what stands
     * before it: {@code e<sup>-kt</sup>} is not e-kt, while 1<sup>st</sup> is 1st.
     */
    public static boolean needsSign(List<Inline> content) {
        boolean isReference = false;
        boolean hasWords = false;
        for (Inline.Leaf leaf : Leaves.ofInlines(content)) {
            isReference |= leaf instanceof Inline.FootnoteReference;
            hasWords |=
                    leaf instanceof Inline.Text words
                            && words.text().codePoints().anyMatch(Character::isLetter);
        }
        if (isReference && !hasWords) {
            return false;
        }
        String text = PlainText.of(content).strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (Character.isLetterOrDigit(text.codePointAt(0))
                        || "+-\u2212(".indexOf(text.charAt(0)) >= 0)
                && !ENDINGS.contains(text.toLowerCase(Locale.ROOT))
                && !canBeWritten(text);
    }

    private List<Inline> of(List<Inline> content) {
        return canBeWritten(PlainText.of(content)) ? written(content) : content;
    }

    /** Whether all of it has such a character and a number or a variable is in it. */
    private static boolean canBeWritten(String text) {
        boolean isNumber = text.equals("n") || text.equals("i");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PLAIN.indexOf(c) < 0 && BETWEEN.indexOf(c) < 0) {
                return false;
            }
            isNumber |= c >= '0' && c <= '9';
        }
        return isNumber;
    }

    private List<Inline> written(List<Inline> content) {
        List<Inline> result = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                result.add(new Inline.Text(written(text.text())));
            } else if (inline instanceof Inline.Link link) {
                result.add(new Inline.Link(link.address(), link.title(), written(link.content())));
            } else {
                result.add(inline);
            }
        }
        return result;
    }

    private String written(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            result.append(at < 0 ? text.charAt(i) : characters.charAt(at));
        }
        return result.toString();
    }
}
