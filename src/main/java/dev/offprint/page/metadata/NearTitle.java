package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final int LONGEST_LINE = 120;
    private static final int PARAGRAPH = 160;

    /** A standfirst is longer than a line and shorter than a paragraph of the text may be. */
    private static final int STANDFIRST = 500;

    /** What a box may say besides the title and still be its box. */
    private static final int BESIDE = 250;

    /** A label that says of a day what it was. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iuU)(?:^|[|·•/(\u2013\u2014])\\s*"
                            + PageWords.anyOf("published")
                            + "(?:\\s*[:：|·-])?(?:\\s*[\\p{L}\\p{M}]+,)?\\s*$");

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
                        if (isPassed[0] && node instanceof TextNode text && !text.isBlank()) {
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
        for (Element element : box.getAllElements()) {
            if (element == title) {
                break;
            }
            boolean isAround = title.parents().contains(element);
            if (!isAround && element.hasText() && element.closest("nav, form, select") == null) {
                elements.add(element);
                for (TextNode text : element.textNodes()) {
                    if (!text.isBlank()) {
                        texts.add(text);
                    }
                }
            }
        }
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
        }
        // A text may stand behind the title in no element but that of the whole article.
        for (TextNode text : texts) {
            if (title != null && title.parents().contains(text.parent())) {
                dates.addAll(WrittenDates.in(text, title));
            }
        }
        return dates;
    }

    /** The heading whose lines these are. */
    Optional<Element> title() {
        return Optional.ofNullable(title);
    }

    /** The first date in the page that is labelled as the day when something was published. */
    List<String> labelled() {
        for (Element element : body.getAllElements()) {
            String line = element.ownText().length() > LONGEST_LINE ? "" : element.ownText();
            List<String> dates = labelled(Words.line(line));
            if (!dates.isEmpty()) {
                return dates;
            }
        }
        return List.of();
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

    private static List<String> labelled(String line) {
        List<String> dates = new ArrayList<>();
        String plain = PageDate.plain(line);
        for (MatchResult date : PageDate.in(plain)) {
            if (LABELLED.matcher(plain.substring(0, date.start())).find()) {
                dates.add(date.group());
            }
        }
        return dates;
    }
}
