package dev.offprint.convert.shown;

import dev.offprint.page.part.Knowledge;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A post or page with all that its reader could come to see. Its text is as long as the one that
 * was given, and each part of it is known by its place there.
 */
public final class ShownPost {
    /** What is hidden in what was hidden is looked at in its turn. */
    private static final int ROUNDS = 4;

    private final Post given;
    private final Post post;
    private final Rearrangement order;

    private ShownPost(Post given, Post post, Rearrangement order) {
        this.given = given;
        this.post = post;
        this.order = order;
    }

    /**
     * The same post when nothing in it is apart or hidden.
     *
     * @param knowledge what parts of pages are known by; asked when something is hidden
     */
    public static ShownPost of(Post given, Supplier<Knowledge> knowledge) {
        Rearrangement order = StreamedParts.of(given);
        Post post = order.isNone() ? given : parsed(given, order.apply(given.text()));
        for (int round = 0; round < ROUNDS; round++) {
            String text = HiddenProse.revealed(post, !order.isNone(), knowledge);
            if (text.equals(post.text())) {
                break;
            }
            post = parsed(given, text);
        }
        return new ShownPost(given, post, order);
    }

    private static Post parsed(Post given, String text) {
        return PostParser.parse(Source.of(given.source().name(), text), given.addressKeys());
    }

    public Post post() {
        return post;
    }

    /** The parts of what was given that stand somewhere else in {@link #post}, by place. */
    public List<Span> moved() {
        return order.moved();
    }

    /** What of what was given hid a part that is shown now, by place in {@link #post}. */
    public List<Span> revealed() {
        String before = order.apply(given.text());
        String now = post.text();
        List<Span> revealed = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= now.length(); i++) {
            boolean isOther = i < now.length() && now.charAt(i) != before.charAt(i);
            if (isOther && start < 0) {
                start = i;
            } else if (!isOther && start >= 0) {
                revealed.add(new Span(start, i));
                start = -1;
            }
        }
        return revealed;
    }

    /** Where a place of {@link #post} stands in what was given. */
    public Span inFile(Span span) {
        return order.before(span);
    }
}
