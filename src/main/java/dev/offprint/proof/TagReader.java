package dev.offprint.proof;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of some HTML, and none in a comment or in an element that holds no markup. */
final class TagReader {
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

    private TagReader() {}

    /** Tells {@code visitor} of each tag in {@code html}, in order. */
    static void read(String html, Visitor visitor) {
        Iterator<OpaqueContent> contents = OpaqueContent.in(html).iterator();
        OpaqueContent next = contents.hasNext() ? contents.next() : null;
        Matcher tag = TAG.matcher(html);
        for (int from = 0; tag.find(from); ) {
            from = tag.end();
            while (next != null && next.start() < from) {
                next = contents.hasNext() ? contents.next() : null;
            }
            if (next != null && next.start() == from) {
                from = next.end();
            } else if (tag.group(2) != null) {
                String name = tag.group(2).toLowerCase(Locale.ROOT);
                visitor.tag(name, !tag.group(1).isEmpty(), tag.group());
            }
        }
    }
}
