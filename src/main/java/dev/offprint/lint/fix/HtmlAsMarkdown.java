package dev.offprint.lint.fix;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of HTML in which marks of Markdown begin to count. What follows {@code </div>} on the next
 * line is HTML (CommonMark 0.31.2, section 4.6) as long as the tag stands there; without it, the
 * stars of {@code *five*} are no stars any more.
 */
final class HtmlAsMarkdown {
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

    /** Two of a kind, a link, code, an escape, or what begins a block. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "([*_`])[^\\n]{1,400}\\1|\\]\\(|\\\\\\p{Punct}"
                            + "|(?m:^ {0,3}(?:#{1,6}\\s|[-+*]\\s|>|`{3}|~{3}|\\d{1,9}[.)]\\s|-{3}|={1,}\\s*$))"
                            + "|(?m:^ {4}\\S)");

    private final Post before;
    private final Post after;

    HtmlAsMarkdown(Post before, Post after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Whether edits that take nothing which is seen do that.
     *
     * @param taken what they replaced, by place
     * @param given what stands there now, each for the one in the same place of {@code taken}
     */
    boolean isMade(List<Span> taken, List<Span> given) {
        for (int i = 0; i < taken.size(); i++) {
            if (!isSeen(taken.get(i)) && isMade(taken.get(i).end(), given.get(i).end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(Span taken) {
        return before.body().text().countIn(taken) > 0
                || Spans.meet(before.body().references(), Reference::address, taken);
    }

    /** Whether what followed at {@code was} in HTML follows at {@code is} in Markdown. */
    private boolean isMade(int was, int is) {
        List<Stretch> stretches = before.body().stretches();
        int index = Spans.firstEndingAfter(stretches, Stretch::span, was);
        if (index == stretches.size()
                || stretches.get(index).isMarkdown()
                || !after.body().isMarkdown(is)) {
            return false;
        }
        Span rest = new Span(was, stretches.get(index).span().end());
        return MARKS.matcher(TAG.matcher(rest.of(before.text())).replaceAll("")).find();
    }
}
