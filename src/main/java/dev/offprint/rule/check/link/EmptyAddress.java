package dev.offprint.rule.check.link;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.url.Address;
import java.util.Optional;

/** A Markdown link whose brackets are empty. */
final class EmptyAddress implements ReferenceCheck {

    @Override
    public Optional<Match> check(Post post, Reference reference, Address address) {
        boolean isEmpty =
                reference.syntax() == Syntax.MARKDOWN
                        && reference.whole().isPresent()
                        && (reference.raw().isBlank() || reference.raw().equals("#"));
        return isEmpty
                ? Optional.of(
                        Match.of(
                                reference.whole().get(),
                                "link leads nowhere: "
                                        + Excerpt.of(reference.whole().get().of(post.text()))))
                : Optional.empty();
    }
}
