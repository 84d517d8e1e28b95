package dev.offprint.page.around;

import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells a row of teasers that says by a label or a name that it is one. */
final class Rows {
    private static final int LEAST = 2;
    private static final int LEAST_SLIDES = 3;

    private static final Pattern LISTS =
            Pattern.compile(
                    "(?i)\\b(?:post|news|article|story|blog|entry)[-_]{0,2}(?:list|grid|loop|feed|roll)\\b");

    private final Names names;
    private final Teasers teasers;
    private final OtherPages others;
    private final LeadingLines lines;
    private final SiteWords words;

    Rows(Clues clues) {
        this.names = clues.names();
        this.teasers = new Teasers(clues.measures(), clues.site(), names.knowledge());
        this.others = new OtherPages(names);
        this.lines = new LeadingLines(names.knowledge());
        this.words = new SiteWords(names);
    }

    /** Whether an element is a row of teasers and says so. */
    boolean areNamed(Element element, Weight weight) {
        return isList(element) && isNamed(element) && teasers.are(element, weight, LEAST);
    }

    /** Whether an element is such a row, or says of the site how good it is. */
    boolean areOfSite(Element element, Weight weight) {
        return areNamed(element, weight) || words.areAboutSite(element, weight);
    }

    /**
     * Whether an element is a row of teasers, whatever it is called.
     *
     * @param least how many there must be
     */
    boolean are(Element element, Weight weight, int least) {
        return isList(element) && teasers.are(element, weight, least);
    }

    /**
     * Whether an element is a row of teasers that slide, each of them nothing but a link. Such a
     * row is set between two paragraphs, too.
     */
    boolean areSlides(Element element, Weight weight) {
        return isList(element)
                && weight.linked() * 10L >= weight.text() * 9L
                && names.holdsWord(element, Vocabulary.SLIDES)
                && teasers.are(element, weight, LEAST_SLIDES);
    }

    private static boolean isList(Element element) {
        return OtherPages.isBox(element) || element.normalName().equals("ul");
    }

    private boolean isNamed(Element element) {
        return names.holdsWord(element, Vocabulary.ROW)
                || LISTS.matcher(element.className()).find()
                || others.hasLabel(element)
                || lines.hasLabel(element.text());
    }
}
