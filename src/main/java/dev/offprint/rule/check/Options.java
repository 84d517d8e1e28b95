package dev.offprint.rule.check;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values under {@code options:} of a rule file, for the check that the rule names. */
public final class Options {
    public static final Options NONE = new Options(null);

    private final @Nullable Mapping values;

    private Options(@Nullable Mapping values) {
        this.values = values;
    }

    public static Options of(Mapping values) {
        return new Options(values);
    }

    /** The values as they are written; empty when there are none. */
    public Optional<Mapping> values() {
        return Optional.ofNullable(values);
    }

    /** The texts of a list, or of a single value; empty when the option is missing. */
    public List<String> list(String name) {
        List<Scalar> texts =
                values().flatMap(known -> known.get(name)).map(YamlNode::scalars).orElse(List.of());
        return texts.stream().map(Scalar::value).toList();
    }
}
