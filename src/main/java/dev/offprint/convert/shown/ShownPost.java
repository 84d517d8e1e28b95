package dev.offprint.convert.shown;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.text.Span;

/**
 * A post or page with all that its reader could come to see. Its text is as long as the one that
 * was given, and each part of it is known by its place there.
 */
public final class ShownPost {
    /** What is hidden in what was hidden is looked at in its turn. */
    private static final int ROUNDS = 4;

    private final Post post;
    private final Rearrangement order;

    private ShownPost(Post post, Rearrangement order) {
        this.post = post;
        this.order = order;
    }

    /** The same post when nothing in it is apart or hidden. */
    public static ShownPost of(Post given) {
        Rearrangement order = StreamedParts.of(given);
        Post post = order.isNone() ? given : parsed(given, order.apply(given.text()));
        for (int round = 0; round < ROUNDS; round++) {
            String text = HiddenProse.revealed(post, !order.isNone());
            if (text.equals(post.text())) {
                break;
            }
            post = parsed(given, text);
        }
        return new ShownPost(post, order);
    }

    private static Post parsed(Post given, String text) {
        return PostParser.parse(Source.of(given.source().name(), text), given.addressKeys());
    }

    public Post post() {
        return post;
    }

    /** Where a place of {@link #post} stands in what was given. */
    public Span inFile(Span span) {
        return order.before(span);
    }
}
