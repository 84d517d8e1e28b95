package dev.offprint.convert.shown;

import dev.offprint.page.weight.Measures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The running text of a page: what it shows, and what each of its hidden elements holds. */
final class Passages implements NodeFilter {
    /** Words in a row that two texts share only when one is a copy of the other. */
    private static final int RUN = 4;

    private static final Set<String> NEVER =
            Set.of(
                    "script",
                    "style",
                    "head",
                    "title",
                    "select",
                    "datalist",
                    "svg",
                    "object",
                    "noembed",
                    "noframes",
                    "textarea",
                    "dialog",
                    "nav",
                    "footer",
                    "form",
                    "math",
                    "template");

    /** One stretch of text in a block. */
    private static final class Stretch {
        int units;
        int linked;
        final StringBuilder text = new StringBuilder();

        int prose() {
            return units >= Measures.SENTENCE && linked * 2 < units ? units - linked : 0;
        }
    }

    /** What one hidden element holds. */
    static final class Hidden {
        private final Map<Element, Stretch> stretches = new LinkedHashMap<>();

        int units() {
            return stretches.values().stream().mapToInt(one -> one.units).sum();
        }

        int linked() {
            return stretches.values().stream().mapToInt(one -> one.linked).sum();
        }

        int prose() {
            return stretches.values().stream().mapToInt(Stretch::prose).sum();
        }

        long paragraphs() {
            return stretches.values().stream().filter(one -> one.prose() > 0).count();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            stretches.values().forEach(one -> text.append(one.text).append(' '));
            return text.toString();
        }
    }

    private final boolean isPage;
    private final Map<Element, Stretch> shown = new LinkedHashMap<>();
    private final Map<Element, Hidden> hidden = new LinkedHashMap<>();
    private final Map<Element, Integer> proseIn = new HashMap<>();
    private final Set<Integer> runs = new HashSet<>();
    private @Nullable Element inside;
    private int links;

    private Passages(boolean isPage) {
        this.isPage = isPage;
    }

    static Passages of(Element body, boolean isPage) {
        Passages passages = new Passages(isPage);
        NodeTraversor.filter(passages, body);
        passages.shown.forEach(
                (block, stretch) -> {
                    passages.remember(stretch.text.toString());
                    for (Element at = block; at != null; at = at.parent()) {
                        passages.proseIn.merge(at, stretch.prose(), Integer::sum);
                    }
                });
        return passages;
    }

    Map<Element, Hidden> hidden() {
        return hidden;
    }

    /** Units of running text that an element shows. */
    int proseIn(Element element) {
        return proseIn.getOrDefault(element, 0);
    }

    /** Whether most of a text is shown, or was remembered, already. */
    boolean isKnown(String text) {
        Set<Integer> own = runsOf(text);
        int known = 0;
        for (int run : own) {
            known += runs.contains(run) ? 1 : 0;
        }
        return !own.isEmpty() && known * 10 >= own.size() * 7;
    }

    void remember(String text) {
        runs.addAll(runsOf(text));
    }

    private static Set<Integer> runsOf(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1);
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = hash * 31 + words[j].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            boolean isShadow = HiddenProse.isShadowRoot(element);
            if (NEVER.contains(element.normalName()) && !isShadow) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (inside == null && HiddenProse.isHidden(element, isPage)) {
                inside = element;
                hidden.put(element, new Hidden());
            }
            links += isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            if (element.equals(inside)) {
                inside = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("button");
    }

    private void add(TextNode text) {
        int units = Measures.units(text.getWholeText());
        Element block = text.parent();
        while (block != null
                && !block.isBlock()
                && !block.equals(inside)
                && block.parent() != null) {
            block = block.parent();
        }
        if (units == 0 || block == null) {
            return;
        }
        Element around = inside;
        Map<Element, Stretch> stretches =
                around == null ? shown : hidden.getOrDefault(around, new Hidden()).stretches;
        Stretch stretch = stretches.computeIfAbsent(block, key -> new Stretch());
        stretch.units += units;
        stretch.linked += links > 0 ? units : 0;
        stretch.text.append(text.getWholeText()).append(' ');
    }
}
