package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Dates in the words of a page that may say when its article appeared. */
final class WrittenDates {
    private static final int LONGEST_LINE = 120;

    private WrittenDates() {}

    /**
     * The dates in the lines of an element, as they are written; what a sentence tells of is none.
     *
     * @param title the heading of the article; null when it is not shown
     */
    static List<String> in(Element element, @Nullable Element title) {
        List<String> dates = new ArrayList<>();
        if (hasLines(element)) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    add(text, Words.line(text.text()), title, dates);
                }
            }
        } else {
            add(element, Words.line(element.text()), title, dates);
        }
        return dates;
    }

    private static boolean hasLines(Element element) {
        return element.getAllElements().stream()
                .skip(1)
                .anyMatch(inner -> inner.isBlock() || inner.normalName().equals("br"));
    }

    private static void add(Node node, String text, @Nullable Element title, List<String> dates) {
        String line = text.length() > LONGEST_LINE ? "" : PageDate.plain(text);
        for (MatchResult date : PageDate.in(line)) {
            String before = line.substring(0, date.start());
            if (PostTime.isLikely(node, before, line.substring(date.end()), title)) {
                String rest = line.substring(date.start());
                dates.add(PageDate.iso(rest).isPresent() ? rest : date.group());
            }
        }
    }
}
