package dev.offprint.convert.page.weight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Weighs every visible element of a page, in one walk. */
public final class Measures implements NodeFilter {
    /** A sentence; menus, buttons and labels are shorter. */
    public static final int SENTENCE = 40;

    private static final Set<String> NEVER_SHOWN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "title",
                    "select",
                    "datalist",
                    "svg",
                    "object",
                    "noembed",
                    "noframes",
                    "textarea",
                    "dialog");
    private static final Set<String> MEDIA =
            Set.of("img", "picture", "video", "audio", "iframe", "embed");
    private static final Set<String> TYPED =
            Set.of("", "text", "email", "search", "password", "tel");
    private static final Set<String> FIGURES = Set.of("figure", "video", "iframe");
    private static final Weight NOTHING = new Weight();

    private final Map<Element, Weight> weights = new HashMap<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Set<Element> skipped;
    private final Names names;
    private final Set<String> noteIds;
    private final SiteLinks site;
    private int links;
    private int headings;
    private int run;
    private int runInLinks;

    private Measures(Set<Element> skipped, Names names, Set<String> noteIds, SiteLinks site) {
        this.skipped = skipped;
        this.names = names;
        this.noteIds = noteIds;
        this.site = site;
    }

    /**
     * Weighs {@code root} and what is in it.
     *
     * @param skipped elements that count as if they were not there
     * @param noteIds ids that references to notes point at
     */
    public static Measures of(
            Element root, Set<Element> skipped, Names names, Set<String> noteIds, SiteLinks site) {
        Measures measures = new Measures(skipped, names, noteIds, site);
        NodeTraversor.filter(measures, root);
        return measures;
    }

    /** The weight of an element; nothing when it is hidden or skipped. */
    public Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            countIfTyped(element);
            if (isHidden(element) || skipped.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    /** A text area is not shown in an article, but it makes a form of what is around it. */
    private void countIfTyped(Element element) {
        Element parent = element.parent();
        Weight around = parent == null ? null : weights.get(parent);
        if (around != null && element.normalName().equals("textarea")) {
            around.fields++;
        }
    }

    private void open(Element element) {
        Weight weight = new Weight();
        weights.put(element, weight);
        String name = element.normalName();
        if (element.isBlock() || blocks.isEmpty()) {
            flush();
            blocks.push(element);
        }
        if (isLink(element)) {
            weight.linkedHeadings += headings > 0 ? 1 : 0;
            links++;
            weight.links++;
            count(element, weight);
        }
        if (isHeading(name)) {
            headings++;
            weight.headings++;
            weight.topHeadings += name.equals("h1") ? 1 : 0;
            weight.linkedHeadings += links > 0 ? 1 : 0;
        }
        weight.media += MEDIA.contains(name) ? 1 : 0;
        weight.linkedMedia += links > 0 && MEDIA.contains(name) ? 1 : 0;
        weight.figures += FIGURES.contains(name) ? 1 : 0;
        weight.controls += name.equals("button") || isField(element) ? 1 : 0;
        weight.fields += isField(element) && TYPED.contains(element.attr("type")) ? 1 : 0;
        // Highlighters of code call a part of a line a comment.
        weight.comments += element.isBlock() && names.isOneComment(element) ? 1 : 0;
        weight.notes += noteIds.contains(element.id()) ? 1 : 0;
    }

    private void count(Element link, Weight weight) {
        String href = link.attr("href");
        boolean isDead = link.normalName().equals("button") || SiteLinks.isDead(href);
        weight.linksInPage += href.startsWith("#") ? 1 : 0;
        weight.deadLinks += isDead ? 1 : 0;
        boolean isSharing = !isDead && SiteLinks.isSharing(href);
        weight.shareLinks += isSharing ? 1 : 0;
        weight.ownLinks += !isDead && !isSharing && site.isOwn(href) ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.equals(blocks.peek())) {
            flush();
            blocks.pop();
        }
        links -= isLink(element) ? 1 : 0;
        headings -= isHeading(element.normalName()) ? 1 : 0;
        Element parent = element.parent();
        Weight above = parent == null ? null : weights.get(parent);
        if (above != null) {
            above.add(of(element));
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode text) {
        int units = units(text.getWholeText());
        Element parent = text.parent();
        Weight weight = parent == null ? null : weights.get(parent);
        if (units == 0 || weight == null) {
            return;
        }
        weight.text += units;
        weight.linked += links > 0 ? units : 0;
        weight.headingText += headings > 0 ? units : 0;
        if (headings == 0) {
            run += units;
            runInLinks += links > 0 ? units : 0;
        }
    }

    /** Ends a stretch of text at the edge of a block. */
    private void flush() {
        Element block = blocks.peek();
        if (block != null && run >= SENTENCE && runInLinks * 2 < run) {
            Weight weight = of(block);
            weight.prose += run - runInLinks;
            weight.ownProse += run - runInLinks;
        }
        run = 0;
        runInLinks = 0;
    }

    private static boolean isLink(Element element) {
        String name = element.normalName();
        return (name.equals("a") && element.hasAttr("href")) || name.equals("button");
    }

    private static boolean isField(Element element) {
        String type = element.attr("type");
        return element.normalName().equals("input")
                && !type.equals("hidden")
                && !type.equals("checkbox");
    }

    public static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
    }

    public static boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    /** How much a text says, see {@link Weight}. */
    public static int units(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u2E80' && c <= '\uD7FF') || (c >= '\uFF00' && c <= '\uFFEF')) {
                units += 2;
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                units++;
            }
        }
        return units;
    }
}
