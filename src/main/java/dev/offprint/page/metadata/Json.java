package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON; numbers and truth values are texts, and null is left out. */
sealed interface Json {

    record Text(String value) implements Json {
        @Override
        public Optional<Json> get(String name) {
            return Optional.empty();
        }

        @Override
        public List<Json> all() {
            return List.of(this);
        }
    }

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Optional<Json> get(String name) {
            return Optional.empty();
        }

        @Override
        public List<Json> all() {
            return values;
        }
    }

    record Fields(Map<String, Json> values) implements Json {
        public Fields {
            values = Map.copyOf(values);
        }

        @Override
        public Optional<Json> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public List<Json> all() {
            return List.of(this);
        }
    }

    /** The value of a field; empty when there is none or this has no fields. */
    Optional<Json> get(String name);

    /** The items of a list, or this alone when it is none. */
    List<Json> all();

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
