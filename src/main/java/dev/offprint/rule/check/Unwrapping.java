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
        Span lines =
                new LineEdges(text)
                        .ownLines(tag)
                        .filter(own -> own.start() > post.body().span().start())
                        .filter(own -> text.charAt(own.end() - 1) == '\n')
                        .filter(own -> text.indexOf('\n', tag.start()) >= tag.end())
                        .filter(own -> !post.body().isMarkdown(tag.start()))
                        .orElse(tag);
        return Edit.delete(lines);
    }
}
