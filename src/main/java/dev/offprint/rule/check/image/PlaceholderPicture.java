package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;

/** A Markdown picture of which only the placeholder was saved. */
final class PlaceholderPicture implements ReferenceCheck {
    /** How far a link's address stands behind the pictures that it shows, in characters. */
    private static final int NEXT = 2_000;

    private static final String NO_WORDS = "![](";
    private static final String MESSAGE =
            "image shows only a placeholder, its own address was not saved";

    @Override
    public Optional<Match> check(Post post, Reference image, Address address) {
        Span whole = image.whole().orElse(null);
        if (whole == null
                || image.syntax() != Reference.Syntax.MARKDOWN
                || image.raw().indexOf('{') >= 0
                || !Placeholders.isNothing(image.raw())) {
            return Optional.empty();
        }
        Optional<Reference> link = linkAround(post, whole);
        if (link.isPresent() && isPicture(link.get().raw())) {
            // Galleries and WordPress link a picture to its file.
            Edit shown = new Edit(image.address(), link.get().raw());
            return Optional.of(
                    Match.of(
                            whole,
                            "image shows a placeholder, its address is in the link around it",
                            Fix.rewriting(Safety.SAFE, List.of(shown))));
        }
        boolean hasWords = !whole.of(post.text()).startsWith(NO_WORDS);
        if (hasWords && !image.raw().startsWith("data:")) {
            // A drawing of a blank page may well be called blank.png; words about it say so.
            return Optional.empty();
        }
        return Optional.of(
                hasWords || link.isPresent()
                        ? Match.of(whole, MESSAGE)
                        : Match.of(
                                whole,
                                MESSAGE,
                                Fix.removing(Safety.SAFE, Removal.of(post, whole))));
    }

    /** The link that shows what stands at {@code inside}; its address is the next one. */
    private static Optional<Reference> linkAround(Post post, Span inside) {
        for (Reference next : post.body().referencesFrom(inside.end())) {
            boolean isAround =
                    next.kind() == Reference.Kind.LINK
                            && next.syntax() == Reference.Syntax.MARKDOWN
                            && next.whole().filter(whole -> whole.contains(inside)).isPresent();
            if (isAround || next.address().start() > inside.end() + NEXT) {
                return isAround ? Optional.of(next) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPicture(String address) {
        return PictureName.isFile(address) && !Placeholders.isPlaceholder(address);
    }
}
