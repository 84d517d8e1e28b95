package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.Optional;

/** A Markdown picture without an address; one without words for it as well leaves nothing. */
final class EmptyPicture implements ReferenceCheck {
    private static final String NOTHING = "![](";

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        Span whole = reference.whole().orElse(null);
        if (whole == null || reference.syntax() != Syntax.MARKDOWN || !reference.raw().isBlank()) {
            return Optional.empty();
        }
        String said = whole.of(post.text());
        String message = "image has no address: " + Excerpt.of(said);
        return Optional.of(
                said.startsWith(NOTHING)
                        ? Match.of(
                                whole, message, Fix.removing(Safety.SAFE, Removal.of(post, whole)))
                        : Match.of(whole, message));
    }
}
