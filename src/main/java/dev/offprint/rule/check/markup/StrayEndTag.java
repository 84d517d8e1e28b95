package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.evidence.tag.TagBalance;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Removal;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** End tags that close nothing, which a browser passes over. */
final class StrayEndTag implements EvidenceCheck {
    /** A document may leave out their start tags (HTML standard, 13.1.2.4). */
    private static final Set<String> OPTIONAL = Set.of("html", "head", "body");

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        // A template may write the start tag when the site is built.
        boolean hasTemplate = false;
        for (Region region : post.body().regions()) {
            hasTemplate |= region.kind() == Region.Kind.TEMPLATE;
        }
        Occurrences occurrences = new Occurrences();
        TagBalance balance = evidence.tagBalance();
        boolean isWholePage = post.isWholePage();
        for (Tag tag : balance.stray()) {
            if (isWholePage && OPTIONAL.contains(tag.name())) {
                continue;
            }
            String message = "</" + tag.name() + "> closes nothing";
            occurrences.add(
                    !hasTemplate && !isStartMisspelt(tag, balance.unclosed())
                            ? Match.of(
                                    tag.span(),
                                    message,
                                    Fix.rewriting(
                                            Safety.SAFE, List.of(Removal.of(post, tag.span()))))
                            : Match.of(tag.span(), message));
        }
        occurrences.tell(found);
    }

    /** Whether the start tag is there under a name that nobody knows, as {@code <stron>}. */
    private static boolean isStartMisspelt(Tag end, List<Tag> unclosed) {
        for (Tag start : unclosed) {
            boolean isNear =
                    UnknownTag.isUnknown(start)
                            && Suggestion.nearest(start.name(), List.of(end.name())).isPresent();
            if (isNear) {
                return true;
            }
        }
        return false;
    }
}
