package dev.offprint.page;

import dev.offprint.page.weight.Containers;
import dev.offprint.page.weight.Measures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the element, or the several of one kind, that hold the article. Candidates are the lowest
 * element with nearly all of the page's text outside chrome, and the containers that publishing
 * systems are known to use, if they hold the share that their sureness asks for. The tightest wins.
 */
final class ContainerFinder implements NodeFilter {
    private static final int NEARLY_ALL_PERCENT = 95;

    /** A long paragraph may hold nearly all text, and still is only one of several. */
    private static final Set<String> CONTENT =
            Set.of(
                    "p",
                    "pre",
                    "blockquote",
                    "figure",
                    "ul",
                    "ol",
                    "dl",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "details");

    private static final Set<String> PARTS =
            Set.of("tr", "tbody", "thead", "tfoot", "li", "dt", "dd", "code", "summary", "caption");

    private final Measures measures;
    private final Containers containers;
    private final Set<Element> chrome;
    private final List<List<Element>> byRank = new ArrayList<>();
    private final List<Deque<Element>> open = new ArrayList<>();

    private ContainerFinder(Measures measures, Containers containers, Set<Element> chrome) {
        this.measures = measures;
        this.containers = containers;
        this.chrome = chrome;
        for (int rank = 0; rank < containers.count(); rank++) {
            byRank.add(new ArrayList<>());
            open.add(new ArrayDeque<>());
        }
    }

    /**
     * The containers of the article in {@code body}, in document order; at least one.
     *
     * @param measures without {@code chrome}
     */
    static List<Element> find(
            Element body, Measures measures, Containers containers, Set<Element> chrome) {
        ContainerFinder finder = new ContainerFinder(measures, containers, chrome);
        NodeTraversor.filter(finder, body);
        return finder.best(body);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (chrome.contains(element) || Measures.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        OptionalInt rank = containers.rank(element);
        if (rank.isPresent()) {
            Deque<Element> around = open.get(rank.getAsInt());
            if (around.isEmpty() && measures.of(element).score() > 0) {
                byRank.get(rank.getAsInt()).add(element);
            }
            around.push(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            containers.rank(element).ifPresent(rank -> open.get(rank).pop());
        }
        return FilterResult.CONTINUE;
    }

    private List<Element> best(Element body) {
        long whole = measures.of(body).score();
        if (measures.of(body).prose() == 0) {
            List<Element> list = ofList(measures.of(body).text());
            if (!list.isEmpty()) {
                return list;
            }
        }
        List<Element> best = List.of(lowest(body, whole));
        int bestText = text(best);
        for (int rank = containers.count() - 1; rank >= 0; rank--) {
            List<Element> ranked = byRank.get(rank);
            boolean isArticle =
                    !ranked.isEmpty()
                            && score(ranked) * 100 >= whole * containers.neededShare(rank);
            // Among equals, the one with the surest name.
            if (isArticle && text(ranked) <= bestText) {
                best = ranked;
                bestText = text(ranked);
            }
        }
        return List.copyOf(best);
    }

    /** A page without a sentence is a list, and its links are what somebody saved. */
    private List<Element> ofList(int whole) {
        for (List<Element> ranked : byRank) {
            if (ranked.size() == 1 && text(ranked) * 2L >= whole) {
                return List.copyOf(ranked);
            }
        }
        return List.of();
    }

    private Element lowest(Element body, long whole) {
        Element at = body;
        for (Element next = body; next != null && whole > 0; ) {
            at = next;
            next = null;
            for (Element child : at.children()) {
                boolean holdsMost = measures.of(child).score() * 100 >= whole * NEARLY_ALL_PERCENT;
                if (holdsMost && child.isBlock() && !CONTENT.contains(child.normalName())) {
                    next = child;
                    break;
                }
            }
        }
        // A part of a list or a table is nothing by itself.
        Element parent = at.parent();
        while (PARTS.contains(at.normalName()) && parent != null) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    private long score(List<Element> elements) {
        long score = 0;
        for (Element element : elements) {
            score += measures.of(element).score();
        }
        return score;
    }

    private int text(List<Element> elements) {
        int text = 0;
        for (Element element : elements) {
            text += measures.of(element).text();
        }
        return text;
    }
}
