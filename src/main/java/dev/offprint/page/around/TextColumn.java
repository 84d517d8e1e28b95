package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The column that the running text of an article stands in: the elements whose paragraphs hold most
 * of it, and what is between them. What is beside the column may be of the article too, but it may
 * also be what a page puts around one.
 */
public final class TextColumn {
    private static final Set<String> INSIDE_PARAGRAPHS =
            Set.of("p", "blockquote", "center", "font", "dd", "dt", "figcaption", "figure", "pre");

    private final Set<Element> holders;
    private final Set<Element> around = new HashSet<>();
    private final Element whole;
    private final int prose;
    private final boolean isMost;
    private @Nullable String folded;

    private TextColumn(Set<Element> holders, Element whole, int prose, boolean isMost) {
        this.holders = holders;
        this.whole = whole;
        this.prose = prose;
        this.isMost = isMost;
        for (Element holder : holders) {
            for (Element at = holder; at != null && around.add(at); at = at.parent()) {}
        }
    }

    /**
     * The column in the parts of an article.
     *
     * @param fallback what the column is when there is no running text
     */
    public static TextColumn of(
            List<Element> parts, Clues clues, Set<Element> skipped, Element fallback) {
        TextColumn column = of(parts, clues, skipped, fallback, new Rows(clues));
        // In a page that is a list of stories, the teasers are the text.
        return column.prose > 0 ? column : of(parts, clues, skipped, fallback, null);
    }

    private static TextColumn of(
            List<Element> parts,
            Clues clues,
            Set<Element> skipped,
            Element fallback,
            @Nullable Rows rows) {
        Measures measures = clues.measures();
        Knowledge knowledge = clues.names().knowledge();
        Map<Element, Integer> proseOf = new HashMap<>();
        int[] allProse = new int[1];
        NodeFilter counter =
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return FilterResult.CONTINUE;
                        }
                        boolean isRow =
                                rows != null && rows.areOfSite(element, measures.of(element));
                        if (isRow || skipped.contains(element) || Measures.isHidden(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        int own = measures.of(element).ownProse();
                        if (own > 0) {
                            proseOf.merge(holder(element), own, Integer::sum);
                            allProse[0] += isComment(element, clues.names()) ? 0 : own;
                        }
                        return FilterResult.CONTINUE;
                    }
                };
        parts.forEach(part -> NodeTraversor.filter(counter, part));
        int most = proseOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<Element> holders = new HashSet<>();
        int prose = 0;
        for (Map.Entry<Element, Integer> entry : proseOf.entrySet()) {
            if (entry.getValue() * knowledge.limit(Limit.COLUMN_PART) >= most) {
                holders.add(entry.getKey());
                prose += entry.getValue();
            }
        }
        Element whole = holders.isEmpty() ? fallback : Ancestors.common(new ArrayList<>(holders));
        int share = knowledge.limit(Limit.COLUMN_SHARE);
        boolean isMost = measures.of(whole).prose() * 100L >= (long) allProse[0] * share;
        return new TextColumn(holders, whole, prose, isMost);
    }

    /** The element whose paragraph this is; one that has blocks beside its text holds it itself. */
    private static Element holder(Element element) {
        Element parent = element.parent();
        boolean isList = element.normalName().equals("li");
        boolean isParagraph = INSIDE_PARAGRAPHS.contains(element.normalName()) || isLeaf(element);
        if (parent == null || element.normalName().equals("body") || !(isList || isParagraph)) {
            return element;
        }
        Element at = parent;
        while (INSIDE_PARAGRAPHS.contains(at.normalName()) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isComment(Element element, Names names) {
        Element at = element;
        for (int i = 0;
                i < names.knowledge().limit(Limit.DEPTH) && at != null;
                i++, at = at.parent()) {
            if (names.isOneComment(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeaf(Element element) {
        for (Element child : element.children()) {
            if (child.isBlock()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the column, or a part of it, is in this element. */
    boolean isIn(Element element) {
        return around.contains(element);
    }

    /** Whether an element with text of its own is one of the paragraphs of the column. */
    boolean isParagraph(Element element) {
        return holders.contains(holder(element));
    }

    /** The element that is the whole column. */
    Element whole() {
        return whole;
    }

    /** All that it says, {@link Words#folded}; found once, as many lists may be held against it. */
    String folded() {
        String known = folded;
        if (known == null) {
            known = Words.folded(whole.text());
            folded = known;
        }
        return known;
    }

    /** Units of running text in the column. */
    public int prose() {
        return prose;
    }

    /** Whether most of the text is in the column; a manual has as much in each of its sections. */
    boolean isMost() {
        return isMost;
    }
}
