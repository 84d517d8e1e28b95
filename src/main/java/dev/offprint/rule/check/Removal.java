package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * How a part of a body goes without a trace: what stands alone on its lines takes them along, what
 * stands between two spaces takes one, and no paragraph joins another because of it.
 */
public final class Removal {
    /** How far away the next word may stand behind tags, in characters. */
    private static final int NEAR = 400;

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    private final String text;
    private final Post post;
    private final LineEdges lines;

    private Removal(Post post) {
        this.post = post;
        this.text = post.text();
        this.lines = new LineEdges(text);
    }

    /** The edit that removes {@code span} from the body of {@code post}. */
    public static Edit of(Post post, Span span) {
        return new Removal(post).edit(span);
    }

    private Edit edit(Span span) {
        Optional<Span> own = lines.ownLines(span);
        if (own.isEmpty()) {
            return parts(span) ? new Edit(span, " ") : Edit.delete(withOneSpace(span));
        }
        int lineStart = own.get().start();
        int lineEnd = own.get().end();
        boolean blankBefore = isBlankLineBefore(lineStart);
        int nextBlank = lines.blankForth(lineEnd);
        boolean blankAfter = lineEnd >= text.length() || lines.endsLine(nextBlank);
        if (blankBefore && blankAfter) {
            return Edit.delete(new Span(lineStart, lines.afterLineFeed(nextBlank)));
        }
        if (blankBefore || blankAfter || staysParted(lineStart, lineEnd)) {
            return Edit.delete(new Span(lineStart, lineEnd));
        }
        return Edit.delete(new Span(lineStart, contentEnd(lineEnd)));
    }

    /** Whether the lines before and after stay two blocks without the lines between. */
    private boolean staysParted(int lineStart, int lineEnd) {
        boolean htmlBefore = lineStart > 0 && !post.body().isMarkdown(lineStart - 1);
        boolean htmlAfter = lineEnd < text.length() && !post.body().isMarkdown(lineEnd);
        int next = lines.blankForth(lineEnd);
        boolean tagAfter = next < text.length() && text.charAt(next) == '<';
        return (htmlBefore && htmlAfter) || tagAfter;
    }

    /** Whether the only space between two words is in what goes. */
    private boolean parts(Span span) {
        String gone = shown(span);
        boolean isEdgeBlank =
                !gone.isEmpty() && (isSpace(gone, 0) || isSpace(gone, gone.length() - 1));
        if (isBlock(span.start())) {
            return endsWord(span.start()) && startsWord(span.end());
        }
        if (!isEdgeBlank) {
            return false;
        }
        String before = shown(new Span(Math.max(0, span.start() - NEAR), span.start()));
        String after = shown(new Span(span.end(), Math.min(text.length(), span.end() + NEAR)));
        return !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(after.charAt(0));
    }

    /** Whether the tag at a place is that of a block, which parts words as a space does. */
    private boolean isBlock(int start) {
        Matcher tag = TAG.matcher(text).region(start, text.length());
        return tag.lookingAt() && Tag.valueOf(tag.group(1)).isBlock();
    }

    /** Whether a word goes up to a place, but for tags within a line. */
    private boolean endsWord(int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == '>') {
            int tag = text.lastIndexOf('<', at - 1);
            if (tag < 0 || isBlock(tag)) {
                return false;
            }
            at = tag;
        }
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Whether a word goes on at a place, but for tags within a line. */
    private boolean startsWord(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '<' && !isBlock(at)) {
            int end = text.indexOf('>', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private String shown(Span span) {
        return post.body().text().in(span).replace("&nbsp;", " ");
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private Span withOneSpace(Span span) {
        boolean spaceBefore = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
        boolean spaceAfter = span.end() < text.length() && text.charAt(span.end()) == ' ';
        boolean isInText = spaceBefore && !lines.startsLine(span.start() - 1);
        return isInText && spaceAfter ? new Span(span.start(), span.end() + 1) : span;
    }

    private boolean isBlankLineBefore(int lineStart) {
        int bodyStart = post.body().span().start();
        return lineStart <= bodyStart || lines.startsLine(lines.blankBack(lineStart - 1));
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
