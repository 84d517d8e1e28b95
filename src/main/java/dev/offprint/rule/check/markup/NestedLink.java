package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import java.util.function.Consumer;

/** Links inside links, of which a browser makes two that follow each other. */
final class NestedLink implements EvidenceCheck {

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        for (Tag tag : evidence.tagBalance().nested()) {
            occurrences.add(Match.of(tag.span(), "link inside a link that is still open"));
        }
        occurrences.tell(found);
    }
}
