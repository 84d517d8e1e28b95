package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.text.Span;

/** Tags as messages quote them. */
final class Tagged {
    private static final int LONGEST = 80;

    private Tagged() {}

    /** The tag at {@code span} on one line, cut when it is long. */
    static String of(Post post, Span span) {
        String tag = span.of(post.text()).replaceAll("\\s+", " ");
        return tag.length() <= LONGEST ? tag : tag.substring(0, LONGEST) + "…>";
    }
}
