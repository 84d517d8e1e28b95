package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Removal;
import dev.offprint.rule.Safety;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element that holds nothing and that nothing points at. */
final class EmptyElement implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element element) {
        Optional<Span> span = post.places().element(element);
        if (span.isEmpty() || !isEmpty(element) || isTarget(post, element)) {
            return Optional.empty();
        }
        return Optional.of(
                Match.of(
                        span.get(),
                        "empty <" + element.normalName() + "> is left over",
                        Fix.removing(Safety.SAFE, Removal.of(post, span.get()))));
    }

    private static boolean isEmpty(Element element) {
        for (Node child : element.childNodes()) {
            boolean isNothing = child instanceof TextNode text && isBlank(text.getWholeText());
            if (!isNothing || child instanceof Comment) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTarget(Post post, Element element) {
        String id = element.id().isEmpty() ? element.attr("name") : element.id();
        if (id.isEmpty()) {
            return false;
        }
        for (Reference reference : post.body().references()) {
            if (reference.raw().endsWith("#" + id)) {
                return true;
            }
        }
        return false;
    }
}
