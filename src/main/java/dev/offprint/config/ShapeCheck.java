package dev.offprint.config;

import dev.offprint.config.Shape.ByRule;
import dev.offprint.config.Shape.Flag;
import dev.offprint.config.Shape.Items;
import dev.offprint.config.Shape.Keys;
import dev.offprint.config.Shape.Options;
import dev.offprint.config.Shape.Text;
import dev.offprint.config.Shape.Texts;
import dev.offprint.rule.check.OptionException;
import dev.offprint.rule.schema.SchemaReader;
import dev.offprint.rule.schema.ValueType;
import dev.offprint.text.Alternatives;
import dev.offprint.text.Span;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares a configuration with its shape, but for the names of rules. Its depth is bounded. */
final class ShapeCheck {

    /** What is wrong, at its place. */
    record Fault(Span span, String problem) {}

    private final List<Fault> faults = new ArrayList<>();

    private ShapeCheck() {}

    /** Everything in a file that it may not say, by place. */
    static List<Fault> faults(YamlNode file) {
        ShapeCheck check = new ShapeCheck();
        check.node("", file, ConfigShape.FILE);
        return check.faults;
    }

    private void node(String name, YamlNode node, Shape shape) {
        shape.accept(new Comparing(name, node));
    }

    /** Compares one value with its shape. */
    private final class Comparing implements Shape.Visitor<RuntimeException> {
        private final String name;
        private final YamlNode node;

        Comparing(String name, YamlNode node) {
            this.name = name;
            this.node = node;
        }

        @Override
        public void visit(Flag flag) {
            if (ValueType.of(node).filter(type -> type == ValueType.BOOLEAN).isEmpty()) {
                expected(name, "true or false", node);
            }
        }

        @Override
        public void visit(Text text) {
            text(name, node, text.choices());
        }

        @Override
        public void visit(Texts texts) {
            texts(name, node, texts);
        }

        @Override
        public void visit(Keys keys) {
            keys(name, node, keys);
        }

        @Override
        public void visit(Items items) {
            items(name, node, items);
        }

        @Override
        public void visit(ByRule byRule) {
            for (Entry entry : entries(name, node, true)) {
                node(entry.name(), entry.value(), byRule.value());
            }
        }

        @Override
        public void visit(Options options) {
            for (Entry entry : entries(name, node, true)) {
                entries(entry.name(), entry.value(), true);
            }
        }

        @Override
        public void visit(Shape.Schema schema) {
            try {
                SchemaReader.read(node);
            } catch (OptionException e) {
                faults.add(new Fault(e.span(), String.valueOf(e.getMessage())));
            }
        }
    }

    private void keys(String name, YamlNode node, Keys keys) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries(name, node, true)) {
            seen.add(entry.name());
            Shape.Key key = keys.find(entry.name()).orElse(null);
            if (key == null) {
                faults.add(
                        new Fault(
                                entry.key().span(),
                                "unknown key "
                                        + Visible.quoted(entry.name())
                                        + question(entry.name(), keys.names())));
            } else {
                node(entry.name(), entry.value(), key.shape());
            }
        }
        for (Shape.Key key : keys.keys()) {
            if (key.isRequired() && node instanceof Mapping && !seen.contains(key.name())) {
                faults.add(new Fault(node.span(), "\"" + key.name() + "\" is missing"));
            }
        }
    }

    /** The entries of a mapping, each key once. */
    private List<Entry> entries(String name, YamlNode node, boolean isReported) {
        if (!(node instanceof Mapping mapping)) {
            if (isReported) {
                expected(name, "keys with values", node);
            }
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (!seen.add(entry.name())) {
                faults.add(
                        new Fault(
                                entry.key().span(),
                                "the key " + Visible.quoted(entry.name()) + " stands here twice"));
            }
        }
        return mapping.entries();
    }

    private void items(String name, YamlNode node, Items items) {
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                node("an item of " + name, item, items.item());
            }
        } else {
            expected(name, "a list", node);
        }
    }

    private void texts(String name, YamlNode node, Texts texts) {
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                text("an item of " + name, item, texts.choices());
            }
        } else {
            text(name, node, texts.choices());
        }
    }

    private void text(String name, YamlNode node, List<String> choices) {
        boolean isText = ValueType.of(node).filter(type -> type == ValueType.STRING).isPresent();
        if (!(node instanceof Scalar scalar) || !isText) {
            expected(name, choices.isEmpty() ? "text" : Alternatives.of(choices), node);
        } else if (!choices.isEmpty() && !choices.contains(scalar.value())) {
            faults.add(
                    new Fault(
                            node.span(),
                            name
                                    + " is "
                                    + Alternatives.of(choices)
                                    + ", not "
                                    + Visible.quoted(scalar.value())
                                    + question(scalar.value(), choices)));
        }
    }

    private void expected(String name, String expected, YamlNode node) {
        String found =
                node instanceof Scalar scalar
                        ? scalar.isNull() ? "nothing" : Visible.quoted(scalar.value())
                        : node.kind();
        String subject = name.isEmpty() ? "the configuration" : name;
        faults.add(new Fault(node.span(), subject + " is " + expected + ", not " + found));
    }

    private static String question(String name, List<String> known) {
        return Suggestion.question(name, known);
    }
}
