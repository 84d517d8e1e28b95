package dev.offprint.convert.read;

import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** Finds text that stands in a post and that its page never shows; no article has it. */
public final class HiddenContent {
    private HiddenContent() {}

    /** The elements of {@code post} with such text, in tree order, none within another. */
    public static List<Span> of(Post post) {
        Document document = post.body().document();
        Visibility visibility = new Visibility(LinkTargets.of(document.body(), Set.of()).wanted());
        List<Span> hidden = new ArrayList<>();
        document.body()
                .filter(
                        (node, depth) -> {
                            if (!(node instanceof Element element)
                                    || !visibility.isHidden(element)) {
                                return FilterResult.CONTINUE;
                            }
                            Optional<Span> span = post.places().element(element);
                            if (span.isPresent() && post.body().text().countIn(span.get()) > 0) {
                                hidden.add(span.get());
                            }
                            return FilterResult.SKIP_ENTIRELY;
                        });
        return hidden;
    }
}
