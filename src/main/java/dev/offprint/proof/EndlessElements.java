package dev.offprint.proof;

import dev.offprint.text.RawElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds each {@link RawElement} that was written as an empty one, as XML or without its end tag: to
 * a tokenizer all that follows is its content. A bare name in angle brackets is none, but text.
 */
final class EndlessElements {
    private static final Pattern START =
            Pattern.compile(
                    "<!--|<(iframe|noembed|noframes|script|style|textarea|title|xmp)"
                            + "(?=[\\s/>])(?:[^<>=]++|=\"[^\"]*+\"|='[^']*+'|=)*+>",
                    Pattern.CASE_INSENSITIVE);

    /** What may hold its own name, in a program or in a selector. */
    private static final Set<String> PROGRAMS = Set.of("script", "style");

    /** A start tag of one, and the offset behind it. */
    record Start(String name, int end) {}

    private final String html;
    private final Map<String, Integer> ends = new HashMap<>();

    private EndlessElements(String html) {
        this.html = html;
    }

    /** Those in {@code html}, in order. */
    static List<Start> in(String html) {
        return new EndlessElements(html).read();
    }

    private List<Start> read() {
        List<Start> found = new ArrayList<>();
        Matcher start = START.matcher(html);
        for (int from = 0; start.find(from); ) {
            from = start.end();
            if (start.group(1) == null) {
                from = Math.max(from, end("-->", from));
                continue;
            }
            String name = start.group(1).toLowerCase(Locale.ROOT);
            int end = end(name, from);
            if (end < 0 || isEmpty(start.group(), name, from, end)) {
                found.add(new Start(name, from));
            } else {
                from = end;
            }
        }
        return found;
    }

    /** Whether the end tag at {@code end} is that of another element. */
    private boolean isEmpty(String tag, String name, int from, int end) {
        if (tag.endsWith("/>") && !isUnquotedValue(tag)) {
            return !html.substring(from, end).isBlank();
        }
        if (PROGRAMS.contains(name)) {
            return false;
        }
        Matcher next = START.matcher(html).region(from, end);
        while (next.find()) {
            boolean isQuoted = "\"'`".indexOf(html.charAt(next.start() - 1)) >= 0;
            if (name.equalsIgnoreCase(next.group(1))) {
                return !isQuoted;
            }
        }
        return false;
    }

    /** Whether the slash before the end belongs to an address without quotes. */
    private static boolean isUnquotedValue(String tag) {
        int at = tag.length() - 3;
        while (at > 0 && "\"' \t\r\n".indexOf(tag.charAt(at)) < 0) {
            if (tag.charAt(at) == '=') {
                return true;
            }
            at--;
        }
        return false;
    }

    /** Where what began before {@code from} ends; -1 when it does not. Each text is read once. */
    private int end(String name, int from) {
        Integer known = ends.get(name);
        if (known != null && (known < 0 || known >= from)) {
            return known;
        }
        int end =
                name.equals("-->")
                        ? html.indexOf(name, from)
                        : RawElement.mendedEnd(html, name, from, html.length());
        ends.put(name, end);
        return end;
    }
}
