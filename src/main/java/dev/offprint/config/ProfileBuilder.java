package dev.offprint.config;

import dev.offprint.config.schema.ConfigShape;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleOptions;
import dev.offprint.rule.check.OptionException;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the rules that hold of the rules that there are and the settings. */
final class ProfileBuilder {
    private static final String REQUIRED = "front-matter/required";
    private static final String TYPE = "front-matter/type";
    private static final Span NOWHERE = Span.at(0);

    private final Catalogue catalogue;
    private final Settings settings;
    private final Supplier<RuleOptions> builtIn;
    private final Optional<String> forced;

    /**
     * A builder.
     *
     * @param forced a preset in place of those that {@code settings} choose
     */
    ProfileBuilder(
            Catalogue catalogue,
            Settings settings,
            Supplier<RuleOptions> builtIn,
            Optional<String> forced) {
        this.forced = forced;
        this.catalogue = catalogue;
        this.settings = settings;
        this.builtIn = builtIn;
    }

    /**
     * The rules that are not off.
     *
     * @throws OptionException when two layers give options that do not fit together
     */
    List<Rule> rules() {
        Map<String, List<Entry>> options = options();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            List<Entry> own = options.get(rule.id());
            Rule chosen =
                    own == null ? rule : builtIn.get().rule(rule.id(), new Mapping(NOWHERE, own));
            Optional<Rule> judged = judged(chosen);
            judged.ifPresent(rules::add);
        }
        return rules;
    }

    List<String> sourceUrlKeys() {
        Setting keys = settings.sourceUrlKeys();
        return keys == null ? Post.ADDRESS_KEYS : texts(keys.entry().value());
    }

    /** The rule with the severity that the last fitting setting says; empty when that is off. */
    private Optional<Rule> judged(Rule rule) {
        String severity = "";
        for (Map.Entry<String, Setting> setting : settings.severities().entrySet()) {
            String name = setting.getKey();
            boolean isMeant = rule.id().equals(name) || rule.id().startsWith(name + "/");
            if (isMeant && setting.getValue().entry().value() instanceof Scalar scalar) {
                severity = scalar.value();
            }
        }
        if (severity.equals(ConfigShape.OFF)) {
            return Optional.empty();
        }
        return Optional.of(Severity.of(severity).map(rule::withSeverity).orElse(rule));
    }

    private Map<String, List<Entry>> options() {
        Map<String, List<Entry>> all = new LinkedHashMap<>();
        Setting preset = settings.preset();
        if (preset != null || forced.isPresent()) {
            List<String> names =
                    forced.isPresent() || preset == null
                            ? forced.stream().toList()
                            : texts(preset.entry().value());
            option(all, REQUIRED, "preset", list(names));
            List<String> withAny = new ArrayList<>(names);
            withAny.add(0, "any");
            option(all, TYPE, "preset", list(withAny));
        }
        frontMatter(all);
        if (all.containsKey(REQUIRED) || settings.options().containsKey(REQUIRED)) {
            // Whoever says what every post needs means the posts without front matter too.
            option(all, REQUIRED, "where", scalar("everywhere"));
        }
        settings.options()
                .forEach(
                        (id, options) ->
                                options.forEach(
                                        (name, setting) ->
                                                option(all, id, name, setting.entry().value())));
        return all;
    }

    /** What is required is one rule's business, what a value may be another's. */
    private void frontMatter(Map<String, List<Entry>> all) {
        List<Entry> types = new ArrayList<>();
        for (Setting keyword : settings.frontMatter().values()) {
            if (keyword.entry().name().equals("required")) {
                option(all, REQUIRED, "schema", new Mapping(NOWHERE, List.of(keyword.entry())));
                if (settings.preset() == null && forced.isEmpty()) {
                    option(all, REQUIRED, "preset", list(List.of()));
                }
            } else {
                types.add(keyword.entry());
            }
        }
        if (!types.isEmpty()) {
            option(all, TYPE, "schema", new Mapping(NOWHERE, types));
        }
    }

    private static void option(
            Map<String, List<Entry>> all, String id, String name, YamlNode value) {
        List<Entry> options = all.computeIfAbsent(id, key -> new ArrayList<>());
        options.removeIf(option -> option.name().equals(name));
        options.add(new Entry(scalar(name), value));
    }

    private static Sequence list(List<String> texts) {
        List<YamlNode> items = new ArrayList<>();
        for (String text : texts) {
            items.add(scalar(text));
        }
        return new Sequence(NOWHERE, items, true);
    }

    private static Scalar scalar(String text) {
        return new Scalar(NOWHERE, text, Style.PLAIN);
    }

    private static List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            texts.add(scalar.value());
        } else if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                texts.addAll(texts(item));
            }
        }
        return texts;
    }
}
