package dev.offprint.page.around;

import dev.offprint.page.metadata.Words;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells pictures that are of a page's controls by the names of their files. */
final class Icon {
    /** Pictures that say something is under way. */
    private static final Pattern UNDER_WAY =
            file("(?:ajax-?|icon_)?(?:loading|loader|spinner)|advertisement");

    private static final Pattern BUTTON = file("bttn|btn|button");

    private Icon() {}

    /** Whether a picture says that something is loading, or that an advertisement follows. */
    static boolean isUnderWay(Element element) {
        return is(element, UNDER_WAY);
    }

    /** Whether a picture is a button. */
    static boolean isButton(Element element) {
        return is(element, BUTTON);
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

    private static Pattern file(String name) {
        return Pattern.compile(
                "(?i)(?:^|[/_.-])(?:" + name + ")(?:[_.-][\\w.-]*)?\\.(?:gif|png|svg)(?:[?#].*)?$");
    }
}
