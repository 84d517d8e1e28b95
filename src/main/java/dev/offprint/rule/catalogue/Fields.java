package dev.offprint.rule.catalogue;

import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping of a rule file, read by type; what is none is an error at its place. */
final class Fields {
    private final Mapping mapping;

    private Fields(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The fields of {@code node}, all of which must be among {@code known}. */
    static Fields of(YamlNode node, List<String> known) throws RuleSyntaxException {
        if (!(node instanceof Mapping mapping)) {
            throw new RuleSyntaxException("expected a mapping, found " + node.kind(), node.span());
        }
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                throw new RuleSyntaxException(
                        "unknown key "
                                + Visible.quoted(entry.name())
                                + Suggestion.question(entry.name(), known),
                        entry.key().span());
            }
        }
        return new Fields(mapping);
    }

    boolean has(String key) {
        return node(key) != null;
    }

    @Nullable YamlNode node(String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.name().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    /** The text of a key that must be there. */
    String required(String key) throws RuleSyntaxException {
        YamlNode node = node(key);
        if (node == null) {
            throw new RuleSyntaxException("\"" + key + "\" is missing", mapping.span());
        }
        return scalar(node);
    }

    /** The text of a key, or {@code otherwise} when it is missing. */
    String text(String key, String otherwise) throws RuleSyntaxException {
        YamlNode node = node(key);
        return node == null ? otherwise : scalar(node);
    }

    /** The number of a key, or {@code otherwise} when it is missing. */
    int number(String key, int otherwise) throws RuleSyntaxException {
        YamlNode node = node(key);
        if (node == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(scalar(node));
        } catch (NumberFormatException e) {
            throw new RuleSyntaxException("\"" + key + "\" must be a whole number", node.span());
        }
    }

    /** The items of a list, or of a single value; none when the key is missing. */
    List<Scalar> list(String key) throws RuleSyntaxException {
        YamlNode node = node(key);
        List<Scalar> result = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                result.add(asScalar(item));
            }
        } else if (node != null) {
            result.add(asScalar(node));
        }
        return result;
    }

    private static String scalar(YamlNode node) throws RuleSyntaxException {
        return asScalar(node).value();
    }

    private static Scalar asScalar(YamlNode node) throws RuleSyntaxException {
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        throw new RuleSyntaxException("expected text, found " + node.kind(), node.span());
    }
}
