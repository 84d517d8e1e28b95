package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what is only a heading now that the list below it, or its thing to press, is gone. */
final class LoneHeadings {
    /** Units on a thing to press that only folds or closes what its heading is of. */
    private static final int SIGN = 1;

    private final Measures measures;
    private final int longest;

    private LoneHeadings(Measures measures, Knowledge knowledge) {
        this.measures = measures;
        this.longest = knowledge.limit(Limit.LONE_HEADING);
    }

    /**
     * What holds such a heading, each with what it was the heading of.
     *
     * @param chrome what is left out
     * @param measures of the page without that
     * @param title the heading that shows the title, if the page has one
     */
    static Map<Element, Part> find(
            Map<Element, Part> chrome,
            Measures measures,
            @Nullable Element title,
            Knowledge knowledge) {
        LoneHeadings headings = new LoneHeadings(measures, knowledge);
        Map<Element, Part> found = new LinkedHashMap<>();
        chrome.forEach(
                (element, part) -> {
                    Element parent = element.parent();
                    boolean isTitle =
                            title != null && parent != null && parent.equals(title.parent());
                    if (parent != null && !isTitle && headings.isAlone(parent, element, part)) {
                        found.put(parent, part);
                    }
                });
        return found;
    }

    private boolean isAlone(Element parent, Element element, Part part) {
        Weight weight = measures.of(parent);
        return !Measures.isHeading(parent.normalName())
                && weight.headings() > 0
                && weight.text() == weight.headingText()
                && weight.media() == 0
                && weight.text() <= longest
                && !(part == Part.BUTTON && (isSign(element) || isHeadOfBox(parent)));
    }

    private static boolean isSign(Element button) {
        return Measures.units(button.text()) <= SIGN;
    }

    /** Whether this stands at the top of a box, and what it is the heading of below it. */
    private boolean isHeadOfBox(Element parent) {
        Element box = parent.parent();
        return box != null
                && shown(parent.previousElementSibling(), false) == null
                && shown(parent.nextElementSibling(), true) != null;
    }

    private @Nullable Element shown(@Nullable Element from, boolean isAfter) {
        Element at = from;
        while (at != null && measures.of(at).text() == 0 && measures.of(at).media() == 0) {
            at = isAfter ? at.nextElementSibling() : at.previousElementSibling();
        }
        return at;
    }
}
