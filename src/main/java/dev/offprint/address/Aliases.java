package dev.offprint.address;

import dev.offprint.post.Post;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What notes are called besides their names (Obsidian's help, "Aliases"). */
public final class Aliases {
    private final Map<String, List<String>> byAlias = new HashMap<>();

    /** Adds those that a note gives itself; the list may be one text with commas. */
    public void add(String path, Post note) {
        for (String key : List.of("aliases", "alias")) {
            YamlNode value = note.frontMatter().stated().flatMap(all -> all.get(key)).orElse(null);
            if (value instanceof Scalar scalar && !scalar.isNull()) {
                for (String alias : scalar.value().split(",", -1)) {
                    add(path, alias);
                }
            } else if (value instanceof Sequence sequence) {
                for (YamlNode item : sequence.items()) {
                    if (item instanceof Scalar scalar && !scalar.isNull()) {
                        add(path, scalar.value());
                    }
                }
            }
        }
    }

    private void add(String path, String alias) {
        String folded = FileNames.folded(alias.strip());
        if (!folded.isEmpty()) {
            byAlias.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(path);
        }
    }

    /** The notes that are called so, the first that was added first. */
    public List<String> of(String alias) {
        return List.copyOf(byAlias.getOrDefault(FileNames.folded(alias), List.of()));
    }
}
