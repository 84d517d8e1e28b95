package dev.offprint.convert.read;

import dev.offprint.article.Numbering;
import dev.offprint.article.Numbering.Numerals;
import org.jsoup.nodes.Element;

/** How a list of HTML numbers its items (HTML standard, section 4.4.5). */
final class ListNumbering {
    private ListNumbering() {}

    static Numbering of(Element list) {
        boolean isReversed = list.hasAttr("reversed");
        int first = isReversed ? items(list) : 1;
        return new Numbering(number(list.attr("start"), first), numerals(list), isReversed);
    }

    private static int items(Element list) {
        int count = 0;
        for (Element child : list.children()) {
            count += child.normalName().equals("li") ? 1 : 0;
        }
        return count;
    }

    private static Numerals numerals(Element list) {
        String style = Style.value(list, "list-style-type");
        if (style.isEmpty()) {
            style = Style.value(list, "list-style");
        }
        return switch (style.isEmpty() ? list.attr("type").strip() : style) {
            case "a", "lower-alpha", "lower-latin" -> Numerals.LOWER_ALPHA;
            case "A", "upper-alpha", "upper-latin" -> Numerals.UPPER_ALPHA;
            case "i", "lower-roman" -> Numerals.LOWER_ROMAN;
            case "I", "upper-roman" -> Numerals.UPPER_ROMAN;
            default -> Numerals.DECIMAL;
        };
    }

    /** A number that CommonMark can write: not negative, nine digits at most. */
    static int number(String attribute, int fallback) {
        String digits = attribute.strip();
        if (digits.isEmpty() || digits.length() > 9) {
            return fallback;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return fallback;
            }
        }
        return Integer.parseInt(digits);
    }
}
