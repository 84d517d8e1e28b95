package dev.offprint.address;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Hugo shows a page (gohugo.io/content-management/urls, gohugo.io/configuration/permalinks).
 */
final class HugoPermalinks {
    private static final Pattern LANGUAGE = Pattern.compile("(.+)\\.([a-z]{2}(?:-[a-z]{2})?)");
    private static final Pattern SECTIONS =
            Pattern.compile("sections\\[(?:(\\d{1,2})(:)?(\\d{1,2})?|(last)|:(\\d{1,2}))\\]");

    private final PostFields fields;
    private final PostLocation location;
    private final Set<String> paths = new LinkedHashSet<>();

    private HugoPermalinks(PostFields fields, PostLocation location) {
        this.fields = fields;
        this.location = location;
    }

    static Set<String> of(PostFields fields, PostLocation location) {
        HugoPermalinks permalinks = new HugoPermalinks(fields, location);
        permalinks.addAll();
        return permalinks.paths;
    }

    private void addAll() {
        Layout layout = location.layout();
        String content =
                layout.root() + "/" + SiteSettings.contentFolder(layout, location.files()) + "/";
        fields.text("url").ifPresent(paths::add);
        if (!location.post().startsWith(content)) {
            addAliases("");
            return;
        }
        boolean isBundle = location.stem().equals("index") || location.stem().equals("_index");
        String file = isBundle ? location.folder() : location.folder() + "/" + location.stem();
        String path = file.length() < content.length() ? "" : file.substring(content.length());
        Matcher language = LANGUAGE.matcher(path);
        String prefix = "";
        if (language.matches()) {
            boolean isDefault = language.group(2).equals(defaultLanguage());
            path = language.group(1);
            prefix = isDefault ? "" : language.group(2) + "/";
        }
        addAliases(Paths.parent(path));
        boolean isSection = location.stem().startsWith("_index");
        Optional<String> pattern = isSection ? Optional.empty() : pattern(path);
        if (pattern.isPresent()) {
            addPattern(pattern.get(), path, prefix);
        }
        String folder = Paths.parent(path);
        Optional<String> slug = fields.text("slug");
        if (slug.isPresent()) {
            String name = slug.get();
            paths.add(
                    prefix
                            + (folder.isEmpty() ? name : folder + "/" + name)
                                    .toLowerCase(Locale.ROOT));
        }
        paths.add(prefix + path.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** Without a slash before them they start beside the page. */
    private void addAliases(String folder) {
        for (String alias : fields.texts("aliases")) {
            paths.add(alias.startsWith("/") ? alias : folder + "/" + alias);
        }
    }

    private String defaultLanguage() {
        return SiteSettings.text(location, "defaultContentLanguage").orElse("en");
    }

    /** That of the page's section; {@code permalinks} has them, or has them by kind of page. */
    private Optional<String> pattern(String path) {
        int slash = path.indexOf('/');
        String section = slash < 0 ? "/" : path.substring(0, slash);
        if (!(SiteSettings.node(location, "permalinks") instanceof Mapping permalinks)) {
            return Optional.empty();
        }
        Mapping ofPages =
                permalinks.get("page").orElse(null) instanceof Mapping pages ? pages : null;
        for (Mapping patterns :
                ofPages == null ? List.of(permalinks) : List.of(ofPages, permalinks)) {
            for (String key : List.of(section, "/" + section)) {
                YamlNode pattern = patterns.get(key).orElse(null);
                if (pattern instanceof Scalar scalar) {
                    return Optional.of(scalar.value());
                }
            }
        }
        return Optional.empty();
    }

    private void addPattern(String pattern, String path, String prefix) {
        for (LocalDate date : fields.dates()) {
            PermalinkPattern.expanded(pattern, date, name -> value(name, path))
                    .ifPresent(made -> paths.add(prefix + without(made).toLowerCase(Locale.ROOT)));
        }
    }

    private static String without(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private @Nullable String value(String name, String path) {
        List<String> sections = new ArrayList<>(Arrays.asList(path.split("/", -1)));
        String file = sections.remove(sections.size() - 1);
        Optional<String> title = fields.text("title").map(PermalinkPattern::slug);
        Optional<String> slug = fields.text("slug").map(PermalinkPattern::slug);
        return switch (name) {
            case "title" -> title.orElse(file);
            case "slug" -> slug.or(() -> title).orElse(file);
            case "filename", "contentbasename" -> file;
            case "slugorfilename", "slugorcontentbasename" -> slug.orElse(file);
            case "section" -> sections.isEmpty() ? "" : sections.get(0);
            case "sections" -> String.join("/", sections);
            default -> name.startsWith("sections[") ? some(name, sections) : null;
        };
    }

    /** As {@code :sections[1:]} and {@code :sections[last]} take some of them. */
    private static @Nullable String some(String name, List<String> sections) {
        Matcher part = SECTIONS.matcher(name);
        if (!part.matches()) {
            return null;
        }
        int from = part.group(1) == null ? 0 : Integer.parseInt(part.group(1));
        int to = sections.size();
        if (part.group(4) != null) {
            from = to - 1;
        } else if (part.group(1) != null && part.group(2) == null) {
            to = from + 1;
        } else if (part.group(3) != null || part.group(5) != null) {
            to = Integer.parseInt(part.group(3) == null ? part.group(5) : part.group(3));
        }
        boolean isWithin = from >= 0 && from <= to && to <= sections.size();
        return isWithin ? String.join("/", sections.subList(from, to)) : "";
    }
}
