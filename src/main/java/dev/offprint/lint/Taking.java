package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;

/**
 * How much of what a reader sees a removal takes, white space not counted.
 *
 * @param outsideLinks visible characters outside links: what somebody came to read
 * @param all visible characters
 */
record Taking(int outsideLinks, int all) {
    static final Taking NOTHING = new Taking(0, 0);

    /** What goes with {@code fix}. */
    static Taking of(Post post, Fix fix) {
        int all = 0;
        int linked = 0;
        for (Edit edit : fix.edits()) {
            all += post.body().text().countIn(edit.span());
            linked += inLinks(post, edit.span());
        }
        return new Taking(all - linked, all);
    }

    Taking plus(Taking other) {
        return new Taking(outsideLinks + other.outsideLinks, all + other.all);
    }

    Taking minus(Taking other) {
        return new Taking(outsideLinks - other.outsideLinks, all - other.all);
    }

    private static int inLinks(Post post, Span span) {
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
