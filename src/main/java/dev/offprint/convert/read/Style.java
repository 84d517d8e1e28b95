package dev.offprint.convert.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element's {@code style} attribute says, as far as it changes what a reader sees. */
final class Style {
    private Style() {}

    /** The value of a property in lower case, without {@code !important}; empty when not set. */
    static String value(Element element, String property) {
        String style = element.attr("style");
        if (style.isEmpty()) {
            return "";
        }
        String found = "";
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
                found = declaration.substring(colon + 1).replace("!important", "").strip();
            }
        }
        return found;
    }

    /** Whether a font weight is bold. */
    static boolean isBold(String weight) {
        return weight.equals("bold")
                || weight.equals("bolder")
                || (weight.length() == 3 && weight.compareTo("600") >= 0 && weight.endsWith("00"));
    }

    /** Whether a font weight takes bold away. */
    static boolean isRegular(String weight) {
        return weight.equals("normal") || weight.equals("400") || weight.equals("lighter");
    }
}
