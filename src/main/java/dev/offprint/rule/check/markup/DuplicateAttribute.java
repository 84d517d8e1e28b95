package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.evidence.tag.Tag.Attribute;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Occurrences;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Attributes written twice in a tag; browsers take the first (HTML standard, 13.2.5.33). */
final class DuplicateAttribute implements EvidenceCheck {
    /** Their second value may be the better one, and people read it. */
    private static final Set<String> READ_BY_PEOPLE = Set.of("alt", "title", "href", "src");

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        Occurrences occurrences = new Occurrences();
        for (Tag tag : evidence.tags()) {
            if (tag.attributes().size() > 1) {
                check(tag, occurrences);
            }
        }
        occurrences.tell(found);
    }

    private static void check(Tag tag, Occurrences occurrences) {
        Map<String, String> values = new HashMap<>();
        for (Attribute attribute : tag.attributes()) {
            String known = values.putIfAbsent(attribute.name(), attribute.value());
            if (known != null && attribute.name().matches("[a-z][a-z0-9_:.-]*")) {
                boolean isLoss =
                        READ_BY_PEOPLE.contains(attribute.name())
                                && !known.equals(attribute.value());
                occurrences.add(
                        Match.of(
                                attribute.whole(),
                                "\""
                                        + attribute.name()
                                        + "\" stands twice in <"
                                        + tag.name()
                                        + ">, only the first counts",
                                Fix.rewriting(
                                        isLoss ? Safety.UNSAFE : Safety.SAFE,
                                        List.of(Edit.delete(attribute.whole())))));
            }
        }
    }
}
