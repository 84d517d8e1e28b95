package dev.offprint.yaml;

import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A node of a YAML document with its span in the text that it was read from. */
public sealed interface YamlNode {

    /** Quotes and block indicators included. */
    Span span();

    /** What kind of node this is, as a person would call it. */
    String kind();

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
    }
}
