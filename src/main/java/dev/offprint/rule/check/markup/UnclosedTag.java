package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.rule.Match;
import dev.offprint.rule.Occurrences;
import dev.offprint.rule.PostCheck;
import java.util.function.Consumer;

/** Elements that are never closed, or closed after the element around them. */
final class UnclosedTag implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        TagBalance balance = TagBalance.of(post);
        Occurrences unclosed = new Occurrences();
        for (Tag tag : balance.unclosed()) {
            if (!UnknownTag.isUnknown(tag)) {
                unclosed.add(Match.of(tag.span(), "<" + tag.name() + "> is never closed"));
            }
        }
        unclosed.tell(found);
        Occurrences crossed = new Occurrences();
        for (Tag tag : balance.crossed()) {
            crossed.add(
                    Match.of(
                            tag.span(),
                            "<" + tag.name() + "> is closed after the element around it"));
        }
        crossed.tell(found);
    }
}
