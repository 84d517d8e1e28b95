package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Part;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a site says below each text and once more in its foot or its side: its slogan, its
 * address, what it is for. What is said of one article is said once.
 */
final class SaidOnSite {
    private static final Set<Part> SITE =
            EnumSet.of(Part.FOOTER, Part.HEADER_OR_FOOTER, Part.SIDEBAR, Part.INVITATION);

    /** Units of text; less may be any label, more is a text that the side of a page repeats. */
    private static final int LEAST = 60;

    private static final int MOST = 300;

    private final List<Element> parts = new ArrayList<>();
    private @Nullable List<String> folded;

    SaidOnSite(Map<Element, Part> omitted) {
        omitted.forEach(
                (element, part) -> {
                    if (SITE.contains(part)) {
                        parts.add(element);
                    }
                });
    }

    /** Whether an element below all of the text says nothing else. */
    boolean is(Element element, Weight weight) {
        if (weight.text() < LEAST || weight.text() > MOST || weight.media() > 0) {
            return false;
        }
        String text = Words.folded(element.text());
        return !text.isEmpty() && texts().stream().anyMatch(said -> said.contains(text));
    }

    private List<String> texts() {
        List<String> known = folded;
        if (known == null) {
            known = parts.stream().map(part -> Words.folded(part.text())).toList();
            folded = known;
        }
        return known;
    }
}
