package dev.offprint.config;

import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
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
import org.jspecify.annotations.Nullable;

/** Makes the rules that hold of the rules that there are and the settings. */
final class ProfileBuilder {
    /** The keyword of a schema that is the business of another rule than the rest. */
    private static final String REQUIRED = "required";

    private static final Span NOWHERE = Span.at(0);

    private final Catalogue catalogue;
    private final Settings settings;
    private final Supplier<RuleOptions> builtIn;
    private final @Nullable String forced;

    /**
     * A builder.
     *
     * @param forced a preset in place of those that {@code settings} choose; null for none
     */
    ProfileBuilder(
            Catalogue catalogue,
            Settings settings,
            Supplier<RuleOptions> builtIn,
            @Nullable String forced) {
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
        for (Rule rule : catalogue.rules()) {
            if (rule.about() == Subject.REQUIRED_FIELDS) {
                required(rule.id(), all);
            } else if (rule.about() == Subject.FIELD_VALUES) {
                values(rule.id(), all);
            }
        }
        settings.options()
                .forEach(
                        (id, options) ->
                                options.forEach(
                                        (name, setting) ->
                                                option(all, id, name, setting.entry().value())));
        return all;
    }

    /** What every post needs, as presets and the schema of the settings say. */
    private void required(String id, Map<String, List<Entry>> all) {
        Optional<List<String>> presets = presets();
        presets.ifPresent(names -> option(all, id, "preset", list(names)));
        for (Setting keyword : settings.frontMatter().values()) {
            if (keyword.entry().name().equals(REQUIRED)) {
                option(all, id, "schema", new Mapping(NOWHERE, List.of(keyword.entry())));
                if (presets.isEmpty()) {
                    option(all, id, "preset", list(List.of()));
                }
            }
        }
        if (all.containsKey(id) || settings.options().containsKey(id)) {
            // Whoever says what every post needs means the posts without front matter too.
            option(all, id, "where", scalar("everywhere"));
        }
    }

    /** What values may be: of any preset, and as the schema says. */
    private void values(String id, Map<String, List<Entry>> all) {
        if (presets().isPresent()) {
            List<String> names = new ArrayList<>(presets().get());
            names.add(0, "any");
            option(all, id, "preset", list(names));
        }
        List<Entry> types = new ArrayList<>();
        for (Setting keyword : settings.frontMatter().values()) {
            if (!keyword.entry().name().equals(REQUIRED)) {
                types.add(keyword.entry());
            }
        }
        if (!types.isEmpty()) {
            option(all, id, "schema", new Mapping(NOWHERE, types));
        }
    }

    /** The presets that hold; empty when nothing says which. */
    private Optional<List<String>> presets() {
        Setting preset = settings.preset();
        return forced != null || preset == null
                ? Optional.ofNullable(forced).map(List::of)
                : Optional.of(texts(preset.entry().value()));
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
