package dev.offprint.convert.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts raw HTML into paragraphs where it only holds what stands within lines. For CommonMark a
 * line that is one tag begins a block of HTML (0.31.2, section 4.6, kind 7) in which no mark
 * counts; for kramdown, whose posts most are, {@code <img …>} and the caption under it are a
 * paragraph like any other.
 */
final class InlineBlocks {
    /** One part of raw HTML. */
    record Part(Kind kind, String text) {}

    enum Kind {
        /** Elements that are blocks themselves. */
        RAW,
        /** A paragraph of tags and text. */
        PARAGRAPH,
        /** A paragraph with marks of Markdown in it. */
        MARKDOWN
    }

    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "b",
                    "big",
                    "br",
                    "cite",
                    "code",
                    "del",
                    "em",
                    "font",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "mark",
                    "noscript",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr");
    private static final Set<String> VOID = Set.of("br", "img", "wbr");

    private static final Pattern BLANK = Pattern.compile("\\n[ \\t\\r]*\\n");

    /** A sign in an attribute may end it too soon, which leaves the pairs of tags as they are. */
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)([^<>]*)>");

    private static final Pattern MARKS =
            Pattern.compile(
                    "\\]\\(|`[^`\\n]{1,200}`|(?<![*\\w])\\*{1,2}[^*\\s][^*\\n]{0,200}\\*"
                            + "|(?<![_\\w])_{1,2}[^_\\s][^_\\n]{0,200}_|(?m:^ *#{1,6} )");

    private InlineBlocks() {}

    /** The parts of {@code html}, in order; what follows an element left open is one with it. */
    static List<Part> of(String html) {
        List<Part> parts = new ArrayList<>();
        Matcher blank = BLANK.matcher(html);
        int at = 0;
        while (at < html.length()) {
            int end = blank.find(at) ? blank.end() : html.length();
            String block = html.substring(at, end);
            if (!block.isBlank()) {
                Kind kind = kind(block);
                if (kind == Kind.RAW) {
                    parts.add(new Part(kind, html.substring(at)));
                    return parts;
                }
                parts.add(new Part(kind, block.strip()));
            }
            at = end;
        }
        return parts;
    }

    private static Kind kind(String block) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(block);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!INLINE.contains(name)) {
                return Kind.RAW;
            }
            text.append(block, at, tag.start()).append(' ');
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
                    open.push(name);
                }
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return Kind.RAW;
            }
        }
        text.append(block, at, block.length());
        if (!open.isEmpty() || text.indexOf("<") >= 0) {
            return Kind.RAW;
        }
        return MARKS.matcher(text).find() ? Kind.MARKDOWN : Kind.PARAGRAPH;
    }
}
