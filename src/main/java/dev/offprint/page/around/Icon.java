package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Vocabulary;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells pictures that are of a page's controls by the names of their files. */
final class Icon {
    private final Pattern underWay;
    private final Pattern button;

    Icon(Knowledge knowledge) {
        underWay = file(knowledge, Vocabulary.UNDER_WAY);
        button = file(knowledge, Vocabulary.BUTTON_PICTURE);
    }

    /** Whether a picture says that something is loading, or that an advertisement follows. */
    boolean isUnderWay(Element element) {
        return is(element, underWay);
    }

    /** Whether a picture is a button. */
    boolean isButton(Element element) {
        return is(element, button);
    }

    private static boolean is(Element element, Pattern file) {
        if (!element.normalName().equals("img")
                || !file.matcher(element.attr("src").strip()).find()) {
            return false;
        }
        String alt = Words.folded(element.attr("alt"));
        // A picture that waits for a script has such a sign in its place.
        boolean waits = element.hasAttr("srcset") || !element.dataset().isEmpty();
        return !waits && (alt.isEmpty() || alt.startsWith("loading") || alt.equals("close"));
    }

    private static Pattern file(Knowledge knowledge, Vocabulary vocabulary) {
        String names =
                knowledge.texts(vocabulary).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?i)(?:^|[/_.-])(?:"
                        + names
                        + ")(?:[_.-][\\w.-]*)?\\.(?:gif|png|svg)(?:[?#].*)?$");
    }
}
