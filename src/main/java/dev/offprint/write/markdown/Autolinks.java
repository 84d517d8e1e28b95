package dev.offprint.write.markdown;

import java.util.Locale;

/** Text that GitHub makes a link of although nothing marks it (GFM, section 6.9). */
final class Autolinks {
    private Autolinks() {}

    /** Whether the colon at {@code i} stands in an address that begins with its scheme. */
    static boolean isAddress(String text, int i) {
        if (!text.startsWith("://", i)) {
            return false;
        }
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && i - start < 6) {
            start--;
        }
        String scheme = text.substring(start, i).toLowerCase(Locale.ROOT);
        return scheme.endsWith("http") || scheme.endsWith("https") || scheme.endsWith("ftp");
    }

    /** Whether the dot at {@code i} follows a {@code www} that begins an address. */
    static boolean isWww(String text, int i) {
        return i >= 3
                && text.regionMatches(true, i - 3, "www", 0, 3)
                && (i == 3 || !isWord(text.charAt(i - 4)))
                && i + 1 < text.length()
                && isWord(text.charAt(i + 1));
    }

    /** Whether the at sign at {@code i} stands in a mail address. */
    static boolean isMail(String text, int i) {
        if (i == 0 || !isWord(text.charAt(i - 1))) {
            return false;
        }
        int end = i + 1;
        boolean hasDot = false;
        while (end < text.length()
                && (isWord(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == '-')) {
            hasDot |= text.charAt(end) == '.' && end > i + 1;
            end++;
        }
        return hasDot;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_';
    }
}
