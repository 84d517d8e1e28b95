package dev.offprint.page.around;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells the labels of tabs, which say what each of the parts below them is about. */
public final class Tabs {
    private static final Evaluator LABELS =
            QueryParser.parse(
                    "[role=tab], [data-toggle=tab], [data-bs-toggle=tab], [data-toggle=pill],"
                            + " [data-bs-toggle=pill]");
    private static final Evaluator ROW = QueryParser.parse("[role=tablist]");

    private Tabs() {}

    /** Whether an element is a row of such labels, or one of them. */
    public static boolean areLabels(Element element) {
        return element.attr("role").equals("tablist")
                || element.is(LABELS)
                || isButtonOfList(element)
                || (isList(element.normalName()) && element.selectFirst(LABELS) != null);
    }

    /** Some leave it to the row to say that what is in it are labels. */
    private static boolean isButtonOfList(Element element) {
        return element.normalName().equals("button")
                && element.closest(ROW) != null
                && element.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol") || name.equals("li") || name.equals("nav");
    }
}
