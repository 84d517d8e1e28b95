package dev.offprint.config;

import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleOptions;
import dev.offprint.rule.check.OptionException;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Checks that the rules and options that a configuration names are there. */
final class RuleNames {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Supplier<RuleOptions> builtIn;

    RuleNames(Catalogue catalogue, Supplier<RuleOptions> builtIn) {
        this.builtIn = builtIn;
        for (Rule rule : catalogue.rules()) {
            ids.add(rule.id());
            names.add(rule.id());
            for (int i = rule.id().indexOf('/'); i > 0; i = rule.id().indexOf('/', i + 1)) {
                names.add(rule.id().substring(0, i));
            }
        }
    }

    /** Checks one layer; {@link ConfigException} at the first name or value that fits nothing. */
    void check(Layer layer) throws ConfigException {
        ConfigFile file = layer.file();
        Mapping severities = ConfigFile.mapping(layer.settings(), ConfigShape.SEVERITY);
        for (Entry entry : severities.entries()) {
            check(file, entry, names, "rule or folder of rules");
        }
        Mapping options = ConfigFile.mapping(layer.settings(), ConfigShape.OPTIONS);
        for (Entry entry : options.entries()) {
            check(file, entry, ids, "rule");
            if (entry.value() instanceof Mapping values) {
                try {
                    builtIn.get().rule(entry.name(), values);
                } catch (OptionException e) {
                    throw file.fault(e.span(), String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static void check(ConfigFile file, Entry entry, Set<String> known, String kind)
            throws ConfigException {
        if (!known.contains(entry.name())) {
            throw file.fault(
                    entry.key().span(),
                    "no "
                            + kind
                            + " is named "
                            + Visible.quoted(entry.name())
                            + Suggestion.question(entry.name(), known));
        }
    }
}
