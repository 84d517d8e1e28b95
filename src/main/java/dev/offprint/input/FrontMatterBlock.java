package dev.offprint.input;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block of metadata that a text begins with, as far as it tells a post from other files.
 *
 * @param end where the body starts
 * @param isOfPost whether it says what posts say, not merely that a generator shall fill it in
 */
record FrontMatterBlock(int end, boolean isOfPost) {
    /** Keys that posts have; style sheets, feeds and manifests with a block have others. */
    private static final Set<String> KEYS =
            Set.of(
                    "title",
                    "date",
                    "author",
                    "authors",
                    "tags",
                    "categories",
                    "category",
                    "slug",
                    "description",
                    "published",
                    "draft",
                    "lastmod",
                    "updated",
                    "aliases",
                    "from",
                    "excerpt",
                    "summary",
                    "source",
                    "subtitle",
                    "cover",
                    "image");

    private static final Set<String> NO_LAYOUT = Set.of("null", "none", "nil", "~", "\"\"", "''");

    /** The block at the start of {@code text}; null when there is none. */
    static @Nullable FrontMatterBlock of(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String first = line(text, start);
        String mark = first.strip();
        if (mark.equals("---") || mark.equals("+++") || mark.equals(";;;")) {
            return upTo(mark, text, start + first.length(), true);
        }
        // Hexo needs no opening line.
        return key(first).isEmpty() ? null : upTo("---", text, start, false);
    }

    /** Whether a line of a block says what posts say, as their title. */
    static boolean isKeyOfPost(String line) {
        return KEYS.contains(key(line));
    }

    private static @Nullable FrontMatterBlock upTo(
            String mark, String text, int start, boolean isOpened) {
        boolean isOfPost = false;
        boolean isFilledIn = false;
        boolean hasKeys = false;
        boolean hasOthers = false;
        int at = start;
        while (at < text.length()) {
            String line = line(text, at);
            at += line.length();
            String content = line.stripTrailing();
            if (content.equals(mark) || (mark.equals("---") && content.equals("..."))) {
                boolean isBlock = isOpened ? hasKeys || !hasOthers : hasKeys && !hasOthers;
                return isBlock ? new FrontMatterBlock(at, isOfPost && !isFilledIn) : null;
            }
            String key = key(content);
            if (!key.isEmpty()) {
                hasKeys = true;
                isOfPost |= KEYS.contains(key);
                String value = content.substring(content.indexOf(':') + 1).strip();
                isFilledIn |= key.equals("layout") && NO_LAYOUT.contains(value);
            } else {
                hasOthers |= !content.isBlank() && !isInside(content);
            }
        }
        return null;
    }

    /** Whether a line goes on with the value of the key above it, or is a comment. */
    private static boolean isInside(String line) {
        return " \t-#[]{}\"'".indexOf(line.charAt(0)) >= 0;
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end + 1);
    }

    /** The key that a line starts with, in lower case; empty when it starts with none. */
    private static String key(String line) {
        int start = line.startsWith("\"") ? 1 : 0;
        int end = start;
        while (end < line.length() && isOfKey(line.charAt(end))) {
            end++;
        }
        int sign = end;
        while (sign < line.length() && " \"".indexOf(line.charAt(sign)) >= 0) {
            sign++;
        }
        boolean isKey = end > start && sign < line.length() && ":=".indexOf(line.charAt(sign)) >= 0;
        return isKey ? line.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isOfKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c >= 0x80;
    }
}
