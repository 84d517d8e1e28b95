package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Dates in the words of a page that may say when its article appeared. */
final class WrittenDates {
    /** A label stands so many boxes away at most. */
    private static final int LABEL_BOXES = 3;

    private static final Set<String> UPDATED = PageWords.all("updated");

    /** hAtom, h-entry, schema.org. */
    private static final Evaluator CHANGED =
            QueryParser.parse(
                    "time[itemprop=dateModified], time.updated:not(.published), time.modified,"
                            + " .dt-updated:not(.dt-published)");

    private static final Pattern LABEL_END = Pattern.compile("[\\s:：|·-]+$");

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

    /** The same in one text. */
    static List<String> in(TextNode text, @Nullable Element title) {
        List<String> dates = new ArrayList<>();
        add(text, Words.line(text.text()), title, dates);
        return dates;
    }

    /**
     * Whether the name of an element, or the last words before it, say that something was changed:
     * a theme may put them and the day into boxes of their own.
     */
    static boolean isOfChange(Node node) {
        return (node instanceof Element element && isMarkedChange(element))
                || isBehind(node, UPDATED);
    }

    /** Whether an element, or the only one with a text in it, is called after a change. */
    static boolean isMarkedChange(Element element) {
        Element inner = element.selectFirst(CHANGED);
        return inner != null && inner.text().length() == element.text().length();
    }

    /** Whether the last words before an element are one of these labels. */
    static boolean isBehind(Node node, Set<String> labels) {
        Node at = node;
        for (int i = 0; i < LABEL_BOXES && at != null; i++) {
            Node before = at.previousSibling();
            while (before != null && text(before).isEmpty()) {
                before = before.previousSibling();
            }
            if (before != null) {
                return labels.contains(LABEL_END.matcher(text(before)).replaceFirst(""));
            }
            at = at.parent();
        }
        return false;
    }

    private static String text(Node node) {
        String text =
                node instanceof TextNode words
                        ? words.text()
                        : node instanceof Element element ? element.text() : "";
        return Words.line(text).toLowerCase(Locale.ROOT);
    }

    static boolean hasLines(Element element) {
        return element.getAllElements().stream()
                .skip(1)
                .anyMatch(inner -> inner.isBlock() || inner.normalName().equals("br"));
    }

    private static void add(Node node, String text, @Nullable Element title, List<String> dates) {
        boolean isOther = text.length() > NearTitle.LONGEST_LINE || isOfChange(node);
        String line = isOther ? "" : PageDate.plain(text);
        for (MatchResult date : PageDate.in(line)) {
            String before = line.substring(0, date.start());
            if (PostTime.isLikely(node, before, line.substring(date.end()), title)) {
                String rest = line.substring(date.start());
                dates.add(PageDate.iso(rest).isPresent() ? rest : date.group());
            }
        }
    }
}
