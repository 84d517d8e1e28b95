package dev.offprint.proof;

import dev.offprint.text.HidingElement;
import dev.offprint.text.RawElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells each {@link HidingElement} that is closed from one that hides what was never its own. */
final class ClosedElements {
    private static final String COMMENT = "";

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--|<(/?)([a-z][a-z0-9-]*+)(?:[^>=]++|=\"[^\"]*+\"|='[^']*+'|=)*+>",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, Deque<Boolean>> closed = new HashMap<>();
    private final Set<String> endless = new HashSet<>();
    private final String html;

    private ClosedElements(String html) {
        this.html = html;
    }

    /** Whether they are, in the order of their start tags, by name. */
    static Map<String, Deque<Boolean>> in(String html) {
        ClosedElements elements = new ClosedElements(html);
        elements.read();
        return elements.closed;
    }

    private void read() {
        Matcher tag = TAG.matcher(html);
        for (int from = 0; tag.find(from); ) {
            from = tag.end();
            String name = tag.group(2) == null ? COMMENT : tag.group(2).toLowerCase(Locale.ROOT);
            boolean isEnd = "/".equals(tag.group(1));
            if (HidingElement.names().contains(name)) {
                note(closed.computeIfAbsent(name, key -> new ArrayDeque<>()), isEnd);
            } else if (name.equals(COMMENT) || (RawElement.names().contains(name) && !isEnd)) {
                from = Math.max(from, end(name, from));
            }
        }
    }

    /** An end tag closes what began last. */
    private static void note(Deque<Boolean> elements, boolean isEnd) {
        if (!isEnd) {
            elements.add(false);
        } else if (!elements.isEmpty()) {
            elements.removeLast();
            elements.add(true);
        }
    }

    /** Where that ends in which no tag is one; -1 when it does not, as is known from then on. */
    private int end(String name, int from) {
        if (endless.contains(name)) {
            return -1;
        }
        int end =
                name.equals(COMMENT)
                        ? html.indexOf("-->", from)
                        : RawElement.mendedEnd(html, name, from, html.length());
        if (end < 0) {
            endless.add(name);
        }
        return end;
    }
}
