package dev.offprint.address;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where Hexo shows a post or page (hexo.io/docs/permalinks). */
final class HexoPermalinks {
    private static final String USUAL = ":year/:month/:day/:title";

    private HexoPermalinks() {}

    static Set<String> of(PostFields fields, PostLocation location) {
        Set<String> paths = new LinkedHashSet<>(fields.texts("permalink"));
        String source = location.layout().root() + "/source/";
        String posts = source + "_posts/";
        String folder = location.folder() + "/";
        if (folder.startsWith(source) && !folder.startsWith(source + "_")) {
            paths.add((folder + location.stem()).substring(source.length()));
            return paths;
        }
        String within = folder.startsWith(posts) ? folder.substring(posts.length()) : "";
        String pattern = SiteSettings.text(location, "permalink").orElse(USUAL);
        Set<String> names = new LinkedHashSet<>();
        fields.text("slug").ifPresent(names::add);
        names.add(within + fields.name());
        names.add(within + location.stem());
        for (LocalDate date : fields.dates()) {
            for (String title : names) {
                PermalinkPattern.expanded(
                                pattern, date, name -> value(name, title, fields, location))
                        .ifPresent(paths::add);
            }
        }
        return paths;
    }

    private static @Nullable String value(
            String name, String title, PostFields fields, PostLocation location) {
        return switch (name) {
            case "title" -> title;
            case "name" -> Paths.name(title);
            case "post_title" ->
                    fields.text("title").map(PermalinkPattern::slug).orElse(Paths.name(title));
            case "category" -> category(fields, location);
            default -> null;
        };
    }

    private static String category(PostFields fields, PostLocation location) {
        String usual = SiteSettings.text(location, "default_category").orElse("uncategorized");
        String own = fields.categories(List.of());
        return own.isEmpty() ? usual.toLowerCase(Locale.ROOT).replace(' ', '-') : own;
    }
}
