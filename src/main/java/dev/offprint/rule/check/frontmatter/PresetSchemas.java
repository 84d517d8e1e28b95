package dev.offprint.rule.check.frontmatter;

import dev.offprint.rule.check.OptionException;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.schema.Departure;
import dev.offprint.rule.schema.NameCase;
import dev.offprint.rule.schema.Schema;
import dev.offprint.rule.schema.SchemaReader;
import dev.offprint.rule.schema.SchemaValidator;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that options choose: "preset" names one or more of those under "presets", and
 * "schema" is one more.
 *
 * @param names the presets that were chosen
 * @param nameCase whether the system of one of them knows its fields by their exact names
 */
record PresetSchemas(List<String> names, List<Schema> schemas, NameCase nameCase) {
    PresetSchemas {
        names = List.copyOf(names);
        schemas = List.copyOf(schemas);
    }

    static PresetSchemas of(Options options) {
        List<Schema> schemas = new ArrayList<>();
        if (options.values().isEmpty()) {
            return new PresetSchemas(List.of(), schemas, NameCase.IGNORED);
        }
        Mapping values = options.values().get();
        List<String> known = new ArrayList<>();
        List<String> wanted = options.list("preset");
        if (values.get("presets").orElse(values) instanceof Mapping presets) {
            for (Entry preset : presets.entries()) {
                known.add(preset.name());
                if (wanted.contains(preset.name())) {
                    schemas.add(SchemaReader.read(preset.value()));
                }
            }
        }
        for (String name : wanted) {
            if (!known.contains(name)) {
                YamlNode place = values.get("preset").orElse(values);
                throw new OptionException(
                        "no preset is named "
                                + Visible.quoted(name)
                                + Suggestion.question(name, known),
                        place.span());
            }
        }
        values.get("schema").ifPresent(schema -> schemas.add(SchemaReader.read(schema)));
        boolean isTold = options.list("exact-names").stream().anyMatch(wanted::contains);
        return new PresetSchemas(wanted, schemas, isTold ? NameCase.TOLD : NameCase.IGNORED);
    }

    /** Where {@code fields} are not as they should be; two presets may ask for the same. */
    Set<Departure> departures(Mapping fields) {
        Set<Departure> departures = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            departures.addAll(SchemaValidator.validate(fields, schema, nameCase));
        }
        return departures;
    }
}
