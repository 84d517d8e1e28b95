package dev.offprint.rule.schema;

import dev.offprint.text.Labels;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The types of JSON Schema (draft 2020-12, validation, section 6.1.1), which YAML's core schema
 * (YAML 1.2.2, section 10.3.2) gives to plain scalars by their look.
 */
public enum ValueType {
    STRING("text"),
    NUMBER("a number"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    ARRAY("a list"),
    OBJECT("a mapping"),
    NULL("nothing");

    private static final Pattern INTEGERS =
            Pattern.compile("[-+]?[0-9]{1,400}|0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "[-+]?(?:\\.[0-9]{1,400}|[0-9]{1,400}(?:\\.[0-9]{0,400})?)(?:[eE][-+]?[0-9]{1,400})?"
                            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** How a person would call a value of this type. */
    public String words() {
        return words;
    }

    /** The name in a schema. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name. */
    public static Optional<ValueType> ofLabel(String label) {
        return Labels.find(values(), ValueType::label, label);
    }

    /** The narrowest type of a node; empty for an alias, which stands for another node. */
    public static Optional<ValueType> of(YamlNode node) {
        return node.accept(
                new YamlNode.Visitor<Optional<ValueType>>() {
                    @Override
                    public Optional<ValueType> visit(Scalar scalar) {
                        return Optional.of(ofScalar(scalar));
                    }

                    @Override
                    public Optional<ValueType> visit(Sequence sequence) {
                        return Optional.of(ARRAY);
                    }

                    @Override
                    public Optional<ValueType> visit(Mapping mapping) {
                        return Optional.of(OBJECT);
                    }

                    @Override
                    public Optional<ValueType> visit(Alias alias) {
                        return Optional.empty();
                    }
                });
    }

    private static ValueType ofScalar(Scalar scalar) {
        String value = scalar.value();
        if (scalar.style() != Style.PLAIN) {
            return STRING;
        } else if (scalar.isNull()) {
            return NULL;
        } else if (BOOLEANS.matcher(value).matches()) {
            return BOOLEAN;
        } else if (INTEGERS.matcher(value).matches()) {
            return INTEGER;
        }
        return NUMBERS.matcher(value).matches() ? NUMBER : STRING;
    }

    /** Whether a value of {@code type} is also one of this type. */
    public boolean includes(ValueType type) {
        return this == type || (this == NUMBER && type == INTEGER);
    }
}
