package dev.offprint.page.weight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is above elements of a page. */
public final class Ancestors {
    private Ancestors() {}

    /** The elements above {@code elements}, themselves included. */
    public static Set<Element> of(List<Element> elements) {
        Set<Element> around = new HashSet<>();
        for (Element element : elements) {
            for (Element at = element; at != null && around.add(at); at = at.parent()) {}
        }
        return around;
    }

    /** The lowest element that holds all of {@code elements}, of which there must be one. */
    public static Element common(List<Element> elements) {
        Element common = elements.get(0);
        for (Element element : elements.subList(1, elements.size())) {
            Set<Element> around = of(List.of(element));
            while (!around.contains(common) && common.parent() != null) {
                common = common.parent();
            }
        }
        return common;
    }
}
