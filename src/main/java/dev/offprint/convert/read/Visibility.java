package dev.offprint.convert.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells what a browser never shows.
 *
 * <p>Hidden by the {@code hidden} attribute or {@code display: none} counts only when nothing in
 * the post can reveal it: a tab, a folded answer or a note is what a reader came for although its
 * page was saved while it was closed. Styles in a sheet, sizes and colours are no proof and hide
 * nothing.
 */
final class Visibility {
    private static final Set<String> NEVER_SHOWN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "head",
                    "title",
                    "meta",
                    "link",
                    "base",
                    "param",
                    "source",
                    "track",
                    "area",
                    "rp",
                    "datalist",
                    "noembed",
                    "noframes",
                    "col",
                    "colgroup",
                    "input",
                    "select",
                    "progress",
                    "meter");

    private final Set<String> revealed;

    /**
     * @param revealed ids that links and controls of the post point at
     */
    Visibility(Set<String> revealed) {
        this.revealed = revealed;
    }

    /** Whether a page never shows this element. */
    boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName())) {
            return true;
        }
        if (element.normalName().equals("textarea") && !isShownField(element)) {
            return true;
        }
        boolean saysHidden =
                (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
                        || Style.value(element, "display").equals("none");
        return saysHidden && !canBeRevealed(element);
    }

    /** Text to be copied stands in a field of its own; one of a form waits to be filled in. */
    private static boolean isShownField(Element field) {
        boolean isToFill = field.closest("form") != null && !field.hasAttr("readonly");
        return field.hasText() && !isToFill;
    }

    private boolean canBeRevealed(Element element) {
        String id = element.id();
        Element parent = element.parent();
        return (parent != null && MathReader.isPictured(parent))
                || (!id.isEmpty() && revealed.contains(id))
                || element.attr("role").equals("tabpanel")
                || element.attr("class").contains("footnote")
                || element.hasAttr("data-src")
                || element.hasAttr("data-original");
    }
}
