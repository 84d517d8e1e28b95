package dev.offprint.proof;

import dev.offprint.text.RawElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements that hold others are open after some HTML in Markdown. CommonMark knows of none
 * and takes what is indented behind an empty line for code; kramdown, and whoever writes a page
 * below front matter, means HTML there.
 */
final class OpenBlocks {
    /** Without those that end by themselves, as a paragraph does where the next one begins. */
    private static final Set<String> NAMES =
            Set.of(
                    "article",
                    "aside",
                    "audio",
                    "blockquote",
                    "body",
                    "center",
                    "details",
                    "div",
                    "dl",
                    "fieldset",
                    "figure",
                    "footer",
                    "form",
                    "header",
                    "html",
                    "main",
                    "nav",
                    "noscript",
                    "object",
                    "ol",
                    "section",
                    "select",
                    "table",
                    "ul",
                    "video");

    /** Real pages stay far below, and each end tag is looked for among them. */
    private static final int MOST = 500;

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
        while (from <= html.length() && tag.find(from)) {
            from = tag.end();
            String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
            boolean isEnd = tag.group(1) != null && !tag.group(1).isEmpty();
            if (name.isEmpty()) {
                int end = endless.contains(name) ? -1 : html.indexOf("-->", from);
                from = end < 0 ? from : end;
                endless.addAll(end < 0 ? Set.of(name) : Set.of());
            } else if (RawElement.names().contains(name) && !isEnd && !endless.contains(name)) {
                int end = RawElement.mendedEnd(html, name, from, html.length());
                from = end < 0 ? from : end;
                endless.addAll(end < 0 ? Set.of(name) : Set.of());
            } else if (NAMES.contains(name) && isEnd) {
                close(name);
            } else if (NAMES.contains(name) && open.size() < MOST && !tag.group().endsWith("/>")) {
                open.push(name);
            }
        }
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
