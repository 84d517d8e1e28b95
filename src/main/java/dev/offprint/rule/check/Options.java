package dev.offprint.rule.check;

import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values under {@code options:} of a rule file, for the check that the rule names. */
public record Options(Optional<Mapping> values) {
    public static final Options NONE = new Options(Optional.empty());

    /** The texts of a list, or of a single value; empty when the option is missing. */
    public List<String> list(String name) {
        List<String> result = new ArrayList<>();
        values.flatMap(mapping -> mapping.get(name))
                .ifPresent(
                        node -> {
                            if (node instanceof Sequence sequence) {
                                sequence.items().stream()
                                        .filter(item -> item instanceof Scalar)
                                        .forEach(item -> result.add(((Scalar) item).value()));
                            } else if (node instanceof Scalar scalar) {
                                result.add(scalar.value());
                            }
                        });
        return List.copyOf(result);
    }
}
