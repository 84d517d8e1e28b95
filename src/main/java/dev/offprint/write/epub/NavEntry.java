package dev.offprint.write.epub;

import dev.offprint.write.html.ArticleMarkup.SectionHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table of contents.
 *
 * @param href relative to the package document
 */
record NavEntry(String label, String href, List<NavEntry> children) {
    NavEntry {
        children = List.copyOf(children);
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
