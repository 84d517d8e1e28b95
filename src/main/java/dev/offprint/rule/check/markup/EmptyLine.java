package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of Markdown that make a paragraph of a no-break space, or a heading of nothing. */
final class EmptyLine implements PostCheck {
    private static final Pattern BLANK =
            Pattern.compile("(?m)^ {0,3}(?:(?:&nbsp;|&#160;|&#xa0;|\\\\)[ \\t]*+)++\\r?$");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]*\\r?$");

    @Override
    public void check(Post post, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        if (mayHoldBlank(post.text())) {
            find(post, BLANK, "paragraph", occurrences);
        }
        if (mayHoldHeading(post)) {
            find(post, HEADING, "heading", occurrences);
        }
        occurrences.tell(found);
    }

    private static boolean mayHoldBlank(String text) {
        return text.contains("&nbsp;")
                || text.contains("&#160;")
                || text.contains("&#xa0;")
                || text.indexOf('\\') >= 0;
    }

    /** Whether signs of a heading stand before white space that goes on to the end of a line. */
    private static boolean mayHoldHeading(Post post) {
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.isMarkdown() && mayHoldHeading(post.text(), stretch.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldHeading(String text, Span stretch) {
        int at = stretch.indexOf(text, '#', stretch.start());
        while (at >= 0) {
            int end = at;
            while (end < stretch.end() && text.charAt(end) == '#') {
                end++;
            }
            int next = end;
            while (next < stretch.end() && " \t".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next == stretch.end() || isLineEnd(text.charAt(next))) {
                return true;
            }
            at = stretch.indexOf(text, '#', end);
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void find(Post post, Pattern pattern, String what, Occurrences occurrences) {
        List<Region> regions = post.body().regions();
        Matcher matcher = pattern.matcher(post.text());
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.isMarkdown() && !stretch.isInsideElement()) {
                matcher.region(stretch.span().start(), stretch.span().end());
                while (matcher.find()) {
                    String line = matcher.group().stripTrailing();
                    Span span = new Span(matcher.start(), matcher.start() + line.length());
                    boolean isAlone = pattern.equals(HEADING) || isAlone(post.text(), span);
                    if (isAlone && !Spans.meet(regions, Region::span, span)) {
                        occurrences.add(
                                Match.of(
                                        span,
                                        "\"" + line.strip() + "\" is an empty " + what,
                                        Fix.removingBlank(Safety.SAFE, Removal.of(post, span))));
                    }
                }
            }
        }
    }

    /** Between blank lines; elsewhere it may part the lines of a paragraph. */
    private static boolean isAlone(String text, Span span) {
        int before = text.lastIndexOf('\n', span.start() - 1);
        int beforeThat = before < 0 ? -1 : text.lastIndexOf('\n', before - 1);
        int after = text.indexOf('\n', span.end());
        int afterThat = after < 0 ? -1 : text.indexOf('\n', after + 1);
        String last = before < 0 ? "" : text.substring(beforeThat + 1, before);
        String next =
                after < 0
                        ? ""
                        : text.substring(after + 1, afterThat < 0 ? text.length() : afterThat);
        boolean isFirst = last.strip().equals("---");
        return (last.isBlank() || isFirst) && next.isBlank();
    }
}
