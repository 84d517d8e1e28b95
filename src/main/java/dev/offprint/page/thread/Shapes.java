package dev.offprint.page.thread;

import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Elements by what they are called. A system calls the boxes that it makes of one make alike, by a
 * class or by an id that differs in its number only.
 */
final class Shapes implements NodeFilter {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, List<Element>> byName = new LinkedHashMap<>();

    private Shapes() {}

    /** The elements in {@code root}, itself left out, under each of their names, in order. */
    static Map<String, List<Element>> in(Element root) {
        Shapes shapes = new Shapes();
        root.children().forEach(child -> NodeTraversor.filter(shapes, child));
        return shapes.byName;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (Measures.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            for (String name : names(element)) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Set<String> names(Element element) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Names.of(element)) {
            names.add(element.normalName() + "." + NUMBER.matcher(name).replaceAll("#"));
        }
        if (element.hasAttr("itemprop")) {
            names.add("itemprop=" + element.attr("itemprop"));
        }
        return names;
    }

    /** Whether none of {@code elements}, which are in document order, stands in another of them. */
    static boolean areApart(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        for (Element element : elements) {
            for (Element at = element.parent(); at != null; at = at.parent()) {
                if (all.contains(at)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
