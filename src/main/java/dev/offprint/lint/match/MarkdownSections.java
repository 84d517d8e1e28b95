package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.evidence.MarkdownLines;
import dev.offprint.evidence.Paragraph;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.rule.Condition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds labels in the Markdown of one post together with the links that stand under them, line by
 * line: a list, titles one after the other, cards with a picture, a date and a name.
 */
final class MarkdownSections {
    /** What a card says beside its title: a date, a name, a section. In characters. */
    private static final int LONGEST_ASIDE = 32;

    private final PostEvidence evidence;
    private final MarkdownLines lines;
    private final String source;

    MarkdownSections(PostEvidence evidence, String source) {
        this.evidence = evidence;
        this.lines = evidence.lines();
        this.source = source;
    }

    /** Where {@code matcher} holds, by place. */
    List<Span> matches(Matcher.OnSection matcher) {
        List<Span> found = new ArrayList<>();
        int line = 0;
        while (line < lines.count()) {
            int end = end(matcher.kinds(), line);
            if (end > line) {
                Paragraph section = lines.paragraph(line, end);
                if (Condition.allHold(matcher.conditions(), evidence.of(section))) {
                    found.add(section.span());
                }
            }
            line = Math.max(end, line + 1);
        }
        return found;
    }

    /** Where the section ends whose label is in {@code line}; that line where there is none. */
    private int end(List<Words> kinds, int line) {
        String words = lines.words(line);
        for (Words kind : kinds) {
            if (kind.areSaid(words, Saying.IS)) {
                int end = endOfSection(line + 1);
                return end > line + 1 ? end : line;
            }
            // A clipper joins the heading to the first title.
            if (kind.beginWithLabel(words)
                    && kind.areSaid(lines.wordsBeforeLink(line), Saying.IS)) {
                return endOfSection(line + 1);
            }
        }
        return line;
    }

    /** The line after the last one that leads somewhere; {@code first} where there is none. */
    private int endOfSection(int first) {
        int end = first;
        for (int line = first; line < lines.count(); line++) {
            Evidence said = evidence.of(lines.paragraph(line, line + 1));
            boolean leads = !said.links().isEmpty();
            if (lines.isBarrier(line) || isHeadingWithout(leads, line)) {
                break;
            }
            if (leads && said.lengthInLinks() * 10 >= said.length() * 7) {
                end = line + 1;
            } else if (said.length() > LONGEST_ASIDE) {
                break;
            }
        }
        return end;
    }

    private boolean isHeadingWithout(boolean leads, int line) {
        return !leads && source.startsWith("#", lines.span(line).start());
    }
}
