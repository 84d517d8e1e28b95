package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The visible text of a post without its code, in which odd characters may be meant. */
final class Prose {
    private static final Set<String> CODE =
            Set.of(
                    "code",
                    "kbd",
                    "listing",
                    "math",
                    "plaintext",
                    "pre",
                    "samp",
                    "script",
                    "style",
                    "svg",
                    "textarea",
                    "tt",
                    "var",
                    "xmp");

    private Prose() {}

    /** The spans of the prose of {@code post}, ordered and without overlap. */
    static List<Span> of(Post post) {
        List<Span> excluded = excluded(post);
        if (excluded.isEmpty()) {
            return post.body().text().spans();
        }
        List<Span> prose = new ArrayList<>();
        for (Span visible : post.body().text().spans()) {
            prose.addAll(Spans.without(visible, excluded));
        }
        return prose;
    }

    private static List<Span> excluded(Post post) {
        List<Span> code = new ArrayList<>();
        for (Region region : post.body().regions()) {
            if (region.kind() != Region.Kind.LITERAL && region.kind() != Region.Kind.UNCLOSED) {
                code.add(region.span());
            }
        }
        post.body()
                .document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element
                                    && CODE.contains(element.normalName())) {
                                post.places().element(element).ifPresent(code::add);
                            }
                        });
        return Spans.merged(code);
    }
}
