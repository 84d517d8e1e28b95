package dev.offprint.address;

import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where Jekyll shows a post, a page or a document of a collection (jekyllrb.com/docs/permalinks).
 */
final class JekyllPermalinks {
    /** Its names for patterns ("Built-in formats"). */
    private static final Map<String, String> STYLES =
            Map.of(
                    "date", "/:categories/:year/:month/:day/:title",
                    "pretty", "/:categories/:year/:month/:day/:title",
                    "ordinal", "/:categories/:year/:y_day/:title",
                    "weekdate", "/:categories/:year/W:week/:short_day/:title",
                    "none", "/:categories/:title");

    private final PostFields fields;
    private final PostLocation location;

    /** From the root of the site. */
    private final String path;

    private JekyllPermalinks(PostFields fields, PostLocation location) {
        this.fields = fields;
        this.location = location;
        String root = location.layout().root() + "/";
        this.path =
                location.post().startsWith(root)
                        ? location.post().substring(root.length())
                        : Paths.name(location.post());
    }

    static Set<String> of(PostFields fields, PostLocation location) {
        return new JekyllPermalinks(fields, location).all();
    }

    private Set<String> all() {
        Set<String> paths = new LinkedHashSet<>();
        String type = type();
        List<String> patterns = new ArrayList<>(fields.texts("permalink"));
        ofDefaults(type).ifPresent(patterns::add);
        if (type.equals("posts")) {
            patterns.add(SiteSettings.text(location, "permalink").orElse("date"));
        } else if (!type.equals("pages")) {
            patterns.add(ofCollection(type));
        } else {
            int dot = path.lastIndexOf('.');
            paths.add(dot < 0 ? path : path.substring(0, dot));
        }
        for (String pattern : patterns) {
            add(STYLES.getOrDefault(pattern, pattern), type, paths);
        }
        return paths;
    }

    /** What {@code defaults} calls it: posts, pages, or the name of its collection. */
    private String type() {
        String folders = "/" + path;
        if (folders.contains("/_posts/") || folders.contains("/_drafts/")) {
            return "posts";
        }
        for (String collection : SiteSettings.collections(location.layout(), location.files())) {
            if (path.startsWith(collection + "/")) {
                return Paths.name(collection).substring(1);
            }
        }
        boolean isSource = location.layout().isCertain() && path.indexOf('_') != 0;
        return isSource ? "pages" : "posts";
    }

    private String ofCollection(String name) {
        return text(SiteSettings.node(location, "collections"), name, "permalink")
                .orElse("/:collection/:path");
    }

    /** The last of {@code defaults} that are for posts like this one and in its folder. */
    private Optional<String> ofDefaults(String type) {
        Optional<String> found = Optional.empty();
        if (SiteSettings.node(location, "defaults") instanceof Sequence all) {
            int longest = 0;
            for (YamlNode entry : all.items()) {
                Optional<String> pattern = text(entry, "values", "permalink");
                String folder = text(entry, "scope", "path").orElse("");
                boolean isFor =
                        text(entry, "scope", "type").orElse(type).equals(type)
                                && (folder.isEmpty() || (path + "/").startsWith(folder + "/"));
                if (isFor && pattern.isPresent() && folder.length() >= longest) {
                    longest = folder.length();
                    found = pattern;
                }
            }
        }
        return found;
    }

    private static Optional<String> text(@Nullable YamlNode entry, String part, String key) {
        return entry instanceof Mapping all && all.get(part).orElse(null) instanceof Mapping own
                ? own.get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).value())
                : Optional.empty();
    }

    private void add(String pattern, String type, Set<String> paths) {
        Set<String> names = new LinkedHashSet<>();
        fields.text("slug").ifPresent(names::add);
        names.add(type.equals("posts") ? fields.name() : fields.stem());
        for (LocalDate date : fields.dates()) {
            for (String title : names) {
                for (String folders : new String[] {categories(), ""}) {
                    PermalinkPattern.expanded(
                                    pattern, date, name -> value(name, title, folders, type))
                            .ifPresent(paths::add);
                }
            }
        }
    }

    private String categories() {
        int posts = ("/" + path).indexOf("/_posts/");
        return fields.categories(posts > 0 ? List.of(path.substring(0, posts - 1)) : List.of());
    }

    private @Nullable String value(String name, String title, String categories, String type) {
        return switch (name) {
            case "categories" -> categories;
            case "title", "name", "basename" -> title;
            case "slug" -> PermalinkPattern.slug(title);
            case "collection" -> type;
            case "path" -> inCollection(type);
            case "output_ext" -> "";
            default -> null;
        };
    }

    private String inCollection(String type) {
        String within =
                path.startsWith("_" + type + "/") ? path.substring(type.length() + 2) : path;
        int dot = within.lastIndexOf('.');
        return dot < 0 ? within : within.substring(0, dot);
    }
}
