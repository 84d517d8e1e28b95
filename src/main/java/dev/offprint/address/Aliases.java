package dev.offprint.address;

import dev.offprint.post.Post;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What notes are called besides their names (Obsidian's help, "Aliases"). */
public final class Aliases {
    private final Map<String, List<String>> byAlias = new HashMap<>();

    /** Adds those that a note gives itself; the list may be one text with commas. */
    public void add(String path, Post note) {
        for (String key : List.of("aliases", "alias")) {
            Optional<YamlNode> value = note.frontMatter().stated().flatMap(all -> all.get(key));
            boolean isList = value.filter(Sequence.class::isInstance).isPresent();
            for (Scalar text : value.map(YamlNode::scalars).orElse(List.of())) {
                String said = text.isNull() ? "" : text.value();
                for (String alias : isList ? new String[] {said} : said.split(",", -1)) {
                    add(path, alias);
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
