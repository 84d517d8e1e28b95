package dev.offprint.convert.read;

import java.util.Locale;

/** Tells addresses that somebody can follow from those that only a page's script understood. */
final class Addresses {
    private Addresses() {}

    /** Whether a link with this {@code href} leads anywhere outside the saver's machine. */
    static boolean leadsSomewhere(String href) {
        if (href.isEmpty() || href.equals("#") || href.equals("#!")) {
            return false;
        }
        String scheme = scheme(href);
        return switch (scheme) {
            case "javascript", "vbscript", "file", "data", "about", "blob", "chrome", "resource" ->
                    false;
            default -> true;
        };
    }

    /** The part before the colon in lower case, without the white space that browsers skip. */
    private static String scheme(String href) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return "";
    }
}
