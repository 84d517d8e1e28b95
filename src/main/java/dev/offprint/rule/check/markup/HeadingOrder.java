package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that skip a level on the way down, so that an outline has a hole. */
final class HeadingOrder implements EvidenceCheck {
    private static final Pattern HASHES =
            Pattern.compile("^ {0,3}(#{1,6})[ \\t]+\\S", Pattern.MULTILINE);

    /** A line of text, which opens no list and no quote, over a line of marks. */
    private static final Pattern UNDERLINED =
            Pattern.compile(
                    "^ {0,3}(?![-+>#|<=]|\\*[ \\t]|\\d{1,9}[.)][ \\t])(\\S.*)\\R {0,3}(=+|-+)[ \\t]*$",
                    Pattern.MULTILINE);

    private record Heading(int level, Span span) {}

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        List<Heading> headings = headings(post, evidence.tags());
        headings.removeIf(heading -> evidence.isAroundArticle(heading.span()));
        Occurrences occurrences = new Occurrences();
        int previous = 0;
        for (Heading heading : headings) {
            if (previous > 0 && heading.level() > previous + 1) {
                occurrences.add(
                        Match.of(
                                heading.span(),
                                "heading of level "
                                        + heading.level()
                                        + " follows one of level "
                                        + previous
                                        + ", expected level "
                                        + (previous + 1)));
            }
            previous = heading.level();
        }
        occurrences.tell(found);
    }

    private static List<Heading> headings(Post post, List<Tag> tags) {
        List<Heading> headings = new ArrayList<>();
        for (Tag tag : tags) {
            boolean isHeading = !tag.isEnd() && isHeading(tag.name());
            if (isHeading) {
                headings.add(new Heading(tag.name().charAt(1) - '0', tag.span()));
            }
        }
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.isMarkdown()) {
                addHashed(post, stretch.span(), headings);
                addUnderlined(post, stretch.span(), headings);
            }
        }
        headings.sort(Comparator.comparing(Heading::span));
        return headings;
    }

    private static void addHashed(Post post, Span stretch, List<Heading> headings) {
        if (stretch.indexOf(post.text(), '#', stretch.start()) < 0) {
            return;
        }
        Matcher matcher = HASHES.matcher(post.text());
        matcher.region(stretch.start(), stretch.end());
        while (matcher.find()) {
            Span hashes = new Span(matcher.start(1), matcher.end(1));
            if (!isCode(post, hashes)) {
                headings.add(new Heading(hashes.length(), hashes));
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }

    private static void addUnderlined(Post post, Span stretch, List<Heading> headings) {
        if (!holdsUnderline(post.text(), stretch)) {
            return;
        }
        Matcher matcher = UNDERLINED.matcher(post.text());
        matcher.region(stretch.start(), stretch.end());
        while (matcher.find()) {
            Span words = new Span(matcher.start(1), matcher.end(1));
            if (!isCode(post, words)) {
                headings.add(new Heading(matcher.group(2).startsWith("=") ? 1 : 2, words));
            }
        }
    }

    /** Whether a line is of one mark, which takes less time to see than what a pattern takes. */
    private static boolean holdsUnderline(String text, Span stretch) {
        for (char mark : new char[] {'=', '-'}) {
            int at = stretch.indexOf(text, mark, stretch.start());
            while (at >= 0) {
                int end = at;
                while (end < stretch.end() && text.charAt(end) == mark) {
                    end++;
                }
                boolean isFirst = at > stretch.start() && isBlank(text.charAt(at - 1));
                if (isFirst && (end == stretch.end() || isBlank(text.charAt(end)))) {
                    return true;
                }
                at = stretch.indexOf(text, mark, end);
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isCode(Post post, Span span) {
        return Spans.cover(post.body().regions(), Region::span, span.start());
    }
}
