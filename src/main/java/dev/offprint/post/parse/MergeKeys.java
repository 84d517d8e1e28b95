package dev.offprint.post.parse;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The merge keys of YAML (yaml.org/type/merge.html), which Jekyll's and Hugo's readers follow. */
final class MergeKeys {
    private static final String KEY = "<<";

    /** Of fields in all; more is a bomb and no front matter. */
    private static final int MOST = 1_000;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private MergeKeys() {}

    /** The fields with those that their own merge keys name; the former count where both are. */
    static Mapping followed(Mapping fields) {
        if (fields.entry(KEY).isEmpty()) {
            return fields;
        }
        MergeKeys all = new MergeKeys();
        for (Entry entry : fields.entries()) {
            all.entries.add(entry);
            all.names.add(entry.name());
        }
        all.follow(fields);
        return new Mapping(fields.span(), all.entries);
    }

    private void follow(Mapping from) {
        for (Entry entry : from.entries()) {
            if (entry.name().equals(KEY)) {
                add(entry.value());
            }
        }
    }

    private void add(YamlNode merged) {
        if (merged instanceof Sequence sequence) {
            sequence.items().forEach(item -> mapping(item).ifPresent(this::add));
        } else {
            mapping(merged).ifPresent(this::add);
        }
    }

    private void add(Mapping merged) {
        for (Entry entry : merged.entries()) {
            if (entries.size() < MOST && names.add(entry.name())) {
                entries.add(entry);
            }
        }
        if (entries.size() < MOST) {
            follow(merged);
        }
    }

    private static Optional<Mapping> mapping(YamlNode node) {
        if (node instanceof Alias alias) {
            return alias.mapping();
        }
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
