package dev.offprint.page.weight;

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
    private final Map<Element, Weight> weights = new HashMap<>();

    /** The elements around what is walked, the innermost first. */
    private final Deque<Tally> open = new ArrayDeque<>();

    /** Those of them that are blocks, and the root. */
    private final Deque<Tally> blocks = new ArrayDeque<>();

    private final Set<Element> skipped;
    private final PageSigns signs;
    private int links;
    private int headings;
    private int run;
    private int runInLinks;

    private Measures(Set<Element> skipped, PageSigns signs) {
        this.skipped = skipped;
        this.signs = signs;
    }

    /**
     * Weighs {@code root} and what is in it.
     *
     * @param skipped elements that count as if they were not there
     */
    public static Measures of(Element root, Set<Element> skipped, PageSigns signs) {
        Measures measures = new Measures(skipped, signs);
        NodeTraversor.filter(measures, root);
        return measures;
    }

    /** The weight of an element; nothing when it is hidden or skipped. */
    public Weight of(Element element) {
        return weights.getOrDefault(element, Weight.NOTHING);
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
        Tally around = open.peek();
        if (around != null) {
            around.addIf(element.normalName().equals("textarea"), Count.FIELDS);
        }
    }

    private void open(Element element) {
        Tally tally = new Tally();
        open.push(tally);
        String name = element.normalName();
        if (element.isBlock() || blocks.isEmpty()) {
            flush();
            blocks.push(tally);
        }
        if (isLink(element)) {
            tally.addIf(headings > 0, Count.LINKED_HEADINGS);
            links++;
            tally.add(Count.LINKS, 1);
            count(element, tally);
        }
        if (isHeading(name)) {
            headings++;
            tally.add(Count.HEADINGS, 1);
            tally.addIf(name.equals("h1"), Count.TOP_HEADINGS);
            tally.addIf(links > 0, Count.LINKED_HEADINGS);
        }
        tally.addIf(MEDIA.contains(name), Count.MEDIA);
        tally.addIf(links > 0 && MEDIA.contains(name), Count.LINKED_MEDIA);
        tally.addIf(FIGURES.contains(name), Count.FIGURES);
        tally.addIf(name.equals("button") || isField(element), Count.CONTROLS);
        tally.addIf(isField(element) && TYPED.contains(element.attr("type")), Count.FIELDS);
        // Highlighters of code call a part of a line a comment.
        tally.addIf(element.isBlock() && signs.names().isOneComment(element), Count.COMMENTS);
        tally.addIf(signs.noteIds().contains(element.id()), Count.NOTES);
    }

    private void count(Element link, Tally tally) {
        String href = link.attr("href");
        boolean isDead = link.normalName().equals("button") || SiteLinks.isDead(href);
        tally.addIf(href.startsWith("#"), Count.LINKS_IN_PAGE);
        tally.addIf(isDead, Count.DEAD_LINKS);
        boolean isSharing = !isDead && signs.site().isSharing(href);
        tally.addIf(isSharing, Count.SHARE_LINKS);
        tally.addIf(!isDead && !isSharing && signs.site().isOwn(href), Count.OWN_LINKS);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the tally itself, not one like it
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Tally tally = open.pop();
        if (tally == blocks.peek()) {
            flush();
            blocks.pop();
        }
        links -= isLink(element) ? 1 : 0;
        headings -= isHeading(element.normalName()) ? 1 : 0;
        weights.put(element, tally.weight());
        Tally above = open.peek();
        if (above != null) {
            above.add(tally);
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode text) {
        int units = units(text.getWholeText());
        Tally around = open.peek();
        if (units == 0 || around == null) {
            return;
        }
        around.add(Count.TEXT, units);
        around.add(Count.LINKED, links > 0 ? units : 0);
        around.add(Count.HEADING_TEXT, headings > 0 ? units : 0);
        if (headings == 0) {
            run += units;
            runInLinks += links > 0 ? units : 0;
        }
    }

    /** Ends a stretch of text at the edge of a block. */
    private void flush() {
        Tally block = blocks.peek();
        if (block != null && run >= SENTENCE && runInLinks * 2 < run) {
            block.add(Count.PROSE, run - runInLinks);
            block.add(Count.OWN_PROSE, run - runInLinks);
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

    /** Whether it holds code, a table or a formula, which have a toolbar of their own. */
    public static boolean holdsCode(Element element) {
        return element.selectFirst("pre, code, table, math") != null;
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
