package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Tells buttons that lead to other places of the same page and say the same each time: "Jump to
 * review" on each card of a list. A table of contents says something else in each line.
 */
final class JumpLinks {
    private static final int LEAST = 3;

    /** Units of what is written on a button. */
    private static final int SHORTEST = 4;

    /** Where a link of a few words is what a row, a line of a list or a heading is about. */
    private static final Evaluator OF_TEXT =
            QueryParser.parse("li, td, th, dl, nav, h1, h2, h3, h4, h5, h6");

    private static final Evaluator JUMP = QueryParser.parse("a[href^=#]");

    private final int longest;

    /** Where links of one label lead. */
    private final Map<String, Set<String>> places = new HashMap<>();

    JumpLinks(Element story, Names names) {
        this.longest = names.knowledge().limit(Limit.CALL_LABEL);
        for (Element link : story.select(JUMP)) {
            String label = link.text();
            int units = Measures.units(label);
            // The mark of a note is a number or a sign, and stands many times, too.
            if (units >= SHORTEST && units <= longest) {
                places.computeIfAbsent(Words.folded(label), key -> new HashSet<>())
                        .add(link.attr("href"));
            }
        }
    }

    /** Whether an element, which is a line of its own, is nothing but such a button. */
    boolean are(Element element, Weight weight) {
        return weight.links() == 1
                && weight.linksInPage() == 1
                && weight.text() > 0
                && weight.text() == weight.linked()
                && weight.text() <= longest
                && weight.media() == 0
                && places.getOrDefault(Words.folded(element.text()), Set.of()).size() >= LEAST
                && element.closest(OF_TEXT) == null
                && isLine(element);
    }

    /** Whether nothing is said in the line that an element stands in. */
    private static boolean isLine(Element element) {
        for (Element at = element; at != null && !at.isBlock(); at = at.parent()) {
            if (isSaid(at.previousSibling(), false) || isSaid(at.nextSibling(), true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(@Nullable Node from, boolean isAfter) {
        for (Node at = from; at != null; at = isAfter ? at.nextSibling() : at.previousSibling()) {
            boolean isEdge =
                    at instanceof Element inner
                            && (inner.isBlock() || inner.normalName().equals("br"));
            if (isEdge) {
                return false;
            }
            String text =
                    at instanceof TextNode words
                            ? words.getWholeText()
                            : at instanceof Element inner ? inner.text() : "";
            if (!text.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
