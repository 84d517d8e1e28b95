package dev.offprint.convert.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON; numbers and truth values are texts, and null is left out. */
sealed interface Json {

    record Text(String value) implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Fields(Map<String, Json> values) implements Json {
        public Fields {
            values = Map.copyOf(values);
        }
    }

    /** The value of a field; empty when there is none or this has no fields. */
    default Optional<Json> get(String name) {
        return this instanceof Fields fields
                ? Optional.ofNullable(fields.values().get(name))
                : Optional.empty();
    }

    /** The items of a list, or this alone when it is none. */
    default List<Json> all() {
        return this instanceof Items items ? items.values() : List.of(this);
    }

    /** The texts among {@link #all()}. */
    default List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Json item : all()) {
            if (item instanceof Text text && !text.value().isBlank()) {
                texts.add(text.value().strip());
            }
        }
        return texts;
    }
}
