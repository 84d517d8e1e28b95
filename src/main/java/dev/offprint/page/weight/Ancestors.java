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
}
