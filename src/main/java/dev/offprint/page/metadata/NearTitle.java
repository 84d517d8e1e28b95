package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The short lines between the title of an article and its text, and those in one box with it above:
 * who wrote it, and when.
 */
final class NearTitle {
    private static final Evaluator ANSWERED = QueryParser.parse(ShownByline.ANSWERS);
    private static final int MOST_ELEMENTS = 80;

    /** What a line about a text has at the most; a longer one is of a text. In characters. */
    static final int LONGEST_LINE = 120;

    private static final int PARAGRAPH = 160;

    /** A standfirst is longer than a line and shorter than a paragraph of the text may be. */
    private static final int STANDFIRST = 500;

    /** What a box may say besides the title and still be its box. */
    private static final int BESIDE = 250;

    /** A section, who wrote, and when. */
    private static final int LINES_ABOVE = 3;

    /** More links are a menu, or say where in the site the page is. */
    private static final int LINKS_ABOVE = 2;

    /** "2 years ago", and in any language not much longer. */
    private static final int RELATIVE = 40;

    private static final Pattern TIMES =
            Pattern.compile("data-(?:[a-z]+-)*(?:date|time|datetime|timestamp|published|utc)");

    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\s.,'\u2019-]{1,60}[,(\u2013\u2014-]\\s?");
    private static final Pattern AGENCY =
            Pattern.compile(
                    "\\)?,?\\s*(?:[(/]\\s?[^()/]{2,40}[)/]\\s*[:\u2013\u2014-]?|[:\u2013\u2014]|--?)\\s?");

    private final Element body;
    private final @Nullable Element title;
    private final List<Element> elements = new ArrayList<>();
    private final List<TextNode> texts = new ArrayList<>();

    /**
     * The lines in {@code body} behind a heading.
     *
     * @param title the heading; null when there is none, and then no lines
     */
    NearTitle(Element body, @Nullable Element title) {
        this.body = body;
        this.title = title;
        if (title != null) {
            collect(body, title);
            collectAbove(title);
        }
    }

    private void collect(Element body, Element title) {
        boolean[] isPassed = new boolean[2];
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (!(node instanceof Element element)) {
                        if (isPassed[0]
                                && node instanceof TextNode text
                                && !text.isBlank()
                                && !Initials.is(text)) {
                            texts.add(text);
                        }
                        return FilterResult.CONTINUE;
                    }
                    if (element.equals(title)) {
                        isPassed[0] = true;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (!isPassed[0]) {
                        return FilterResult.CONTINUE;
                    }
                    if (isAside(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    int length = element.ownText().length();
                    boolean isStandfirst = !isPassed[1] && length <= STANDFIRST;
                    if (length > PARAGRAPH && isStandfirst) {
                        isPassed[1] = true;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (length > PARAGRAPH || elements.size() >= MOST_ELEMENTS) {
                        return FilterResult.STOP;
                    }
                    if (element.hasText()) {
                        elements.add(element);
                    }
                    return FilterResult.CONTINUE;
                },
                body);
    }

    @SuppressWarnings("ReferenceEquality") // the title itself, not one like it
    private void collectAbove(Element title) {
        int most = title.text().length() + BESIDE;
        Element box = title;
        for (Element at = title.parent(); at != null && at != body; at = at.parent()) {
            if (at.text().length() > most) {
                break;
            }
            box = at;
        }
        for (Element line : linesBefore(box)) {
            line.getAllElements().forEach(this::addAbove);
        }
        for (Element element : box.getAllElements()) {
            if (element == title) {
                break;
            }
            if (!title.parents().contains(element)) {
                addAbove(element);
            }
        }
    }

    private void addAbove(Element element) {
        if (element.hasText() && element.closest("nav, form, select") == null) {
            elements.add(element);
            for (TextNode text : element.textNodes()) {
                if (!text.isBlank() && !Initials.is(text)) {
                    texts.add(text);
                }
            }
        }
    }

    /** The short lines right before a box, in one box with the text. */
    private static List<Element> linesBefore(Element box) {
        List<Element> lines = new ArrayList<>();
        Element line = box.previousElementSibling();
        while (line != null && lines.size() < LINES_ABOVE && isLineAbove(line)) {
            if (line.hasText()) {
                lines.add(line);
            }
            line = line.previousElementSibling();
        }
        return lines;
    }

    private static boolean isLineAbove(Element element) {
        return element.text().length() <= LONGEST_LINE
                && !isAside(element)
                && element.select("a[href], button").size() <= LINKS_ABOVE
                && !element.normalName().equals("header");
    }

    private static boolean isAside(Element element) {
        return switch (element.normalName()) {
            case "nav",
                    "aside",
                    "script",
                    "style",
                    "noscript",
                    "form",
                    "select",
                    "table",
                    "iframe" ->
                    true;
            default -> element.is(ANSWERED);
        };
    }

    /** The elements with these lines: those behind the title, then those above it. */
    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The texts in them, likewise. */
    List<TextNode> texts() {
        return List.copyOf(texts);
    }

    /** The dates in the lines that may be that of the article, as they are written. */
    List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (Element element : elements) {
            boolean isTime = element.hasAttr("datetime") || element.normalName().equals("abbr");
            if (isTime
                    && PostTime.kind(element, title) != PostTime.Kind.ANOTHER
                    && !WrittenDates.isOfChange(element)) {
                dates.add(element.attr("datetime"));
                dates.add(element.attr("title"));
            }
            dates.addAll(WrittenDates.in(element, title));
            dates.addAll(exact(element));
        }
        // A text may stand behind the title in no element but that of the whole article.
        for (TextNode text : texts) {
            if (title != null && title.parents().contains(text.parent())) {
                dates.addAll(WrittenDates.in(text, title));
            }
        }
        return dates;
    }

    /** The moment in an attribute of a text that says how long ago it was. */
    private List<String> exact(Element element) {
        List<String> moments = new ArrayList<>();
        boolean isOwn =
                element.ownText().length() <= RELATIVE
                        && PostTime.kind(element, title) != PostTime.Kind.ANOTHER
                        && !WrittenDates.isOfChange(element);
        for (Attribute attribute : element.attributes()) {
            boolean isTime =
                    attribute.getKey().equals("title")
                            || TIMES.matcher(attribute.getKey()).matches();
            if (isOwn && isTime && PageDate.iso(attribute.getValue()).isPresent()) {
                moments.add(attribute.getValue());
            }
        }
        return moments;
    }

    /** The days in elements that are called after a change. */
    List<String> changes() {
        List<String> dates = new ArrayList<>();
        for (Element element : elements) {
            if (WrittenDates.isMarkedChange(element) && PostTime.isOwn(element, title)) {
                dates.add(element.attr("datetime"));
                dates.add(element.text());
            }
        }
        return dates;
    }

    /** The heading whose lines these are. */
    Optional<Element> title() {
        return Optional.ofNullable(title);
    }

    /**
     * The day with which the first paragraph begins, behind a town: "OSLO, 5 March 2024 (NTB) -".
     */
    List<String> dateline() {
        for (Element paragraph : body.select("p")) {
            String text = paragraph.text();
            String line = Words.line(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
            String plain = PageDate.plain(line);
            for (MatchResult date : PageDate.in(plain)) {
                boolean isLine =
                        TOWN.matcher(plain.substring(0, date.start())).matches()
                                && AGENCY.matcher(plain.substring(date.end())).lookingAt();
                if (isLine) {
                    return List.of(date.group());
                }
            }
        }
        return List.of();
    }
}
