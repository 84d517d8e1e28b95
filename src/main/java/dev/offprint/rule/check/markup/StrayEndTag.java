package dev.offprint.rule.check.markup;

import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Occurrences;
import dev.offprint.rule.PostCheck;
import dev.offprint.rule.Removal;
import dev.offprint.rule.Safety;
import java.util.List;
import java.util.function.Consumer;

/** End tags that close nothing, which a browser passes over. */
final class StrayEndTag implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        // A template may write the start tag when the site is built.
        boolean hasTemplate = false;
        for (Region region : post.body().regions()) {
            hasTemplate |= region.kind() == Region.Kind.TEMPLATE;
        }
        Occurrences occurrences = new Occurrences();
        for (Tag tag : TagBalance.of(post).stray()) {
            String message = "</" + tag.name() + "> closes nothing";
            occurrences.add(
                    !hasTemplate
                            ? Match.of(
                                    tag.span(),
                                    message,
                                    Fix.rewriting(
                                            Safety.SAFE, List.of(Removal.of(post, tag.span()))))
                            : Match.of(tag.span(), message));
        }
        occurrences.tell(found);
    }
}
