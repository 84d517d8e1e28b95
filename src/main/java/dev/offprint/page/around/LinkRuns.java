package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells a run of lines below a text that are nothing but links to other pages of the site, whose
 * titles begin alike: the same article about each town, each year, each product.
 */
final class LinkRuns {
    private static final int BEGINNING = 12;

    private final Measures measures;
    private final int least;

    LinkRuns(Measures measures, Knowledge knowledge) {
        this.measures = measures;
        this.least = knowledge.limit(Limit.RUN);
    }

    /** Whether an element is one of such a run, or the heading above it. */
    boolean isOneOf(Element element, Weight weight) {
        if (Measures.isHeading(element.normalName())) {
            Element next = element.nextElementSibling();
            return next != null && weight.links() == 0 && isLine(next) && run(next) >= least;
        }
        return isLine(element) && weight.links() == 1 && run(element) >= least;
    }

    private boolean isLine(Element element) {
        Weight weight = measures.of(element);
        return element.normalName().equals("p")
                && weight.links() == 1
                && weight.ownLinks() == 1
                && weight.text() == weight.linked()
                && weight.media() == 0;
    }

    private int run(Element element) {
        String beginning = beginning(element);
        int run = 1;
        Element at = element.previousElementSibling();
        while (at != null && isAlike(at, beginning)) {
            run++;
            at = at.previousElementSibling();
        }
        at = element.nextElementSibling();
        while (at != null && isAlike(at, beginning)) {
            run++;
            at = at.nextElementSibling();
        }
        return run;
    }

    private boolean isAlike(Element element, String beginning) {
        return isLine(element) && beginning(element).equals(beginning);
    }

    private static String beginning(Element element) {
        String text = Words.line(element.text()).toLowerCase(Locale.ROOT);
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }
}
