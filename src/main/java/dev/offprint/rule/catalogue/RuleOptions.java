package dev.offprint.rule.catalogue;

import dev.offprint.rule.Rule;
import dev.offprint.rule.check.OptionException;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of the built-in rules, and the rules with other options. */
public final class RuleOptions {
    private final Map<String, Mapping> roots = new HashMap<>();

    /** Reads the built-in rules once more, for their options. */
    public RuleOptions() {
        try (InputStream resource = Catalogue.class.getResourceAsStream(Catalogue.COMPILED)) {
            if (resource == null) {
                throw new IllegalStateException("missing resource " + Catalogue.COMPILED);
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(resource));
            int count = in.readShort();
            for (int i = 0; i < count; i++) {
                String id = in.readUTF();
                if (NodeArchive.read(in) instanceof Mapping root) {
                    roots.put(id, root);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the built-in rules cannot be read", e);
        }
    }

    /** The options of a rule with their defaults; none for a rule that has none. */
    public List<Entry> of(String id) {
        Mapping root = roots.get(id);
        YamlNode options = root == null ? null : root.get("options").orElse(null);
        return options instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    /**
     * The built-in rule with {@code options} in place of its own; what they do not name stays.
     *
     * @throws OptionException when the rule has no such option, or cannot use its value; its place
     *     is that of the option in {@code options}
     */
    public Rule rule(String id, Mapping options) {
        List<Entry> merged = new ArrayList<>(of(id));
        for (Entry entry : options.entries()) {
            replace(id, merged, entry);
        }
        Mapping root = roots.get(id);
        if (root == null) {
            throw new OptionException("no built-in rule is named \"" + id + "\"", options.span());
        }
        List<Entry> keys = new ArrayList<>();
        for (Entry entry : root.entries()) {
            boolean isOptions = entry.name().equals("options");
            keys.add(
                    isOptions
                            ? new Entry(entry.key(), new Mapping(options.span(), merged))
                            : entry);
        }
        try {
            return RuleReader.read(id, new Mapping(root.span(), keys), BuiltInWords.lexicon());
        } catch (RuleSyntaxException e) {
            throw new OptionException(e.problem(), e.span());
        }
    }

    private static void replace(String id, List<Entry> options, Entry wanted) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Entry option = options.get(i);
            known.add(option.name());
            if (option.name().equals(wanted.name())) {
                if (isMapping(option) != isMapping(wanted)) {
                    throw new OptionException(
                            "expected "
                                    + (isMapping(option) ? "a mapping" : "text or a list of texts")
                                    + ", found "
                                    + wanted.value().kind(),
                            wanted.value().span());
                }
                if (!isMapping(option)) {
                    checkTexts(wanted.value());
                }
                options.set(i, wanted);
                return;
            }
        }
        throw new OptionException(
                known.isEmpty()
                        ? "rule " + id + " has no options"
                        : "rule "
                                + id
                                + " has no option "
                                + Visible.quoted(wanted.name())
                                + Suggestion.question(wanted.name(), known),
                wanted.key().span());
    }

    private static boolean isMapping(Entry entry) {
        return entry.value() instanceof Mapping;
    }

    private static void checkTexts(YamlNode value) {
        if (value instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (!(item instanceof Scalar)) {
                    throw new OptionException("expected text, found " + item.kind(), item.span());
                }
            }
        }
    }
}
