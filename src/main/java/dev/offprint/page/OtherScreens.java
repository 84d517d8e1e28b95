package dev.offprint.page;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds copies of one part that a style sheet shows on screens of different sizes. Two signs make a
 * copy: it says, links and shows what its neighbour does, word for word; and the two are told apart
 * by nothing but names that choose between screens. A refrain has the same name each time.
 */
final class OtherScreens implements NodeFilter {
    private final Measures measures;
    private final Knowledge knowledge;
    private final @Nullable Element title;
    private final List<Element> copies = new ArrayList<>();

    private OtherScreens(Measures measures, Knowledge knowledge, @Nullable Element title) {
        this.measures = measures;
        this.knowledge = knowledge;
        this.title = title;
    }

    /**
     * The outermost copies in {@code body}, without the first of each part.
     *
     * @param title the heading that shows the title, which is in no copy; null when there is none
     */
    static List<Element> find(
            Element body, Measures measures, Knowledge knowledge, @Nullable Element title) {
        OtherScreens screens = new OtherScreens(measures, knowledge, title);
        NodeTraversor.filter(screens, body);
        return screens.copies;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            Element before = element.previousElementSibling();
            if (before != null && isCopy(element, before)) {
                copies.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isCopy(Element element, Element before) {
        int text = measures.of(element).text();
        return text >= knowledge.limit(Limit.SCREENS_TEXT)
                && text == measures.of(before).text()
                && element.normalName().equals(before.normalName())
                && isForOtherScreen(element, before)
                && element.text().equals(before.text())
                && shown(before).containsAll(shown(element))
                && (title == null
                        || (!element.equals(title) && !title.parents().contains(element)));
    }

    private boolean isForOtherScreen(Element element, Element before) {
        Set<String> names = new HashSet<>(element.classNames());
        Set<String> others = new HashSet<>(before.classNames());
        Set<String> both = new HashSet<>(names);
        both.retainAll(others);
        names.removeAll(both);
        others.removeAll(both);
        names.addAll(others);
        return Names.holdWord(names, knowledge.texts(Vocabulary.SCREENS));
    }

    /** The addresses of links and pictures. */
    private static Set<String> shown(Element element) {
        Set<String> addresses = new HashSet<>();
        for (Element media : element.select("[href], [src], [data-src], [data-srcset], [srcset]")) {
            for (String name : List.of("href", "src", "data-src", "srcset", "data-srcset")) {
                addresses.add(media.attr(name));
            }
        }
        return addresses;
    }
}
