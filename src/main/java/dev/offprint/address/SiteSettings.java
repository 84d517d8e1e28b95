package dev.offprint.address;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a site's configuration says of the folders that its posts lie in. */
public final class SiteSettings {
    private static final Pattern CONTENT =
            Pattern.compile(
                    "(?mi)^\\s{0,9}\"?contentDir\"?\\s{0,9}[:=]\\s{0,9}[\"']?([^\"'\\n"
                            + "#,]{1,200}?)/?[\"']?,?\\s*$");

    private static final Pattern BASE_URL =
            Pattern.compile(
                    "(?mi)^\\s{0,9}\"?baseURL\"?\\s{0,9}[:=]\\s{0,9}[\"']?([^\"'\\s#,]{1,300})");

    private SiteSettings() {}

    /** Where Hugo's posts lie, from the root; {@code contentDir} may say another folder. */
    public static String contentFolder(Layout layout, FileTree files) {
        for (Set<String> names : List.of(Layout.HUGO, Layout.OLD_HUGO)) {
            for (String name : names) {
                String text = files.text(layout.root() + "/" + name).orElse("");
                Matcher matcher = CONTENT.matcher(text);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
        }
        return "content";
    }

    /** What the configuration says for a key at its top; null for nothing. */
    static @Nullable YamlNode node(PostLocation location, String key) {
        FileTree files = location.files();
        String root = location.layout().root();
        boolean isHugo = location.layout().generator() == Layout.Generator.HUGO;
        List<Set<String>> all =
                isHugo ? List.of(Layout.HUGO, Layout.OLD_HUGO) : List.of(Layout.JEKYLL_OR_HEXO);
        // Jekyll's posts may lie in a folder of their own, beside the configuration.
        String other = isHugo ? root + "/config/_default" : Paths.parent(root);
        for (String folder : List.of(root, other)) {
            Set<String> there = files.list(folder).orElse(Set.of());
            for (Set<String> names : all) {
                for (String name : names) {
                    YamlNode value =
                            there.contains(name)
                                    ? files.settings(folder + "/" + name)
                                            .flatMap(settings -> settings.get(key))
                                            .orElse(null)
                                    : null;
                    if (value != null) {
                        return value;
                    }
                }
            }
        }
        // Hugo may keep a key in a file of its own (gohugo.io/configuration/introduction).
        for (String ending : List.of(".toml", ".yaml", ".yml", ".json")) {
            String file = other + "/" + key + ending;
            if (isHugo && Paths.exists(files, file)) {
                return files.settings(file).map(SettingsFile::all).orElse(null);
            }
        }
        return null;
    }

    /** The text that the configuration has for a key at its top. */
    static Optional<String> text(PostLocation location, String key) {
        return node(location, key) instanceof Scalar scalar
                ? Optional.of(scalar.value())
                : Optional.empty();
    }

    /** What the configuration of Jekyll or Hexo says for a key at its top, if it is one text. */
    static Optional<String> value(Layout layout, FileTree files, String key) {
        Pattern line = Pattern.compile("(?m)^" + key + "[ \\t]*:[ \\t]*[\"']?([^\\s\"'#]{1,300})");
        for (String name : Layout.JEKYLL_OR_HEXO) {
            Optional<String> text = files.text(layout.root() + "/" + name);
            if (text.isPresent()) {
                Matcher matcher = line.matcher(text.get());
                return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The address at which the finished site is, when its configuration says one. */
    static Optional<String> address(Layout layout, FileTree files) {
        return switch (layout.generator()) {
            case JEKYLL, HEXO -> value(layout, files, "url").filter(SiteSettings::isWeb);
            case HUGO -> ofHugo(layout, files);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<String> ofHugo(Layout layout, FileTree files) {
        for (Set<String> names : List.of(Layout.HUGO, Layout.OLD_HUGO)) {
            for (String name : names) {
                String text = files.text(layout.root() + "/" + name).orElse("");
                Matcher matcher = BASE_URL.matcher(text);
                if (matcher.find()) {
                    return Optional.of(matcher.group(1)).filter(SiteSettings::isWeb);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** The folders of Jekyll's collections from the root (jekyllrb.com/docs/collections). */
    public static Set<String> collections(Layout layout, FileTree files) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : Layout.JEKYLL_OR_HEXO) {
            if (!name.endsWith(".toml")) {
                files.text(layout.root() + "/" + name).ifPresent(text -> add(text, found));
            }
        }
        return found;
    }

    private static void add(String text, Set<String> found) {
        try {
            if (YamlReader.read(text).orElse(null) instanceof Mapping config) {
                YamlNode parent = config.get("collections_dir").orElse(null);
                String folder = parent instanceof Scalar name ? name.value() + "/" : "";
                YamlNode collections = config.get("collections").orElse(null);
                for (String name : names(collections)) {
                    found.add(folder + "_" + name);
                }
            }
        } catch (YamlSyntaxException unreadable) {
            // Then it names no collection, for Jekyll neither.
        }
    }

    private static Set<String> names(@Nullable YamlNode collections) {
        Set<String> names = new LinkedHashSet<>();
        if (collections instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> names.add(entry.name()));
        } else if (collections instanceof Sequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof Scalar name) {
                    names.add(name.value());
                }
            }
        }
        return names;
    }
}
