package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Tells a row of buttons by what is written on them: names of services to share on, and what one
 * can do to a page. Such a row says nothing else.
 */
final class Buttons {
    private static final String SENTENCE_ENDS = ".!?…;:。！？؟";

    private final Names names;
    private final Knowledge knowledge;
    private final int longest;

    Buttons(Names names) {
        this.names = names;
        this.knowledge = names.knowledge();
        this.longest = knowledge.limit(Limit.BUTTONS_LABEL);
    }

    /** Whether the names of an element say that buttons are in it. */
    boolean isNamed(Element element) {
        return names.holdsWord(element, Vocabulary.BUTTONS);
    }

    /**
     * Whether an element is nothing but such a row.
     *
     * @param weight of the element
     * @param least how many different services and actions there must be
     */
    boolean are(Element element, Weight weight, int least) {
        boolean isMore =
                weight.figures() > 0 || weight.headings() > 1 || Measures.holdsCode(element);
        if (weight.text() > knowledge.limit(Limit.ROW_TEXT) || isMore) {
            return false;
        }
        Set<String> known = new HashSet<>();
        int[] units = new int[2];
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element inner) {
                        if (Measures.isHidden(inner)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        if (inner.normalName().equals("img")) {
                            String label = label(inner.attr("alt"));
                            boolean isIcon =
                                    isKnown(label) || (label.isEmpty() && weight.text() > 0);
                            // A picture that is not called a button may be a picture.
                            units[1] += isIcon ? 0 : 1 + Measures.units(label);
                            add(label, known, units);
                        }
                    } else if (node instanceof TextNode text) {
                        String label = label(text.getWholeText());
                        units[1] +=
                                isKnown(label) || label.length() == 1 ? 0 : Measures.units(label);
                        add(label, known, units);
                    }
                    return FilterResult.CONTINUE;
                },
                element);
        return known.size() >= least && units[1] * 5L <= units[0];
    }

    /** Whether a text is what is written on such a button. */
    boolean areLabel(String text) {
        return isKnown(label(text));
    }

    /** Whether an element is a link that is only for those who jump to the text. */
    boolean isSkipLink(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && NotShown.is(element, knowledge);
    }

    /** A row of links to forms of other services; a quotation to share is longer. */
    boolean share(Weight weight) {
        return weight.shareLinks() > 0
                && weight.shareLinks() * 2 >= weight.links()
                && weight.prose() == 0
                && weight.headings() == 0
                && weight.text() <= longest * (weight.links() + 1);
    }

    /** A row of links that only a script knew what to do with. */
    boolean areDead(Element element, Weight weight, Measures measures) {
        boolean isRow =
                weight.deadLinks() > 0
                        && weight.deadLinks() == weight.links()
                        && weight.prose() == 0
                        && weight.headings() == 0
                        && weight.media() <= weight.linkedMedia()
                        && weight.text() > 0
                        && weight.text() - weight.linked() <= 3 * weight.links()
                        && weight.text() <= longest * weight.links();
        if (!isRow) {
            return false;
        }
        // The question of a folded answer is such a link too.
        Element next = element.nextElementSibling();
        boolean opens = next != null && measures.of(next).prose() > 0 && OtherPages.isBox(next);
        String text = element.text().strip();
        boolean isSentence =
                !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !opens && !isSentence;
    }

    private void add(String label, Set<String> known, int[] units) {
        if (isKnown(label)) {
            known.add(label);
            units[0] += Measures.units(label);
        }
    }

    private boolean isKnown(String label) {
        return knowledge.texts(Vocabulary.SERVICES).contains(label)
                || knowledge.texts(Vocabulary.ACTIONS).contains(label);
    }

    /** Without counts: "Share (12)" is "share". */
    private static String label(String text) {
        return Words.folded(text).replaceAll("^\\p{Nd}+|\\p{Nd}+$", "");
    }
}
