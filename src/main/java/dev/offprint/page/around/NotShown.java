package dev.offprint.page.around;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page's style sheet hides, by the class names that frameworks have for it. */
final class NotShown {
    private static final Set<String> NAMES =
            Set.of("hide", "hidden", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only");

    private NotShown() {}

    /** Whether an element is named as one that is not shown; a script may show it later. */
    static boolean is(Element element) {
        for (String name : element.classNames()) {
            if (NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
