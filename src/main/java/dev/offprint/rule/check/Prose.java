package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The visible text of a post without its code, in which odd characters may be meant. */
public final class Prose {
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
    public static List<Span> of(Post post) {
        List<Span> excluded = excluded(post);
        if (excluded.isEmpty()) {
            return post.body().text().spans();
        }
        List<Span> prose = new ArrayList<>();
        int next = 0;
        for (Span visible : post.body().text().spans()) {
            int at = visible.start();
            while (next < excluded.size() && excluded.get(next).end() <= at) {
                next++;
            }
            for (int i = next; i < excluded.size() && at < visible.end(); i++) {
                Span hole = excluded.get(i);
                if (hole.start() >= visible.end()) {
                    break;
                }
                if (hole.start() > at) {
                    prose.add(new Span(at, hole.start()));
                }
                at = Math.max(at, hole.end());
            }
            if (at < visible.end()) {
                prose.add(new Span(at, visible.end()));
            }
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
        Collections.sort(code);
        List<Span> merged = new ArrayList<>(code.size());
        for (Span span : code) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() >= span.start()) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
