package dev.offprint.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block of metadata that a text begins with, as far as it tells a post from other files.
 *
 * @param first the first key in it; empty when there is none
 * @param end where the body starts
 * @param isOfPost whether it says what posts say, not merely that a generator shall fill it in
 */
record FrontMatterBlock(String first, int end, boolean isOfPost) {
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

    /** Keys of posts that other files have just as often. */
    private static final Set<String> FEW =
            Set.of("layout", "type", "weight", "permalink", "lang", "keywords", "toc", "math");

    /** Keys of data about a post, which have its text or number in them. */
    private static final Set<String> OF_DATA =
            Set.of("id", "_id", "guid", "html", "content", "body", "text", "data", "properties");

    private static final Set<String> NO_LAYOUT = Set.of("null", "none", "nil", "~", "\"\"", "''");

    /**
     * Whether these are the keys of front matter that is all of a post, as Hugo's JSON may be: a
     * title and what else posts have, and nothing that would be the post's text elsewhere.
     */
    static boolean isOfPost(Set<String> keys) {
        boolean hasTitle = false;
        for (String name : keys) {
            String key = name.toLowerCase(Locale.ROOT);
            if (OF_DATA.contains(key) || key.startsWith("$") || key.startsWith("@")) {
                return false;
            }
            hasTitle |= key.equals("title");
        }
        return hasTitle && known(keys) * 2 > keys.size();
    }

    /** Whether keys above a body are those of front matter: one of a post among them. */
    static boolean mayBeOfPost(Set<String> keys) {
        return known(keys) > 0;
    }

    private static int known(Set<String> keys) {
        int known = 0;
        for (String name : keys) {
            String key = name.toLowerCase(Locale.ROOT);
            known += KEYS.contains(key) || FEW.contains(key) ? 1 : 0;
        }
        return known;
    }

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

    /**
     * Whether lines of YAML that no line closes may be those of a post all the same: they say what
     * posts say, and little else, or have what may be a heading, an item or a sentence of a body.
     */
    static boolean isMostlyOfPost(List<String> lines) {
        int ofPost = 0;
        int others = 0;
        int items = 0;
        for (String line : lines) {
            String key = key(line);
            ofPost += KEYS.contains(key) || FEW.contains(key) ? 1 : 0;
            others += key.isEmpty() || KEYS.contains(key) || FEW.contains(key) ? 0 : 1;
            items += "#-".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        }
        return ofPost > 0 && (others <= ofPost || items > 0);
    }

    /** Whether {@code lines} are another document of YAML that begins as this one does. */
    boolean isFollowedByTheSame(List<String> lines) {
        boolean isSame = lines.size() > 1 && !first.isEmpty() && key(lines.get(0)).equals(first);
        return isSame && lines.stream().allMatch(line -> isInside(line) || !key(line).isEmpty());
    }

    private static @Nullable FrontMatterBlock upTo(
            String mark, String text, int start, boolean isOpened) {
        boolean isOfPost = false;
        boolean isFilledIn = false;
        String first = "";
        boolean hasKeys = false;
        boolean hasOthers = false;
        int at = start;
        while (at < text.length()) {
            String line = line(text, at);
            at += line.length();
            String content = line.stripTrailing();
            if (content.equals(mark) || (mark.equals("---") && content.equals("..."))) {
                boolean isBlock = isOpened ? hasKeys || !hasOthers : hasKeys && !hasOthers;
                return isBlock ? new FrontMatterBlock(first, at, isOfPost && !isFilledIn) : null;
            }
            String key = key(content);
            if (!key.isEmpty()) {
                hasKeys = true;
                first = first.isEmpty() ? key : first;
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
