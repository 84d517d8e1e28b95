package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The short lines between the title of an article and its text: who wrote it, and when. */
final class NearTitle {
    private static final int MOST_ELEMENTS = 80;
    private static final int LONGEST_LINE = 120;
    private static final int PARAGRAPH = 160;

    /** Two words at least, for "By Monday" is no name. */
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'\u2019-]*|de|da|di|del|van|von|der|la|le|and|und|et|y|e|&)){1,8}";

    private static final Pattern BY =
            Pattern.compile(
                    "(?:(?i:(?:written |posted |published )?by|von|par|por|di|door|av|tekst|text))\\s*:?\\s+("
                            + NAME
                            + ")\\s*(?:[,|·(\\d].*)?");
    private static final Pattern LEAD = Pattern.compile("(?iu)(?:by|von|par|por|di|door|av)\\s*:?");
    private static final Pattern ALONE = Pattern.compile(NAME);

    /** A label that says of a day what it was. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)^\\W*(?:(?:first )?(?:published|posted)(?: on)?|publié(?: le)?|veröffentlicht(?: am)?"
                            + "|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|发布(?:时间|于)?|發布(?:時間|於)?"
                            + "|公開日?|投稿日|опубликовано|입력)\\s*[:：]?\\s*(?:\\p{L}+,\\s*)?$");

    private final Element body;
    private final @Nullable Element title;
    private final List<Element> elements = new ArrayList<>();

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
        }
    }

    private void collect(Element body, Element title) {
        boolean[] isPassed = new boolean[1];
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (!(node instanceof Element element)) {
                        return FilterResult.CONTINUE;
                    }
                    if (element.equals(title)) {
                        isPassed[0] = true;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (!isPassed[0]) {
                        return FilterResult.CONTINUE;
                    }
                    boolean isAside =
                            element.normalName()
                                    .matches("nav|aside|script|style|noscript|form|select|table");
                    if (isAside) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    boolean isText = element.ownText().length() > PARAGRAPH;
                    if (isText || elements.size() >= MOST_ELEMENTS) {
                        return FilterResult.STOP;
                    }
                    elements.add(element);
                    return FilterResult.CONTINUE;
                },
                body);
    }

    /** The names after a word like "by"; empty when there is none. */
    List<String> authors() {
        for (Element element : elements) {
            String line = Words.line(element.text());
            if (line.length() > LONGEST_LINE) {
                continue;
            }
            List<String> marked =
                    LEAD.matcher(Words.line(firstText(element))).matches()
                            ? marked(element)
                            : List.of();
            if (!marked.isEmpty()) {
                return marked;
            }
            Matcher named = BY.matcher(line);
            if (named.matches()) {
                return List.of(named.group(1).strip());
            }
        }
        return List.of();
    }

    /** Names that stand in elements of their own. */
    private static List<String> marked(Element line) {
        List<String> names = new ArrayList<>();
        for (Element part : line.select("a, b, strong, em")) {
            String name = Words.line(part.text());
            if (ALONE.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String firstText(Element element) {
        for (Node node = element; node != null; node = node.firstChild()) {
            while (node != null && isEmpty(node)) {
                node = node.nextSibling();
            }
            if (node instanceof TextNode text) {
                return text.text();
            }
            if (node == null) {
                return "";
            }
        }
        return "";
    }

    private static boolean isEmpty(Node node) {
        return node instanceof TextNode text
                ? text.isBlank()
                : !(node instanceof Element element) || element.text().isBlank();
    }

    /** The dates in the lines that may be that of the article, as they are written. */
    List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (Element element : elements) {
            boolean isTime = element.hasAttr("datetime") || element.normalName().equals("abbr");
            if (isTime && PostTime.kind(element, title) != PostTime.Kind.ANOTHER) {
                dates.add(element.attr("datetime"));
                dates.add(element.attr("title"));
            }
            dates.addAll(WrittenDates.in(element, title));
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
            String plain = PageDate.plain(Words.line(line));
            for (MatchResult date : PageDate.in(plain)) {
                if (LABELLED.matcher(plain.substring(0, date.start())).find()) {
                    return List.of(date.group());
                }
            }
        }
        return List.of();
    }
}
