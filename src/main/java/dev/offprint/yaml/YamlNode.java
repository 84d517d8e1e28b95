package dev.offprint.yaml;

import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document with its span in the text that it was read from. */
public sealed interface YamlNode {

    /** Quotes and block indicators included. */
    Span span();

    /** What kind of node this is, as a person would call it. */
    String kind();

    /** What {@code visitor} makes of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The texts of a list, or this one; none when this is neither. */
    List<Scalar> scalars();

    /** A text that is the same for the same values, however they are written. */
    String canonical();

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> {
        R visit(Scalar scalar);

        R visit(Sequence sequence);

        R visit(Mapping mapping);

        R visit(Alias alias);
    }

    /**
     * A single value.
     *
     * @param value with quotes, escapes and folding undone
     * @param style how it is written
     */
    record Scalar(Span span, String value, Style style) implements YamlNode {
        @Override
        public String kind() {
            return "text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<Scalar> scalars() {
            return List.of(this);
        }

        @Override
        public String canonical() {
            return value.length() + ":" + value;
        }

        /** Whether a YAML reader takes this for nothing. */
        public boolean isNull() {
            return style == Style.PLAIN
                    && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** A list of nodes. */
    record Sequence(Span span, List<YamlNode> items, boolean isFlow) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<Scalar> scalars() {
            List<Scalar> scalars = new ArrayList<>();
            for (YamlNode item : items) {
                if (item instanceof Scalar scalar) {
                    scalars.add(scalar);
                }
            }
            return scalars;
        }

        @Override
        public String canonical() {
            StringBuilder text = new StringBuilder("[");
            items.forEach(item -> text.append(item.canonical()));
            return text.append(']').toString();
        }
    }

    /** Keys with their values, in the order written; a key may stand twice. */
    record Mapping(Span span, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<Scalar> scalars() {
            return List.of();
        }

        @Override
        public String canonical() {
            StringBuilder text = new StringBuilder("{");
            for (Entry entry : entries) {
                text.append(entry.key().canonical()).append(entry.value().canonical());
            }
            return text.append('}').toString();
        }

        /**
         * Whether at least half of the keys are among {@code names}, or nearly one of them: whether
         * this is meant for what these are the names of.
         */
        public boolean isMostly(Collection<String> names) {
            int familiar = 0;
            for (Entry entry : entries) {
                String name = entry.name();
                boolean isKnown =
                        names.contains(name) || Suggestion.nearest(name, names).isPresent();
                familiar += isKnown ? 1 : 0;
            }
            return familiar > 0 && familiar * 2 >= entries.size();
        }

        /** The first value of {@code key}. */
        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The first entry of {@code key}. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.name().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** A key with its value. */
    record Entry(YamlNode key, YamlNode value) {
        /** The key's text; empty when the key is no scalar. */
        public String name() {
            return key instanceof Scalar scalar ? scalar.value() : "";
        }

        /** From the start of the key to the end of the value. */
        public Span span() {
            return key.span().cover(value.span());
        }
    }

    /**
     * A reference to an anchored node; who walks a tree does not follow it, or few lines are many.
     *
     * @param mapping what is anchored, when that is a mapping whose end stands before the reference
     */
    record Alias(Span span, String anchor, Optional<Mapping> mapping) implements YamlNode {
        @Override
        public String kind() {
            return "an alias";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<Scalar> scalars() {
            return List.of();
        }

        @Override
        public String canonical() {
            return "*" + anchor.length() + ":" + anchor;
        }
    }
}
