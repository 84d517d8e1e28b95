package dev.offprint.post;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a body says as its own: shown, and neither quoted nor of what stands around a post. */
final class OwnContent {
    private static final Set<String> OTHERS =
            Set.of("blockquote", "aside", "nav", "template", "dialog", "iframe");

    /** The names that themes have for what is hidden, for comments, and for other posts. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "hidden|is-hidden|sr-only|visually-?hidden|screen-reader-text"
                            + "|h-cite|u-comment|p-comment|comments?|comment-?(?:list|s?-area|body|meta)"
                            + "|respond|pingbacks?|trackbacks?|webmentions?|replies"
                            + "|related|related-?(?:posts?|articles?|content)|recommended"
                            + "|recommendations|(?:read|see)-(?:more|also)|more-(?:posts|articles)"
                            + "|(?:latest|recent|popular|similar)-?(?:posts?|articles?)"
                            + "|widget|sidebar|share|sharing|social|pagination|post-navigation"
                            + "|site-header|site-footer|footnotes",
                    Pattern.CASE_INSENSITIVE);

    private static final int LINE = 80;

    /** Several lines may have one box around them. */
    private static final int BOXES = 2;

    private OwnContent() {}

    /** Whether {@code element}, with all that it lies in, is the post's own. */
    static boolean holds(Element element) {
        return holds(element, null);
    }

    /** The same, but what the title lies in too is the post's whatever it is called. */
    static boolean holds(Element element, @Nullable Element title) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        if (title != null) {
            around.addAll(title.parents());
        }
        for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
            boolean isOther = OTHERS.contains(at.normalName()) && !isLineAbove(at, title);
            if (isOther || isHidden(at) || isNamed(at)) {
                return false;
            }
        }
        return true;
    }

    /** Some themes set the lines above a title aside, and nothing but them. */
    private static boolean isLineAbove(Element element, @Nullable Element title) {
        boolean isLine = isAside(element) && element.text().length() <= LINE;
        Element at = element;
        for (int i = 0; title != null && isLine && at != null && i < BOXES; i++) {
            Element behind = at.nextElementSibling();
            while (behind != null && isAside(behind) && behind.text().length() <= LINE) {
                behind = behind.nextElementSibling();
            }
            if (behind != null) {
                return behind.equals(title) || title.parents().contains(behind);
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isAside(Element element) {
        return element.normalName().equals("aside");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true");
    }

    private static boolean isNamed(Element element) {
        return NAMES.matcher(element.id()).matches()
                || element.classNames().stream().anyMatch(name -> NAMES.matcher(name).matches());
    }
}
