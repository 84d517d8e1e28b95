package dev.offprint.write.epub;

import dev.offprint.article.LanguageGuess;
import dev.offprint.write.html.ArticleMarkup.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the table of contents.
 *
 * @param href relative to the package document
 * @param language a BCP 47 tag; undetermined where it is that of the book
 */
record NavEntry(String label, String href, String language, List<NavEntry> children) {
    /** A line in the language of the book. */
    NavEntry(String label, String href, List<NavEntry> children) {
        this(label, href, LanguageGuess.UNDETERMINED, children);
    }

    NavEntry {
        children = List.copyOf(children);
    }

    /**
     * Returns the same with the headings of each page behind it.
     *
     * @param levels how many of headings
     */
    NavEntry with(Map<String, List<NavEntry>> headings, int levels) {
        List<NavEntry> within = new ArrayList<>();
        for (NavEntry child : children) {
            within.add(child.with(headings, levels));
        }
        // A part may lead to the page of its first chapter, whose headings are that one's.
        boolean isChapter = children.isEmpty();
        return new NavEntry(
                label,
                href,
                language,
                isChapter ? cut(headings.getOrDefault(href, List.of()), levels) : within);
    }

    private static List<NavEntry> cut(List<NavEntry> entries, int levels) {
        return levels <= 0
                ? List.of()
                : entries.stream()
                        .map(
                                entry ->
                                        new NavEntry(
                                                entry.label,
                                                entry.href,
                                                entry.language,
                                                cut(entry.children, levels - 1)))
                        .toList();
    }

    /** Returns the headings of the chapter at {@code href} as a tree. */
    static List<NavEntry> of(List<SectionHeading> headings, String href) {
        List<NavEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < headings.size()) {
            SectionHeading heading = headings.get(at);
            int end = at + 1;
            while (end < headings.size() && headings.get(end).level() > heading.level()) {
                end++;
            }
            entries.add(
                    new NavEntry(
                            heading.text(),
                            href + "#" + heading.id(),
                            of(headings.subList(at + 1, end), href)));
            at = end;
        }
        return entries;
    }
}
