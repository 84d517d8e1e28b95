package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;

/**
 * How the two tags of an element go and what it wraps stays. A tag that stands alone on its line
 * inside HTML takes the line along: an empty one would end the HTML for Markdown, tear the sentence
 * apart and make code of what is indented after it.
 */
public final class Unwrapping {
    private Unwrapping() {}

    /** The fix that leaves what stands between {@code start} and {@code end}. */
    public static Fix of(Post post, Safety safety, Span start, Span end) {
        return Fix.rewriting(safety, List.of(without(post, start), without(post, end)));
    }

    private static Edit without(Post post, Span tag) {
        String text = post.text();
        int lineStart = text.lastIndexOf('\n', tag.start() - 1) + 1;
        int lineEnd = text.indexOf('\n', tag.end());
        boolean isAlone =
                lineStart > post.body().span().start()
                        && lineEnd >= 0
                        && text.substring(lineStart, tag.start()).isBlank()
                        && text.substring(tag.end(), lineEnd).isBlank()
                        && !text.substring(tag.start(), tag.end()).contains("\n")
                        && !post.body().isMarkdown(tag.start());
        return Edit.delete(isAlone ? new Span(lineStart, lineEnd + 1) : tag);
    }
}
