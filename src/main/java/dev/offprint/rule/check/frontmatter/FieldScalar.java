package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A value of the front matter, or one of several under a key.
 *
 * @param field the key at the top level
 * @param isInFlow whether it stands in {@code […]} or {@code {…}}
 */
record FieldScalar(String field, Scalar scalar, boolean isInFlow) {

    /** Every scalar under the top-level keys that {@code isWanted}, by place. */
    static List<FieldScalar> of(Post post, Predicate<String> isWanted) {
        List<FieldScalar> found = new ArrayList<>();
        FrontMatter frontMatter = post.frontMatter();
        if (frontMatter.fields().isPresent()) {
            for (Entry entry : frontMatter.fields().get().entries()) {
                if (isWanted.test(entry.name())) {
                    collect(entry.name(), entry.value(), false, post.text(), found);
                }
            }
        }
        return found;
    }

    /** As deep as the YAML reader allows, so the recursion is bounded. */
    private static void collect(
            String field, YamlNode node, boolean isInFlow, String text, List<FieldScalar> found) {
        if (node instanceof Scalar scalar) {
            if (!scalar.isNull()) {
                found.add(new FieldScalar(field, scalar, isInFlow));
            }
        } else if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                collect(field, item, isInFlow || sequence.isFlow(), text, found);
            }
        } else if (node instanceof Mapping mapping) {
            boolean isFlow = text.startsWith("{", mapping.span().start());
            for (Entry entry : mapping.entries()) {
                collect(field, entry.value(), isInFlow || isFlow, text, found);
            }
        }
    }

    /** Whether the value is filled in by the site's generator or a template. */
    boolean isTemplate() {
        String value = scalar.value();
        return value.contains("{{") || value.contains("{%") || value.contains("<%");
    }

    /**
     * The fix that changes the value as {@code change} does, in its own quotes where they can hold
     * the new one; empty when there is no way to write it.
     */
    Optional<Fix> fix(Post post, Safety safety, UnaryOperator<String> change) {
        boolean isBlock = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
        String written = scalar.span().of(post.text());
        Optional<String> replacement =
                isBlock
                        ? Optional.of(change.apply(written))
                        : ScalarWriter.write(
                                change.apply(scalar.value()), scalar.style(), isInFlow);
        return replacement
                .filter(text -> !text.equals(written))
                .map(
                        text ->
                                Fix.ofFields(
                                        safety,
                                        List.of(new Edit(scalar.span(), text)),
                                        Set.of(field)));
    }
}
