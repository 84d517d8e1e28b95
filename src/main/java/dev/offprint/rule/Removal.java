package dev.offprint.rule;

import dev.offprint.post.Post;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;

/**
 * How a part of a body goes without a trace: what stands alone on its lines takes them along, what
 * stands between two spaces takes one, and no paragraph joins another because of it.
 */
public final class Removal {
    private final String text;
    private final Post post;

    private Removal(Post post) {
        this.post = post;
        this.text = post.text();
    }

    /** The edit that removes {@code span} from the body of {@code post}. */
    public static Edit of(Post post, Span span) {
        return new Removal(post).edit(span);
    }

    private Edit edit(Span span) {
        int lineStart = lineStart(span.start());
        int lineEnd = lineEnd(span.end());
        boolean isAlone = isBlank(lineStart, span.start()) && isBlank(span.end(), lineEnd);
        if (!isAlone) {
            return Edit.delete(withOneSpace(span));
        }
        boolean blankBefore = isBlankLineBefore(lineStart);
        boolean blankAfter = lineEnd >= text.length() || isBlank(lineEnd, lineEnd(lineEnd));
        if (blankBefore && blankAfter) {
            return Edit.delete(new Span(lineStart, lineEnd(Math.min(lineEnd, text.length()))));
        }
        if (blankBefore || blankAfter || staysParted(lineStart, lineEnd)) {
            return Edit.delete(new Span(lineStart, lineEnd));
        }
        return Edit.delete(new Span(lineStart, contentEnd(lineEnd)));
    }

    /** Whether the lines before and after stay two blocks without the lines between. */
    private boolean staysParted(int lineStart, int lineEnd) {
        boolean htmlBefore = lineStart > 0 && isHtml(lineStart - 1);
        int next = lineEnd;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean tagAfter = next < text.length() && text.charAt(next) == '<';
        return (htmlBefore && lineEnd < text.length() && isHtml(lineEnd)) || tagAfter;
    }

    private boolean isHtml(int offset) {
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.span().contains(offset)) {
                return !stretch.isMarkdown();
            }
        }
        return false;
    }

    private Span withOneSpace(Span span) {
        boolean spaceBefore = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
        boolean spaceAfter = span.end() < text.length() && text.charAt(span.end()) == ' ';
        boolean isInText = spaceBefore && lineStart(span.start()) < span.start() - 1;
        return isInText && spaceAfter ? new Span(span.start(), span.end() + 1) : span;
    }

    private boolean isBlankLineBefore(int lineStart) {
        int bodyStart = post.body().span().start();
        return lineStart <= bodyStart || isBlank(lineStart(lineStart - 1), lineStart);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset after the line end at or after {@code offset}. */
    private int lineEnd(int offset) {
        int lf = offset >= text.length() ? -1 : text.indexOf('\n', offset);
        return lf < 0 ? text.length() : lf + 1;
    }

    /** The offset of the line end that stands before {@code lineEnd}. */
    private int contentEnd(int lineEnd) {
        int end = lineEnd;
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
