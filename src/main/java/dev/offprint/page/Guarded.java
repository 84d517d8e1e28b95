package dev.offprint.page;

import dev.offprint.page.weight.Ancestors;
import dev.offprint.page.weight.Containers;
import dev.offprint.page.weight.Measures;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What in a page is never left out as a whole, whatever it is called and whatever it holds. */
final class Guarded {
    private final Set<Element> elements = new HashSet<>();
    private final @Nullable Element main;

    private Guarded(@Nullable Element main) {
        this.main = main;
    }

    /**
     * The title, certain containers of articles, the only main element, and what is around them.
     *
     * @param kept what else is surely of the article
     */
    static Guarded of(
            Element body, Measures measures, Containers containers, ChromeFinder.Kept kept) {
        Element main = main(body, measures);
        Guarded guarded = new Guarded(main);
        guarded.add(kept.title());
        kept.said().forEach(guarded::add);
        kept.cards().forEach(guarded::add);
        guarded.add(main);
        for (Element element : body.getAllElements()) {
            OptionalInt rank = containers.rank(element);
            if (rank.isPresent() && containers.isCertain(rank.getAsInt())) {
                guarded.add(element);
            }
        }
        return guarded;
    }

    /** HTML, 4.4.14: a page shows one main element, for what is on no other page of the site. */
    private static @Nullable Element main(Element body, Measures measures) {
        List<Element> mains =
                body.select("main, [role=main]").stream()
                        .filter(element -> measures.of(element).text() > 0)
                        .toList();
        return mains.size() == 1 ? mains.get(0) : null;
    }

    private void add(@Nullable Element element) {
        // What is above a guarded element is guarded already.
        for (Element at = element; at != null && elements.add(at); at = at.parent()) {}
    }

    /** Whether a guarded element is this one or in it. */
    boolean holds(Element element) {
        return elements.contains(element);
    }

    /** Whether an element is neither in the only main element nor around it. */
    boolean isBesideMain(Element element) {
        return main != null
                && !elements.contains(element)
                && !Ancestors.of(List.of(element)).contains(main);
    }
}
