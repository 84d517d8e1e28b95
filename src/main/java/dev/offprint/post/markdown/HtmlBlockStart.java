package dev.offprint.post.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a line starts an HTML block, by the seven conditions of CommonMark 0.31.2, section 4.6.
 */
enum HtmlBlockStart {
    NONE,
    /** Ends with the line that holds the closing tag, comment end or the like. */
    UNTIL_MARK,
    /** Ends before the next blank line. */
    UNTIL_BLANK;

    /**
     * What may follow the name of a tag that is a line of its own (sections 4.6 and 6.6), and what
     * a component of MDX is given in braces.
     */
    private static final Pattern LONE_ATTRIBUTES =
            Pattern.compile(
                    "(?:\\s++(?:\\{[^{}<>]*+\\}|[a-zA-Z_:][\\w:.-]*+(?:\\s*+=\\s*+"
                            + "(?:\\{(?:[^{}<>]++|\\{[^{}<>]*+\\})*+\\}|[^\\s\"'=<>`]++|'[^']*+'"
                            + "|\"[^\"]*+\"))?+))*+\\s*+/?+>\\s*+");

    private static final Pattern LONE_END = Pattern.compile("\\s*+>\\s*+");

    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "base",
                    "basefont",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "col",
                    "colgroup",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "frame",
                    "frameset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "head",
                    "header",
                    "hr",
                    "html",
                    "iframe",
                    "legend",
                    "li",
                    "link",
                    "main",
                    "menu",
                    "menuitem",
                    "nav",
                    "noframes",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "param",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "track",
                    "ul");

    /**
     * Classifies the line whose first non-blank character, a {@code <}, is at {@code at}.
     *
     * @param end the end of the line
     * @param interruptsParagraph whether the line before is text of a paragraph, which a lone
     *     inline tag cannot end
     */
    static HtmlBlockStart of(String text, int at, int end, boolean interruptsParagraph) {
        if (at + 1 >= end || text.charAt(at) != '<') {
            return NONE;
        }
        char next = text.charAt(at + 1);
        if (next == '!' || next == '?') {
            return UNTIL_MARK;
        }
        boolean closes = next == '/';
        int nameStart = closes ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < end && isNameCharacter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || !isLetter(text.charAt(nameStart))) {
            return NONE;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        char after = nameEnd < end ? text.charAt(nameEnd) : '\n';
        boolean nameEnds = Character.isWhitespace(after) || after == '>' || after == '/';
        if (!nameEnds) {
            return NONE;
        }
        if (!closes && RAW.contains(name)) {
            return UNTIL_MARK;
        }
        if (BLOCKS.contains(name)) {
            return UNTIL_BLANK;
        }
        boolean isLone =
                !interruptsParagraph
                        && (closes ? LONE_END : LONE_ATTRIBUTES)
                                .matcher(text)
                                .region(nameEnd, end)
                                .matches();
        return isLone ? UNTIL_BLANK : NONE;
    }

    private static boolean isNameCharacter(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
