package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A key that stands twice in one mapping, of which readers keep one value or none at all. */
final class DuplicateKey implements PostCheck {

    @Override
    public void check(Post post, Consumer<Match> found) {
        post.frontMatter()
                .fields()
                .ifPresent(fields -> check(post, Optional.empty(), fields, found));
    }

    /** As deep as the YAML reader allows, so the recursion is bounded. */
    private static void check(
            Post post, Optional<String> field, YamlNode node, Consumer<Match> found) {
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                check(post, field, item, found);
            }
        } else if (node instanceof Mapping mapping) {
            Map<String, Entry> seen = new HashMap<>();
            for (Entry entry : mapping.entries()) {
                String top = field.orElse(entry.name());
                Entry first = seen.putIfAbsent(entry.name(), entry);
                // A merge key may stand twice, and a key that is no text has no name.
                boolean isNamed = !entry.name().isEmpty() && !entry.name().equals("<<");
                if (first != null && isNamed) {
                    found.accept(match(post, top, first, entry));
                }
                check(post, Optional.of(top), entry.value(), found);
            }
        }
    }

    private static Match match(Post post, String field, Entry first, Entry second) {
        boolean isSame =
                first.value() instanceof Scalar one
                        && second.value() instanceof Scalar other
                        && one.value().equals(other.value());
        String message =
                "\""
                        + second.name()
                        + "\" stands here again, with "
                        + (isSame ? "the same value" : "another value than before");
        Optional<Fix> fix =
                isSame
                        ? lines(post.text(), second)
                                .map(
                                        lines ->
                                                Fix.ofFields(
                                                        Safety.SAFE,
                                                        List.of(Edit.delete(lines)),
                                                        Set.of(field)))
                        : Optional.empty();
        return new Match(second.span(), message, fix.orElse(null));
    }

    /** The lines of an entry, when nothing else stands on them. */
    private static Optional<Span> lines(String text, Entry entry) {
        int start = text.lastIndexOf('\n', entry.span().start() - 1) + 1;
        int lf = text.indexOf('\n', entry.span().end());
        int end = lf < 0 ? text.length() : lf + 1;
        boolean isAlone =
                text.substring(start, entry.span().start()).isBlank()
                        && text.substring(entry.span().end(), end).isBlank();
        return isAlone ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
