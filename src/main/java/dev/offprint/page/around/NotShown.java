package dev.offprint.page.around;

import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page's style sheet hides, by the class names that frameworks have for it. */
public final class NotShown {
    /** Names that show it again on a screen that is large enough. */
    private static final Pattern SHOWN_AGAIN =
            Pattern.compile("(?:d-)?(?:sm|md|lg|xl|xxl)[-:](?:block|flex|grid|inline.*|table.*)");

    private NotShown() {}

    /** Whether an element is named as one that is not shown; a script may show it later. */
    public static boolean is(Element element, Knowledge knowledge) {
        Set<String> names = knowledge.texts(Vocabulary.NOT_SHOWN);
        boolean isHidden = false;
        for (String name : element.classNames()) {
            if (SHOWN_AGAIN.matcher(name).matches()) {
                return false;
            }
            isHidden |= names.contains(name);
        }
        return isHidden;
    }
}
