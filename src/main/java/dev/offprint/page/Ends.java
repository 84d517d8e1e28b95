package dev.offprint.page;

import dev.offprint.page.around.Byline;
import dev.offprint.page.around.Clues;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of the parts of an article stands at its beginning and only says who wrote when, and
 * what at its end leads to the pages before and after it.
 */
final class Ends {
    /** No head of an article has more elements; each is read with all that is in it. */
    private static final int HEAD_ELEMENTS = 1_000;

    private final @Nullable Element title;
    private final Measures measures;
    private final Byline byline;
    private final Knowledge knowledge;
    private final Map<Element, Part> omitted;
    private int paragraphs;
    private boolean isTextSeen;

    /**
     * The ends of an article.
     *
     * @param omitted what is left out; what is found is added to it
     */
    Ends(Clues clues, Map<Element, Part> omitted) {
        this.title = clues.title();
        this.measures = clues.measures();
        this.byline = clues.byline();
        this.knowledge = clues.names().knowledge();
        this.omitted = omitted;
    }

    /** Looks for such parts in {@code kept}, the parts of the article in order. */
    void find(List<Element> kept) {
        for (Element element : kept) {
            if (!head(element)) {
                break;
            }
        }
        tail(kept.get(kept.size() - 1));
    }

    /**
     * Leaves out what stands above the first paragraph and only says who wrote when; false when the
     * text is reached.
     */
    private boolean head(Element from) {
        Set<Element> aroundTitle = title == null ? Set.of() : Ancestors.of(List.of(title));
        boolean isTitlePassed = title == null || !aroundTitle.contains(from);
        Deque<Element> waiting = new ArrayDeque<>();
        waiting.push(from);
        for (int looked = 0; looked < HEAD_ELEMENTS && !waiting.isEmpty(); looked++) {
            Element element = waiting.pop();
            Weight weight = measures.of(element);
            if (omitted.containsKey(element)) {
                isTitlePassed |= element.equals(title);
                continue;
            }
            if (Measures.isHidden(element)) {
                continue;
            }
            boolean holdsTitle = aroundTitle.contains(element);
            boolean isFirst = paragraphs == 0 && !isTextSeen;
            if (!holdsTitle && !InSentence.is(element) && byline.is(element, isFirst)) {
                omitted.put(element, Part.BYLINE);
                continue;
            }
            if (!holdsTitle && !isTitlePassed && weight.isLinks() && weight.media() == 0) {
                omitted.put(element, Part.NAVIGATION);
                continue;
            }
            isTextSeen |= isTitlePassed && !holdsTitle && isText(element, weight);
            if (weight.ownProse() > 0 && element.closest("figure") == null) {
                paragraphs++;
                if (paragraphs == knowledge.limit(Limit.HEAD_PARAGRAPHS)) {
                    return false;
                }
            }
            for (int i = element.childrenSize() - 1; i >= 0; i--) {
                waiting.push(element.child(i));
            }
        }
        return true;
    }

    /** Whether an element shows text that is in no element below it. */
    private static boolean isText(Element element, Weight weight) {
        return weight.ownProse() > 0 || !element.ownText().isBlank();
    }

    /** Leaves out links to the pages before and after this one, at the end of the article. */
    private void tail(Element from) {
        Element at = from;
        while (at != null && measures.of(at).ownProse() == 0) {
            Weight weight = measures.of(at);
            if (weight.isLinks() && turns(at, weight)) {
                omitted.put(at, Part.NAVIGATION);
                return;
            }
            Element last = at.lastElementChild();
            while (last != null
                    && measures.of(last).text() == 0
                    && measures.of(last).media() == 0) {
                last = last.previousElementSibling();
            }
            at = last;
        }
    }

    private boolean turns(Element element, Weight weight) {
        return weight.links() <= knowledge.limit(Limit.TURNING_LINKS)
                && knowledge.phrases(Vocabulary.TURNING).matcher(element.text()).find();
    }
}
