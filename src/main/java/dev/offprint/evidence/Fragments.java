package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.url.PercentEncoding;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The places of a post that links of its own lead to, as those of a table of contents do. */
final class Fragments {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator PLACE = QueryParser.parse("[id], a[name]");

    private Fragments() {}

    /** The names of the places, as they are written and as they are read. */
    static Set<String> of(Post post) {
        Set<String> names = new HashSet<>();
        for (Reference reference : post.body().references()) {
            String raw = reference.raw();
            if (reference.kind() == Reference.Kind.LINK && raw.startsWith("#")) {
                names.add(raw.substring(1));
                names.add(PercentEncoding.decode(raw.substring(1)));
            }
        }
        names.remove("");
        return names;
    }

    /** Whether {@code element} itself is a place that one of {@code names} names. */
    static boolean name(Element element, Set<String> names) {
        return element.is(PLACE)
                && (names.contains(element.id()) || names.contains(element.attr("name")));
    }
}
