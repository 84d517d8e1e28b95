package dev.offprint.write.markdown;

import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Places that links of the article lead to, which Markdown has only a tag of HTML for. */
final class Anchors {
    static final String CLOSING = "</a>";

    /** What can stand in an attribute and in an address as it is. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.:-]{1,100}");

    private static final Pattern OPENING = Pattern.compile("<a id=\"" + ID.pattern() + "\">");

    private Anchors() {}

    static String opening(String id) {
        return "<a id=\"" + id + "\">";
    }

    /** Whether a tag is one of those that are written here. */
    static boolean isTag(String tag) {
        return tag.equals(CLOSING) || OPENING.matcher(tag).matches();
    }

    /** Whether links to this place are written, for the place will be. */
    static boolean isPlace(String id, Map<String, String> fragments) {
        return ID.matcher(id).matches() && ("#" + id).equals(fragments.get(id));
    }

    /** Adds the addresses of the places in a paragraph; a place within a link is none. */
    static void addTo(Map<String, String> fragments, List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link) {
                continue;
            }
            for (Inline.Leaf leaf : Leaves.ofInlines(List.of(inline))) {
                if (leaf instanceof Inline.Anchor anchor && ID.matcher(anchor.id()).matches()) {
                    fragments.putIfAbsent(anchor.id(), "#" + anchor.id());
                }
            }
        }
    }
}
