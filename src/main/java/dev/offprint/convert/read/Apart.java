package dev.offprint.convert.read;

import dev.offprint.page.weight.Names;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Words within a line that stand beside its sentence: they were hidden, and came to be seen behind
 * what somebody pressed or pointed at.
 */
public final class Apart {
    /** As long as {@code hidden}, which it replaces when an element is shown. */
    public static final String ATTRIBUTE = "apart ";

    /** As long as {@code none}, which it replaces: CSS Display 3 says no more of it than that. */
    public static final String DISPLAY = "flow";

    private static final Set<String> TOOLTIP = Set.of("tooltip", "tooltiptext");

    private static final Set<String> HIDDEN = Set.of("hidden", "collapse");

    private Apart() {}

    /** Whether its first word is no part of the word before it. */
    static boolean is(Element element) {
        return element.hasAttr(ATTRIBUTE.strip())
                || Style.value(element, "display").equals(DISPLAY)
                || isGloss(element);
    }

    /** Whether it explains the words before it and does not go on with them. */
    static boolean isGloss(Element element) {
        return element.attr("role").equals("tooltip")
                || Names.holdsWord(element, TOOLTIP)
                || HIDDEN.contains(Style.value(element, "visibility"));
    }

    /** Makes an element one of the words around it. */
    static void forget(Element element) {
        if (isGloss(element)) {
            element.removeAttr("class").removeAttr("id").removeAttr("role").removeAttr("style");
        }
    }
}
