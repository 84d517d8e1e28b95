package dev.offprint.lint.match;

import dev.offprint.evidence.MarkdownLines;
import dev.offprint.evidence.Paragraph;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.rule.Condition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Rule;
import dev.offprint.rule.TextPattern;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Asks rules about lines of one post; the lines are read when the first rule is asked. */
final class LinePass {
    private final PostEvidence evidence;
    private final LinesWithout without;
    private final Map<String, NavigableSet<Span>> foundByRule = new HashMap<>();

    /**
     * @param without what earlier walks of the post found out
     */
    LinePass(PostEvidence evidence, LinesWithout without) {
        this.evidence = evidence;
        this.without = without;
    }

    /** The lines that {@code matcher} matches and {@code rule} has not been told of, by place. */
    List<Span> matches(Rule rule, Matcher.OnLines matcher) {
        MarkdownLines lines = evidence.lines();
        NavigableSet<Span> told = foundByRule.computeIfAbsent(rule.id(), id -> new TreeSet<>());
        List<Span> found = new ArrayList<>();
        if (without.contains(matcher.pattern(), lines.text())
                || lines.mostShort(matcher.longest()) < matcher.least()) {
            return found;
        }
        boolean isThere = false;
        for (Span part : parts(matcher.pattern(), lines)) {
            com.google.re2j.Matcher pattern = matcher.pattern().matcher(part.of(lines.text()));
            while (pattern.find()) {
                isThere = true;
                if (pattern.end() > pattern.start()) {
                    int start = part.start() + pattern.start();
                    Paragraph matched = lines.between(start, part.start() + pattern.end());
                    if (!touches(told, matched.span()) && holds(matcher, matched)) {
                        told.add(matched.span());
                        found.add(matched.span());
                    }
                }
            }
        }
        if (!isThere) {
            without.add(matcher.pattern(), lines.text());
        }
        return found;
    }

    /**
     * The parts of the text, of whole lines, outside of which there is no match: as far around the
     * words that it needs as it may reach.
     */
    private static List<Span> parts(TextPattern pattern, MarkdownLines lines) {
        Span all = new Span(0, lines.text().length());
        int reach = pattern.mostLineEnds();
        if (reach < 0 || lines.count() <= reach) {
            return pattern.mayMatch(lines.text()) ? List.of(all) : List.of();
        }
        List<Span> parts = new ArrayList<>();
        boolean hasWords =
                pattern.findWords(
                        lines.text(),
                        place -> {
                            int line = lines.indexAt(place);
                            int first = Math.max(0, line - reach);
                            int last = Math.min(lines.count() - 1, line + reach);
                            parts.add(
                                    new Span(
                                            lines.inText(first).start(), lines.inText(last).end()));
                        });
        return hasWords ? Spans.merged(parts) : List.of(all);
    }

    /** Whether {@code span} overlaps one of {@code told}, which do not overlap each other. */
    private static boolean touches(NavigableSet<Span> told, Span span) {
        Span before = told.floor(span);
        Span after = told.ceiling(span);
        return (before != null && before.overlaps(span)) || (after != null && after.overlaps(span));
    }

    private boolean holds(Matcher.OnLines matcher, Paragraph matched) {
        return matcher.conditions().isEmpty()
                || Condition.allHold(matcher.conditions(), evidence.of(matched));
    }
}
