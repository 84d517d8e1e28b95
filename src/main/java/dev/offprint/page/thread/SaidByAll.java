package dev.offprint.page.thread;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds short lines that stand in most posts of a thread in the same words: what can be done with a
 * post, the subject that each answer repeats. Nobody says the same as all the others and something
 * else besides; where it is all that a post says, it stays.
 */
final class SaidByAll {
    private final Measures measures;
    private final Knowledge knowledge;
    private final UnaryOperator<String> subject;

    /**
     * Such lines of a thread.
     *
     * @param subject takes from a line what makes it an answer
     */
    SaidByAll(Measures measures, Knowledge knowledge, UnaryOperator<String> subject) {
        this.measures = measures;
        this.knowledge = knowledge;
        this.subject = subject;
    }

    /** The outermost such elements in what the posts say. */
    List<Element> in(List<Entry> entries) {
        Map<String, Integer> posts = new HashMap<>();
        List<Element> lines = new ArrayList<>();
        for (Entry entry : entries) {
            List<Element> own = lines(entry.body());
            Set<String> said = new HashSet<>();
            own.forEach(line -> said.add(said(line)));
            said.forEach(text -> posts.merge(text, 1, Integer::sum));
            lines.addAll(own);
        }
        lines.removeIf(line -> !isOfMost(posts.getOrDefault(said(line), 0), entries.size()));
        return lines;
    }

    private boolean isOfMost(int posts, int all) {
        return posts >= knowledge.limit(Limit.FEW_POSTS)
                && posts * 100 >= all * knowledge.limit(Limit.SAID_BY_ALL);
    }

    private String said(Element line) {
        return subject.apply(line.text());
    }

    private List<Element> lines(Element body) {
        List<Element> lines = new ArrayList<>();
        int all = measures.of(body).text();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return FilterResult.CONTINUE;
                        }
                        boolean isQuote = element.normalName().equals("blockquote");
                        if (isQuote || Measures.isHidden(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        if (depth == 0 || !isLine(element, all)) {
                            return FilterResult.CONTINUE;
                        }
                        lines.add(element);
                        return FilterResult.SKIP_ENTIRELY;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        return FilterResult.CONTINUE;
                    }
                },
                body);
        return lines;
    }

    private boolean isLine(Element element, int all) {
        Weight weight = measures.of(element);
        return element.isBlock()
                && weight.text() > 0
                && weight.text() < all
                && weight.text() <= knowledge.limit(Limit.STANDING_TEXT)
                && weight.figures() == 0;
    }
}
