package dev.offprint.convert.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Sorts elements after the default style sheet of HTML (section 15.3 of the HTML standard). */
final class ElementKind {
    private ElementKind() {}

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "iframe",
                    "legend",
                    "li",
                    "listing",
                    "main",
                    "menu",
                    "nav",
                    "object",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "plaintext",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "textarea",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "video",
                    "audio",
                    "embed",
                    "xmp",
                    "caption",
                    "multicol");

    /** Whether the element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return isBlock(element.normalName())
                || (element.hasAttr("style") && isBlockDisplay(Style.value(element, "display")));
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    private static boolean isBlockDisplay(String display) {
        return display.equals("block") || display.equals("list-item") || display.equals("table");
    }

    static boolean isHeading(String name) {
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }
}
