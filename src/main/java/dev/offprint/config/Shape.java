package dev.offprint.config;

import java.util.List;
import java.util.Optional;

/** What a value of the configuration may be. */
sealed interface Shape {

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /** A text; one of {@code choices} when there are any. */
    record Text(List<String> choices) implements Shape {}

    /** A text like {@link Text}, or a list of them. */
    record Texts(List<String> choices) implements Shape {}

    /** These keys and no others. */
    record Keys(List<Key> keys) implements Shape {
        Optional<Key> find(String name) {
            for (Key key : keys) {
                if (key.name().equals(name)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }

        List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /** A list. */
    record Items(Shape item) implements Shape {}

    /** A value for each rule that a key names, by id or folder. */
    record ByRule(Shape value) implements Shape {}

    /** A value for each option of each rule that a key names by id. */
    record Options() implements Shape {}

    /** A schema of front matter, as {@link dev.offprint.rule.schema.SchemaReader} reads it. */
    record Schema() implements Shape {}

    /**
     * A key with its value.
     *
     * @param isRequired whether it must be there
     */
    record Key(String name, String description, Shape shape, boolean isRequired) {
        Key(String name, String description, Shape shape) {
            this(name, description, shape, false);
        }
    }
}
