package dev.offprint.proof;

import dev.offprint.text.RawElement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of some HTML, and none in a comment or in an element that holds no markup. */
final class TagReader {
    private static final String COMMENT = "";

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--|<(/?)([a-z][a-z0-9-]*+)(?:[^>=]++|=\"[^\"]*+\"|='[^']*+'|=)*+>",
                    Pattern.CASE_INSENSITIVE);

    /** Is told of each tag. */
    interface Visitor {
        /**
         * A tag.
         *
         * @param name in lower case
         */
        void tag(String name, boolean isEnd, String source);
    }

    private final String html;

    /** What is known to end nowhere below. */
    private final Set<String> endless = new HashSet<>();

    private TagReader(String html) {
        this.html = html;
    }

    /** Tells {@code visitor} of each tag in {@code html}, in order. */
    static void read(String html, Visitor visitor) {
        new TagReader(html).read(visitor);
    }

    private void read(Visitor visitor) {
        Matcher tag = TAG.matcher(html);
        for (int from = 0; tag.find(from); ) {
            from = tag.end();
            String name = tag.group(2) == null ? COMMENT : tag.group(2).toLowerCase(Locale.ROOT);
            boolean isEnd = "/".equals(tag.group(1));
            if (name.equals(COMMENT) || (RawElement.names().contains(name) && !isEnd)) {
                from = Math.max(from, end(name, from));
            } else {
                visitor.tag(name, isEnd, tag.group());
            }
        }
    }

    /** Where that ends in which no tag is one; -1 when it does not. */
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
