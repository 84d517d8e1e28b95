package dev.offprint.rule.schema;

import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a node with a {@link Schema}. Both are of bounded depth, and so is the recursion. */
public final class SchemaValidator {
    private static final int MAX_QUOTED = 60;

    private final List<Departure> departures = new ArrayList<>();

    private final NameCase nameCase;

    private SchemaValidator(NameCase nameCase) {
        this.nameCase = nameCase;
    }

    /** Where {@code fields} are not as {@code schema} says, in the order of the schema. */
    public static List<Departure> validate(Mapping fields, Schema schema, NameCase nameCase) {
        SchemaValidator validator = new SchemaValidator(nameCase);
        validator.node("front matter", fields, schema);
        return List.copyOf(validator.departures);
    }

    private void node(String name, YamlNode node, Schema schema) {
        Optional<ValueType> type = ValueType.of(node);
        if (type.isEmpty()) {
            return;
        }
        if (!isOneOf(schema.types(), type.get())) {
            add(
                    node,
                    name
                            + " is "
                            + shown(node, type.get())
                            + ", expected "
                            + anyOf(schema.types()));
            return;
        }
        if (node instanceof Scalar scalar && type.get() != ValueType.NULL) {
            scalar(name, scalar, schema);
        } else if (node instanceof Sequence sequence && schema.items().isPresent()) {
            for (YamlNode item : sequence.items()) {
                node("an item of " + name, item, schema.items().get());
            }
        } else if (node instanceof Mapping mapping) {
            mapping(name, mapping, schema);
        }
        alternatives(name, node, schema);
    }

    private void alternatives(String name, YamlNode node, Schema schema) {
        List<Departure> first = List.of();
        for (Schema alternative : schema.anyOf()) {
            SchemaValidator validator = new SchemaValidator(nameCase);
            validator.node(name, node, alternative);
            if (validator.departures.isEmpty()) {
                return;
            }
            // The first alternative is the usual one, so it says best what is missing.
            first = first.isEmpty() ? validator.departures : first;
        }
        departures.addAll(first);
    }

    private void scalar(String name, Scalar scalar, Schema schema) {
        String value = scalar.value();
        int length = value.codePointCount(0, value.length());
        if (!schema.choices().isEmpty() && !schema.choices().contains(value)) {
            add(scalar, found(name, value) + "one of " + String.join(", ", schema.choices()));
        } else if (schema.format().isPresent() && !schema.format().get().accepts(value)) {
            add(scalar, found(name, value) + schema.format().get().words());
        } else if (schema.pattern().isPresent() && !schema.pattern().get().matcher(value).find()) {
            add(scalar, found(name, value) + "a text like " + schema.pattern().get());
        } else if (length < schema.minLength()) {
            add(scalar, found(name, value) + "at least " + schema.minLength() + " characters");
        } else if (length > schema.maxLength()) {
            add(scalar, found(name, value) + "at most " + schema.maxLength() + " characters");
        }
    }

    private void mapping(String name, Mapping mapping, Schema schema) {
        for (String required : schema.required()) {
            if (!hasValue(mapping, required)) {
                departures.add(missing(name, mapping, required));
            }
        }
        for (Entry entry : mapping.entries()) {
            Schema property = schema.properties().get(entry.name().toLowerCase(Locale.ROOT));
            if (property != null) {
                node(entry.name(), entry.value(), property);
            } else if (schema.isClosed()) {
                String question = Suggestion.question(entry.name(), schema.properties().keySet());
                add(entry.key(), name + " has an unknown \"" + entry.name() + "\"" + question);
            }
        }
    }

    private boolean hasValue(Mapping mapping, String name) {
        for (Entry entry : mapping.entries()) {
            boolean isEmpty =
                    entry.value() instanceof Scalar scalar
                            && (scalar.isNull() || scalar.value().isBlank());
            if (nameCase.isSame(entry.name(), name) && !isEmpty) {
                return true;
            }
        }
        return false;
    }

    private Departure missing(String name, Mapping mapping, String required) {
        for (Entry entry : mapping.entries()) {
            if (nameCase.isSame(entry.name(), required)) {
                return new Departure(
                        entry.span(), name + " has an empty \"" + required + "\"", required);
            }
        }
        for (Entry entry : mapping.entries()) {
            if (entry.name().equalsIgnoreCase(required)) {
                String only = ", only \"" + entry.name() + "\"";
                return new Departure(
                        entry.key().span(), name + " has no \"" + required + "\"" + only, required);
            }
        }
        int start = mapping.span().start();
        return new Departure(Span.at(start), name + " has no \"" + required + "\"", required);
    }

    private static boolean isOneOf(List<ValueType> types, ValueType type) {
        for (ValueType allowed : types) {
            if (allowed.includes(type)) {
                return true;
            }
        }
        return types.isEmpty();
    }

    private void add(YamlNode node, String message) {
        departures.add(new Departure(node.span(), message, null));
    }

    private static String found(String name, String value) {
        return name + " is " + quoted(value) + ", expected ";
    }

    private static String shown(YamlNode node, ValueType type) {
        return node instanceof Scalar scalar && type != ValueType.NULL
                ? quoted(scalar.value())
                : type.words();
    }

    private static String quoted(String value) {
        int end = Math.min(value.length(), MAX_QUOTED);
        boolean isCut = end < value.length();
        if (isCut && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return '"' + value.substring(0, end).replaceAll("\\s+", " ") + (isCut ? "…\"" : "\"");
    }

    private static String anyOf(List<ValueType> types) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            String joint = i == 0 ? "" : i == types.size() - 1 ? " or " : ", ";
            words.append(joint).append(types.get(i).words());
        }
        return words.toString();
    }
}
