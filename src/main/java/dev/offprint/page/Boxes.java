package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells boxes that are of the text around them, whatever they are called, and their parts. */
final class Boxes {
    private static final Set<String> TEXT = Set.of("pre", "blockquote", "table", "figure");

    private final Measures measures;
    private final Names names;
    private final Knowledge knowledge;
    private final Weight whole;

    /**
     * Boxes of a page.
     *
     * @param whole the weight of its body
     */
    Boxes(Measures measures, Names names, Weight whole) {
        this.measures = measures;
        this.names = names;
        this.knowledge = names.knowledge();
        this.whole = whole;
    }

    /** A box between two paragraphs is of the article whatever is around them. */
    boolean areAmongText(Element element) {
        return isParagraph(element.previousElementSibling())
                && isParagraph(element.nextElementSibling());
    }

    private boolean isParagraph(@Nullable Element element) {
        return element != null
                && element.normalName().equals("p")
                && measures.of(element).prose() > 0;
    }

    /** Whether an element stands above or below what is said in the same box, or in the text. */
    boolean isHeadOrFoot(Element element) {
        Element box = element.parent();
        if (box == null) {
            return false;
        }
        Weight around = measures.of(box);
        // The head of a site stands in the box of the whole page.
        boolean isPage = around.prose() * 2L >= whole.prose();
        return isPage
                ? isText(element.previousElementSibling()) || isText(element.nextElementSibling())
                : around.text() - around.linked() > measures.of(element).text();
    }

    private boolean isText(@Nullable Element element) {
        return element != null
                && (measures.of(element).ownProse() > 0 || TEXT.contains(element.normalName()));
    }

    /** Whether an element is one of two columns that are a row of the text, and not of the page. */
    boolean areHalf(Element element, Weight weight) {
        Element row = element.parent();
        if (row == null || weight.isLinks() || !names.holdsName(element, Vocabulary.HALF)) {
            return false;
        }
        int share = knowledge.limit(Limit.LARGEST_PART);
        boolean isSmall = measures.of(row).score() * 100 <= whole.score() * share;
        return isSmall
                && element.siblingElements().stream()
                        .anyMatch(other -> holds(other) && names.holdsName(other, Vocabulary.HALF));
    }

    private boolean holds(Element element) {
        Weight weight = measures.of(element);
        return weight.text() + weight.media() > 0;
    }

    /** Whether an aside quotes somebody, or is one card of a page that the text speaks of. */
    boolean areOfText(Element element, Weight weight) {
        if (!element.normalName().equals("aside") || weight.controls() > 0 || weight.text() == 0) {
            return false;
        }
        Element quotation = element.selectFirst("blockquote");
        boolean quotes = quotation != null && measures.of(quotation).text() * 2L >= weight.text();
        return quotes
                || (names.holdsWord(element, Vocabulary.OF_TEXT)
                        && weight.links() <= knowledge.limit(Limit.CARD_LINKS));
    }
}
