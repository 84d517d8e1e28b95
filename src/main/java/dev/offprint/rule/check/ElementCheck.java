package dev.offprint.rule.check;

import dev.offprint.post.Post;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Looks at one element, for what selectors and conditions cannot say. Stateless. */
@FunctionalInterface
public interface ElementCheck {
    /** What is wrong with {@code element} of {@code post}; empty when nothing is. */
    Optional<Match> check(Post post, Element element);
}
