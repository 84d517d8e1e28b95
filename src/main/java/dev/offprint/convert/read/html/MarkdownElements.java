package dev.offprint.convert.read.html;

import dev.offprint.proof.OnRecord;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Elements whose attribute says that Markdown stands in them (PHP Markdown Extra, "Markdown Inside
 * HTML Blocks"; kramdown, "HTML Blocks").
 */
final class MarkdownElements {
    private static final Set<String> VALUES = Set.of("1", "block", "span", "true", "");

    private MarkdownElements() {}

    /** Renders what stands in them, the outer ones first, and tells {@code record} as all do. */
    static void render(Document document, OnRecord record) {
        boolean isPretty = document.outputSettings().prettyPrint();
        document.outputSettings().prettyPrint(false);
        for (Element element : document.select("[markdown]")) {
            String value = element.attr("markdown").toLowerCase(Locale.ROOT);
            element.removeAttr("markdown");
            boolean holdsCode = element.selectFirst("pre, textarea, script") != null;
            boolean isLost = !element.hasParent() || !element.root().equals(document);
            if (VALUES.contains(value) && !holdsCode && !isLost) {
                boolean isLine = value.equals("span") || element.normalName().equals("p");
                render(element, isLine, record);
            }
        }
        document.outputSettings().prettyPrint(isPretty);
    }

    private static void render(Element element, boolean isLine, OnRecord record) {
        // What an earlier step has rendered is HTML, which Markdown leaves as it is.
        String html = MarkdownHtml.render(Outdent.of(element.html()), record).orElse("");
        if (html.isBlank()) {
            return;
        }
        element.html(html);
        Element first = element.firstElementChild();
        if (isLine && element.childrenSize() == 1 && first != null && first.nameIs("p")) {
            first.unwrap();
        }
    }
}
