package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.evidence.MarkdownLines;
import dev.offprint.evidence.Paragraph;
import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.Condition;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.words.Saying;
import dev.offprint.rule.words.Words;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds labels in the Markdown of one post together with the links that stand under them, line by
 * line: a list, titles one after the other, cards with a picture, a date and a name.
 */
final class MarkdownSections {
    /** What a card says beside its title: a date, a name, a section. In characters. */
    private static final int LONGEST_ASIDE = 32;

    /** The mark of an item is no word of it. */
    private static final int MARK = 1;

    /** A title or the first sentence under it. In characters. */
    private static final int LONGEST_TITLE = 200;

    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)])\\s");

    private final PostEvidence evidence;
    private final MarkdownLines lines;
    private final String source;
    private final String address;

    MarkdownSections(PostEvidence evidence, Post post) {
        this.evidence = evidence;
        this.lines = evidence.lines();
        this.source = post.text();
        this.address = post.address().orElse("");
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
        boolean isList = first < lines.count() && isItem(first);
        for (int line = first; line < lines.count(); line++) {
            Evidence said = evidence.of(lines.paragraph(line, line + 1));
            boolean leads = !said.links().isEmpty();
            if (isList && !leads && end == line && isWithinItem(line)) {
                // What an item says under its link.
                end = said.length() > LONGEST_TITLE ? end : line + 1;
                continue;
            }
            if (lines.isBarrier(line) || isHeadingWithout(leads, line) || isOwn(said)) {
                break;
            }
            if (isList && leads && !isItem(line) && said.lengthInLinks() < said.length()) {
                // Behind a list of titles: what the post says of itself.
                break;
            }
            boolean isTitle = said.lengthInLinks() * 10 >= (said.length() - MARK) * 7;
            // An item says beside its link how many there are, or who.
            if (leads && (isTitle || (isItem(line) && said.isLabelledLinks()))) {
                end = line + 1;
            } else if (said.length() > LONGEST_ASIDE) {
                break;
            }
        }
        return end;
    }

    /** No other story leads to the post itself; its day and its comments do. */
    private boolean isOwn(Evidence said) {
        for (Address link : said.links()) {
            if (!address.isEmpty() && link.text().startsWith(address)) {
                String rest = link.text().substring(address.length());
                if (rest.isEmpty() || rest.startsWith("#")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isItem(int line) {
        int start = lines.span(line).start();
        return isWithinItem(line)
                || ITEM.matcher(source).region(start, source.length()).lookingAt();
    }

    /** Whether a line is set in, as what belongs to an item of a list is. */
    private boolean isWithinItem(int line) {
        int start = lines.span(line).start();
        return start > source.lastIndexOf('\n', start - 1) + 1;
    }

    private boolean isHeadingWithout(boolean leads, int line) {
        return !leads && source.startsWith("#", lines.span(line).start());
    }
}
