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
 * In what no tag is one: a comment, or a {@link RawElement}.
 *
 * @param name of the element, in lower case; empty for a comment
 * @param start behind its start tag
 * @param end where it ends; {@code start} where nothing ends it, which a tokenizer takes for
 *     content of all that follows, but was written as an empty one, as XML or without its end tag
 * @param isEndless whether nothing ends it
 */
record OpaqueContent(String name, int start, int end, boolean isEndless) {
    private static final Pattern START =
            Pattern.compile(
                    "<!--|<(iframe|noembed|noframes|script|style|textarea|title|xmp)"
                            + "(?=[\\s/>])(?:[^>=]++|=\"[^\"]*+\"|='[^']*+'|=)*+>",
                    Pattern.CASE_INSENSITIVE);

    private static final String COMMENT = "";

    /** What may hold its own name, in a program or in a selector. */
    private static final Set<String> PROGRAMS = Set.of("script", "style");

    /** All in {@code html}, in order. */
    static List<OpaqueContent> in(String html) {
        return new Reader(html).read();
    }

    private static final class Reader {
        private final String html;
        private final Map<String, Integer> ends = new HashMap<>();

        Reader(String html) {
            this.html = html;
        }

        List<OpaqueContent> read() {
            List<OpaqueContent> found = new ArrayList<>();
            Matcher start = START.matcher(html);
            for (int from = 0; start.find(from); ) {
                from = start.end();
                String said = start.group(1);
                String name = said == null ? COMMENT : said.toLowerCase(Locale.ROOT);
                int end = end(name, from);
                boolean isEndless =
                        end < 0 || (said != null && isOfAnother(start.group(), name, from, end));
                end = isEndless ? from : end;
                found.add(new OpaqueContent(name, from, end, isEndless));
                from = end;
            }
            return found;
        }

        /** Whether the end tag at {@code end} is that of another element. */
        private boolean isOfAnother(String tag, String name, int from, int end) {
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

        /** Where what began before {@code from} ends; -1 when it does not. It is read once. */
        private int end(String name, int from) {
            Integer known = ends.get(name);
            if (known != null && (known < 0 || known >= from)) {
                return known;
            }
            int end =
                    name.equals(COMMENT)
                            ? html.indexOf("-->", from)
                            : RawElement.mendedEnd(html, name, from, html.length());
            ends.put(name, end);
            return end;
        }
    }
}
