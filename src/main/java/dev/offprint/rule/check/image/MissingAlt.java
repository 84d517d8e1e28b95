package dev.offprint.rule.check.image;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Images without a text, said once of a post. Only of posts that were not saved from elsewhere:
 * whoever edits another's post seldom knows what its author would have written.
 */
final class MissingAlt implements PostCheck {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator UNREAD = QueryParser.parse("figure, noscript");

    private static final Evaluator SHOWN = QueryParser.parse("img, input[type=image]");

    @Override
    public void check(Post post, Consumer<Match> found) {
        check(post, new PostEvidence(post), found);
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (post.address().isPresent()) {
            return;
        }
        @Nullable Span first = null;
        @Nullable Element last = null;
        int count = 0;
        for (Reference reference : post.body().references()) {
            if (!isImage(reference)) {
                continue;
            }
            @Nullable Element element = reference.element().orElse(null);
            // The first of several candidates stands for all.
            boolean isSame = element != null && element.equals(last);
            last = element;
            if (!isSame && lacksText(post, reference)) {
                Span span = reference.whole().orElse(reference.address());
                if (evidence.isAroundArticle(span)) {
                    continue;
                }
                first = first == null ? span : first;
                count++;
            }
        }
        if (first != null) {
            String more = count == 1 ? "" : " (and " + (count - 1) + " more)";
            found.accept(Match.of(first, "image has no text for those who cannot see it" + more));
        }
    }

    /** By its address; where it has none, by the first of its candidates. */
    private static boolean isImage(Reference reference) {
        boolean isCandidate =
                reference.kind() == Kind.IMAGE_CANDIDATE
                        && reference.element().filter(it -> it.attr("src").isBlank()).isPresent();
        return reference.kind() == Kind.IMAGE || isCandidate;
    }

    private static boolean lacksText(Post post, Reference reference) {
        if (reference.syntax() == Syntax.MARKDOWN) {
            return reference
                    .whole()
                    .filter(span -> span.of(post.text()).startsWith("![]("))
                    .isPresent();
        }
        Optional<Element> element = reference.element();
        return element.isPresent()
                && element.get().is(SHOWN)
                && !reference.attribute().equals("poster")
                && !element.get().hasAttr("alt")
                && !element.get().attr("role").equals("presentation")
                && !element.get().hasAttr("aria-hidden")
                && !NoscriptImage.isHidden(element.get())
                && !Placeholders.isPlaceholder(element.get().attr("src"))
                && element.get().closest(UNREAD) == null;
    }
}
