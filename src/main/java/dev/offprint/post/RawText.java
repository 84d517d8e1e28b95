package dev.offprint.post;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds start tags that would swallow the rest of a post: what follows an {@code <iframe>} or
 * {@code <title>} is no markup until its end tag (HTML, 13.2.5), and an author who only names the
 * tag in a sentence writes none.
 */
final class RawText {
    private static final Set<String> SHOWN_NEVER = Set.of("script", "style");
    private static final Set<String> ELEMENTS =
            Set.of(
                    "iframe",
                    "textarea",
                    "title",
                    "xmp",
                    "noembed",
                    "noframes",
                    "plaintext",
                    "script",
                    "style");
    private static final int LONGEST_NAME = 9;

    private final String text;
    private final int end;
    private final Map<String, Integer> lastEndTags = new HashMap<>();
    private boolean isInScript;

    /**
     * @param end where the body ends
     */
    RawText(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * Whether a tag begins at this {@code <} that nothing closes; to be asked from left to right.
     */
    boolean swallows(int at) {
        boolean closes = text.startsWith("</", at);
        String name = name(closes ? at + 2 : at + 1);
        if (!ELEMENTS.contains(name)) {
            return false;
        }
        if (SHOWN_NEVER.contains(name)) {
            // A script that begins its line and never ends is a page cut off, and no text.
            boolean swallows = !closes && !isInScript && isUnclosed(name, at) && isInLine(at);
            isInScript = swallows ? isInScript : !closes;
            return swallows;
        }
        return !closes && !isInScript && isUnclosed(name, at);
    }

    private boolean isUnclosed(String name, int at) {
        return lastEndTags.computeIfAbsent(name, this::lastEndTag) < at;
    }

    private int lastEndTag(String name) {
        for (int i = text.lastIndexOf("</", end); i >= 0; i = text.lastIndexOf("</", i - 1)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInLine(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '>';
    }

    private String name(int start) {
        int i = start;
        while (i < end && i - start <= LONGEST_NAME && isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(start, Math.max(start, i)).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
