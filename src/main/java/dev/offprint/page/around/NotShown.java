package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page's style sheet hides, by the class names that frameworks have for it. */
final class NotShown {
    private NotShown() {}

    /** Whether an element is named as one that is not shown; a script may show it later. */
    static boolean is(Element element, Knowledge knowledge) {
        Set<String> names = knowledge.texts(Vocabulary.NOT_SHOWN);
        for (String name : element.classNames()) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
