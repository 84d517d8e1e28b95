package dev.offprint.proof;

import dev.offprint.text.ContainerElement;
import dev.offprint.text.RawElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which {@link ContainerElement} is open after some HTML in Markdown. */
final class OpenBlocks {
    /** Real pages stay far below, and each end tag is looked for among them. */
    private static final int MOST = 500;

    private static final String COMMENT = "";

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--|<(/?)([a-z][a-z0-9]*+)(?:[^>=]++|=\"[^\"]*+\"|='[^']*+'|=)*+>",
                    Pattern.CASE_INSENSITIVE);

    private final Deque<String> open = new ArrayDeque<>();

    /** Takes in what stands next. */
    void read(String html) {
        Set<String> endless = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find(from)) {
            from = tag.end();
            String name = tag.group(2) == null ? COMMENT : tag.group(2).toLowerCase(Locale.ROOT);
            boolean isEnd = "/".equals(tag.group(1));
            if (name.equals(COMMENT) || (RawElement.names().contains(name) && !isEnd)) {
                from = Math.max(from, end(html, name, from, endless));
            } else if (ContainerElement.names().contains(name)) {
                if (isEnd) {
                    close(name);
                } else if (open.size() < MOST && !tag.group().endsWith("/>")) {
                    open.push(name);
                }
            }
        }
    }

    /** Where that ends in which no tag is one; -1 when it does not, as is known from then on. */
    private static int end(String html, String name, int from, Set<String> endless) {
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

    private void close(String name) {
        if (open.contains(name)) {
            while (!open.pop().equals(name)) {
                // What stands within it ends with it.
            }
        }
    }

    boolean isAny() {
        return !open.isEmpty();
    }
}
