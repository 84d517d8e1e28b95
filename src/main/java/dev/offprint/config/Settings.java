package dev.offprint.config;

import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold for some posts: what layers say, merged. A later layer wins; within one,
 * the rule wins over its folder.
 */
final class Settings {
    private final Map<String, Setting> severities = new LinkedHashMap<>();
    private final Map<String, Map<String, Setting>> options = new LinkedHashMap<>();
    private final Map<String, Setting> frontMatter = new LinkedHashMap<>();
    private @Nullable Setting preset;
    private @Nullable Setting sourceUrlKeys;

    private Settings() {}

    static Settings of(List<Layer> layers) {
        Settings settings = new Settings();
        for (Layer layer : layers) {
            settings.add(layer.file(), layer.settings());
        }
        return settings;
    }

    private void add(ConfigFile file, Mapping layer) {
        for (Entry entry : layer.entries()) {
            Setting setting = new Setting(file, entry);
            switch (entry.name()) {
                case ConfigShape.PRESET -> preset = setting;
                case ConfigShape.SOURCE_URL_KEYS -> sourceUrlKeys = setting;
                case ConfigShape.SEVERITY -> severities(file, layer);
                case ConfigShape.OPTIONS -> options(file, layer);
                case ConfigShape.FRONT_MATTER -> {
                    for (Entry keyword : ConfigFile.mapping(layer, entry.name()).entries()) {
                        frontMatter.put(keyword.name(), new Setting(file, keyword));
                    }
                }
                default -> {}
            }
        }
    }

    private void severities(ConfigFile file, Mapping layer) {
        List<Entry> entries =
                new ArrayList<>(ConfigFile.mapping(layer, ConfigShape.SEVERITY).entries());
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.name().length()));
        for (Entry entry : entries) {
            // A folder's severity is that of all its rules, whatever was said of one before.
            severities.keySet().removeIf(name -> name.startsWith(entry.name() + "/"));
            severities.remove(entry.name());
            severities.put(entry.name(), new Setting(file, entry));
        }
    }

    private void options(ConfigFile file, Mapping layer) {
        for (Entry rule : ConfigFile.mapping(layer, ConfigShape.OPTIONS).entries()) {
            if (rule.value() instanceof Mapping values) {
                Map<String, Setting> known =
                        options.computeIfAbsent(rule.name(), id -> new LinkedHashMap<>());
                for (Entry option : values.entries()) {
                    known.put(option.name(), new Setting(file, option));
                }
            }
        }
    }

    /** By rule or folder of rules; each is to be applied after those before it. */
    Map<String, Setting> severities() {
        return severities;
    }

    /** By rule and option. */
    Map<String, Map<String, Setting>> options() {
        return options;
    }

    /** The keywords of the schema of front matter. */
    Map<String, Setting> frontMatter() {
        return frontMatter;
    }

    @Nullable Setting preset() {
        return preset;
    }

    @Nullable Setting sourceUrlKeys() {
        return sourceUrlKeys;
    }
}
