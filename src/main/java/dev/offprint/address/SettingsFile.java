package dev.offprint.address;

import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;

import java.util.List;
import java.util.Optional;

/** Reads a site's configuration, whichever of the three languages of front matter it is in. */
public final class SettingsFile {
    private SettingsFile() {}

    /** What {@code text} says, the language told by its name; empty when it is unreadable. */
    public static Optional<Mapping> read(String name, String text) {
        if (name.endsWith(".toml")) {
            Source source = Source.of(name + ".md", "+++\n" + text + "\n+++\n");
            return PostParser.head(source, List.of()).frontMatter().stated();
        }
        try {
            // JSON is YAML.
            YamlNode node = YamlReader.read(text).orElse(null);
            return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
        } catch (YamlSyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
