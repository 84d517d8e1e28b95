package dev.offprint.address;

import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.List;
import java.util.Optional;

/** A site's configuration, in whichever of the three languages of front matter it is. */
public final class SettingsFile {
    private final Mapping settings;

    private SettingsFile(Mapping settings) {
        this.settings = settings;
    }

    /** What {@code text} says, the language told by its name; empty when it is unreadable. */
    public static Optional<SettingsFile> read(String name, String text) {
        if (name.endsWith(".toml")) {
            Source source = Source.of(name + ".md", "+++\n" + text + "\n+++\n");
            return PostParser.head(source, List.of()).frontMatter().stated().map(SettingsFile::new);
        }
        try {
            // JSON is YAML.
            YamlNode node = YamlReader.read(text).orElse(null);
            return node instanceof Mapping mapping
                    ? Optional.of(new SettingsFile(mapping))
                    : Optional.empty();
        } catch (YamlSyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** What it says for a key at its top. */
    Optional<YamlNode> get(String key) {
        return settings.get(key);
    }

    /** All that it says. */
    YamlNode all() {
        return settings;
    }
}
