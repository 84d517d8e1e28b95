package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.OptionException;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.schema.Departure;
import dev.offprint.rule.schema.Schema;
import dev.offprint.rule.schema.SchemaReader;
import dev.offprint.rule.schema.SchemaValidator;
import dev.offprint.text.Suggestion;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fields that are missing, empty or of another type than a schema says. The option {@code preset}
 * names one or more of the schemas under {@code presets}; {@code schema} is one more.
 */
final class FrontMatterSchema implements PostCheck {
    private final List<Schema> schemas = new ArrayList<>();

    FrontMatterSchema(Options options) {
        if (options.values().isEmpty()) {
            return;
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
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        if (post.frontMatter().fields().isEmpty()) {
            return;
        }
        Mapping fields = post.frontMatter().fields().get();
        // Two presets may ask for the same.
        Set<Departure> seen = new HashSet<>();
        for (Schema schema : schemas) {
            for (Departure departure : SchemaValidator.validate(fields, schema)) {
                if (!seen.add(departure)) {
                    continue;
                }
                found.accept(Match.of(departure.span(), departure.message()));
            }
        }
    }
}
