package dev.offprint.rule.check.boilerplate;

import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An element that a browser extension left, safe to remove when the post says its text again. */
final class RepeatedText implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element element) {
        Optional<Span> span = post.places().element(element);
        return span.map(
                found -> {
                    boolean isRepeated = post.body().text().standsElsewhere(found);
                    return Match.of(
                            found,
                            "<"
                                    + element.normalName()
                                    + "> is of a browser extension"
                                    + (isRepeated ? "" : ", but its text stands nowhere else"),
                            Fix.removing(
                                    isRepeated ? Safety.SAFE : Safety.UNSAFE,
                                    Removal.of(post, found)));
                });
    }
}
