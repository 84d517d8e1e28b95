package dev.offprint.post.markdown;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds Liquid tags and shortcodes. It is strict, because saved pages hold braces of other kinds: a
 * loose pattern took JSX such as {@code style={{ … }}} for Liquid and swallowed quotes.
 */
public final class TemplateScanner {
    private static final Set<String> CODE_TAGS =
            Set.of("highlight", "codeblock", "comment", "prism", "mermaid");

    /** Longer than any tag found in real posts. */
    private static final int MAX_TAG = 2_000;

    private final String text;
    private final int end;
    private final List<Template> found = new ArrayList<>();
    private final Set<String> neverClosed = new HashSet<>();

    private TemplateScanner(String text, Span range) {
        this.text = text;
        this.end = range.end();
    }

    /** The templates of {@code range}, in order and without overlap. */
    public static List<Template> scan(String text, Span range) {
        List<Template> shortcodes = ShortcodeScanner.scan(text, range);
        int first = text.indexOf('{', range.start());
        if (first < 0 || first >= range.end()) {
            return shortcodes;
        }
        TemplateScanner scanner = new TemplateScanner(text, range);
        scanner.run(first);
        return outer(shortcodes, scanner.found);
    }

    /** All of two lists but what overlaps one that begins before it. */
    private static List<Template> outer(List<Template> some, List<Template> others) {
        List<Template> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Template::span));
        List<Template> outer = new ArrayList<>(all.size());
        int end = -1;
        for (Template template : all) {
            if (template.span().start() >= end) {
                outer.add(template);
                end = template.span().end();
            }
        }
        return outer;
    }

    private void run(int first) {
        int at = first;
        while (at >= 0 && at + 1 < end) {
            char next = text.charAt(at + 1);
            int after = next == '%' ? tag(at) : next == '{' ? output(at) : at;
            at = text.indexOf('{', Math.max(after, at + 1));
        }
    }

    private int tag(int at) {
        int name = skipOpening(at + 2);
        int close = closing(at + 2, "%}");
        if (close < 0 || name >= end || !isNameStart(text.charAt(name))) {
            return at + 2;
        }
        String tagName = nameAt(name);
        if (tagName.equals("raw")) {
            found.add(new Template(new Span(at, close), false));
            int endRaw = endTag("raw", close);
            return endRaw < 0 ? close : shown(close, endRaw);
        }
        if (CODE_TAGS.contains(tagName)) {
            int closeTag = endTag(tagName, close);
            int after = closeTag < 0 ? -1 : closing(closeTag + 2, "%}");
            if (after >= 0) {
                found.add(new Template(new Span(at, after), true));
                return after;
            }
        }
        found.add(new Template(new Span(at, close), false));
        return close;
    }

    /** Templates that {@code raw} shows as they are written; their braces stay theirs. */
    private int shown(int from, int to) {
        int at = from;
        while (at < to) {
            boolean isOutput = text.startsWith("{{", at);
            if (!isOutput && !text.startsWith("{%", at)) {
                at++;
                continue;
            }
            int close = closing(at + 2, isOutput ? "}}" : "%}");
            if (close >= 0 && close <= to) {
                found.add(new Template(new Span(at, close), false));
            }
            at = close >= 0 ? close : at + 2;
        }
        return to;
    }

    private int endTag(String name, int from) {
        if (neverClosed.contains(name)) {
            return -1;
        }
        int at = text.indexOf("{%", from);
        while (at >= 0 && at < end) {
            // An end tag that never closes is none; else each tag before it would search for it
            // anew.
            if (text.startsWith("end" + name, skipOpening(at + 2)) && closing(at + 2, "%}") >= 0) {
                return at;
            }
            at = text.indexOf("{%", at + 2);
        }
        neverClosed.add(name);
        return -1;
    }

    private int output(int at) {
        char third = at + 2 < end ? text.charAt(at + 2) : ' ';
        if (third == '<' || third == '%') {
            int close = closing(at + 3, third == '<' ? ">}}" : "%}}");
            int name = skipOpening(at + 3);
            boolean isShortcode =
                    close > 0
                            && name < end
                            && (isNameStart(text.charAt(name)) || text.charAt(name) == '/');
            if (isShortcode) {
                int after = afterCode(nameAt(name), close);
                if (after >= 0) {
                    found.add(new Template(new Span(at, after), true));
                    return after;
                }
                found.add(new Template(new Span(at, close), false));
                return close;
            }
            return at + 2;
        }
        int close = expressionEnd(skipOpening(at + 2));
        if (close > 0) {
            found.add(new Template(new Span(at, close), false));
            return close;
        }
        return at + 2;
    }

    /**
     * The offset after the end of a shortcode that holds code, as Hugo's highlight does; else -1.
     */
    private int afterCode(String name, int from) {
        if (!CODE_TAGS.contains(name) || neverClosed.contains("/" + name)) {
            return -1;
        }
        for (int at = text.indexOf("{{", from);
                at >= 0 && at + 3 < end;
                at = text.indexOf("{{", at + 2)) {
            char third = text.charAt(at + 2);
            int slash = skipOpening(at + 3);
            if ((third == '<' || third == '%')
                    && slash < end
                    && text.charAt(slash) == '/'
                    && text.startsWith(name, skipOpening(slash + 1))) {
                int close = closing(at + 3, third == '<' ? ">}}" : "%}}");
                if (close >= 0) {
                    return close;
                }
            }
        }
        neverClosed.add("/" + name);
        return -1;
    }

    /** The offset after {@code mark} when it comes soon and before a blank line, else -1. */
    private int closing(int from, String mark) {
        int limit = Math.min(end, from + MAX_TAG);
        for (int i = from; i < limit; i++) {
            if (text.startsWith(mark, i)) {
                return i + mark.length() <= end ? i + mark.length() : -1;
            }
            boolean isBlankLine = text.charAt(i) == '\n' && i + 1 < end && isLineEnd(i + 1);
            if (isBlankLine) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** The offset after the closing braces of an output expression that starts here, else -1. */
    private int expressionEnd(int from) {
        if (from >= end || !(isNameStart(text.charAt(from)) || isQuote(text.charAt(from)))) {
            return -1;
        }
        char quote = 0;
        boolean hasFilter = false;
        for (int i = from; i < Math.min(end, from + MAX_TAG); i++) {
            char c = text.charAt(i);
            hasFilter |= quote == 0 && c == '|';
            // A colon gives a filter its arguments; elsewhere it is that of an object in a script.
            boolean isObject = quote == 0 && c == ':' && !hasFilter;
            if (c == '\n' || c == '<' || c == '>' || isObject) {
                return -1;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = c;
            } else if (c == '}') {
                return i + 1 < end && text.charAt(i + 1) == '}' ? i + 2 : -1;
            } else if (!isExpressionCharacter(c)) {
                return -1;
            }
        }
        return -1;
    }

    private int skipOpening(int from) {
        int i = from;
        while (i < end && (text.charAt(i) == '-' || Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private String nameAt(int from) {
        int i = from;
        while (i < end && (isNameStart(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return text.substring(from, i);
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '.';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isExpressionCharacter(char c) {
        return isNameStart(c)
                || (c >= '0' && c <= '9')
                || c == ' '
                || "-|:,[]()=!?/".indexOf(c) >= 0;
    }
}
