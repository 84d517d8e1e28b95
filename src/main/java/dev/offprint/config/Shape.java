package dev.offprint.config;

import java.util.List;
import java.util.Optional;

/** What a value of the configuration may be. */
sealed interface Shape {
    /** Asks {@code visitor} to do with a value what is to be done with one of this kind. */
    <X extends Exception> void accept(Visitor<X> visitor) throws X;

    /**
     * One answer for each kind; a new kind wants one everywhere.
     *
     * @param <X> what answering may throw
     */
    interface Visitor<X extends Exception> {
        void visit(Flag flag) throws X;

        void visit(Text text) throws X;

        void visit(Texts texts) throws X;

        void visit(Keys keys) throws X;

        void visit(Items items) throws X;

        void visit(ByRule byRule) throws X;

        void visit(Options options) throws X;

        void visit(Schema schema) throws X;
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** A text; one of {@code choices} when there are any. */
    record Text(List<String> choices) implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** A text like {@link Text}, or a list of them. */
    record Texts(List<String> choices) implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** These keys and no others. */
    record Keys(List<Key> keys) implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }

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
    record Items(Shape item) implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** A value for each rule that a key names, by id or folder. */
    record ByRule(Shape value) implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** A value for each option of each rule that a key names by id. */
    record Options() implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

    /** A schema of front matter, as {@link dev.offprint.rule.schema.SchemaReader} reads it. */
    record Schema() implements Shape {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.visit(this);
        }
    }

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
