package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.Optional;

/**
 * Asks of every removal how much of what somebody came to read would go: visible text outside
 * links, and its share of the body. Past the rule's bound a person must decide.
 */
final class ArticleGuard {
    private final Post post;
    private final int bodyLength;

    ArticleGuard(Post post) {
        this.post = post;
        this.bodyLength = post.body().text().length();
    }

    /** The finding as it is, or with its fix made unsafe. */
    Finding guard(Finding finding) {
        Optional<Fix> fix = finding.fix();
        if (fix.isEmpty() || !fix.get().removes()) {
            return finding;
        }
        int going = 0;
        for (Edit edit : fix.get().edits()) {
            going += post.body().text().countIn(edit.span()) - inLinks(edit.span());
        }
        return finding.rule().guard().allows(going, bodyLength)
                ? finding
                : finding.withFix(Optional.of(fix.get().asUnsafe()));
    }

    private int inLinks(Span span) {
        int count = 0;
        int counted = span.start();
        for (Reference reference : post.body().referencesFrom(span.start())) {
            if (reference.address().start() >= span.end()) {
                break;
            }
            boolean isLink = reference.kind() == Reference.Kind.LINK;
            if (isLink && reference.whole().isPresent()) {
                Span link = reference.whole().get();
                if (span.contains(link) && link.start() >= counted) {
                    count += post.body().text().countIn(link);
                    counted = link.end();
                }
            }
        }
        return count;
    }
}
