package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.weight.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A stretch of text between the edges of blocks, as a reader sees it.
 *
 * @param text on one line
 * @param unlinked what of it is in no link and no button
 * @param isHeading whether it stands in a heading
 */
record Line(String text, String unlinked, boolean isHeading) {

    /** Whether all that is said is in a link or a button. */
    boolean isLink() {
        return unlinked.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Units of text, see {@link dev.offprint.page.weight.Weight}. */
    int units() {
        return Measures.units(text);
    }

    /**
     * The lines of an element that hold a letter or a digit, in order.
     *
     * @param skipped elements that are left out already
     */
    static List<Line> of(Element element, Set<Element> skipped) {
        Reader reader = new Reader(skipped);
        NodeTraversor.filter(reader, element);
        reader.flush();
        return List.copyOf(reader.lines);
    }

    private static final class Reader implements NodeFilter {
        private final Set<Element> skipped;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder unlinked = new StringBuilder();
        private int links;
        private int headings;
        private boolean isHeading;

        Reader(Set<Element> skipped) {
            this.skipped = skipped;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
                unlinked.append(links > 0 ? " " : words.getWholeText());
                isHeading |= headings > 0 && !words.isBlank();
            } else if (node instanceof Element element) {
                if (Measures.isHidden(element) || skipped.contains(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (isEdge(element)) {
                    flush();
                }
                links += isLink(element) ? 1 : 0;
                headings += Measures.isHeading(element.normalName()) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isEdge(element)) {
                    flush();
                }
                links -= isLink(element) ? 1 : 0;
                headings -= Measures.isHeading(element.normalName()) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        void flush() {
            String line = Words.line(text.toString());
            if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(new Line(line, Words.line(unlinked.toString()), isHeading));
            }
            text.setLength(0);
            unlinked.setLength(0);
            isHeading = false;
        }

        private static boolean isEdge(Element element) {
            return element.isBlock() || element.normalName().equals("button");
        }

        private static boolean isLink(Element element) {
            String name = element.normalName();
            return (name.equals("a") && element.hasAttr("href")) || name.equals("button");
        }
    }
}
