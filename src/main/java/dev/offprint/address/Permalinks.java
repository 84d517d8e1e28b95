package dev.offprint.address;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the finished site shows a post, as far as its generator's rules say: paths without a
 * leading slash, without {@code index.html}, {@code .html} and a slash at the end.
 */
final class Permalinks {
    /** Jekyll's names for patterns (jekyllrb.com/docs/permalinks, "Built-in formats"). */
    private static final Map<String, String> STYLES =
            Map.of(
                    "date", "/:categories/:year/:month/:day/:title",
                    "pretty", "/:categories/:year/:month/:day/:title",
                    "ordinal", "/:categories/:year/:y_day/:title",
                    "none", "/:categories/:title");

    /** Hexo's default (hexo.io/docs/permalinks). */
    private static final String HEXO = ":year/:month/:day/:title";

    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(.*)");
    private static final Pattern VARIABLE = Pattern.compile(":([a-z_]+)");

    private final FrontMatter fields;
    private final PostLocation location;
    private final Set<String> paths = new LinkedHashSet<>();

    private Permalinks(Post post, PostLocation location) {
        this.fields = post.frontMatter();
        this.location = location;
    }

    /** All paths by which the site's own links may know {@code post}. */
    static List<String> of(Post post, PostLocation location) {
        return new Permalinks(post, location).all();
    }

    /** What is the same of all the ways in which a path is written. */
    static String normal(String path) {
        String normal = path.startsWith("/") ? path.substring(1) : path;
        for (String ending : List.of("index.html", "index.htm", "/")) {
            if (normal.endsWith("/" + ending) || normal.equals(ending)) {
                normal = normal.substring(0, normal.length() - ending.length());
            }
        }
        for (String ending : List.of("/", ".html", ".htm")) {
            if (normal.endsWith(ending)) {
                normal = normal.substring(0, normal.length() - ending.length());
            }
        }
        return normal;
    }

    private List<String> all() {
        for (String key : List.of("permalink", "url", "aliases", "redirect_from")) {
            for (String path : texts(key)) {
                if (path.startsWith("/")) {
                    add(path);
                }
            }
        }
        Layout layout = location.layout();
        switch (layout.generator()) {
            case JEKYLL -> ofPattern(setting("date"), layout);
            case HEXO -> ofPattern(setting(HEXO), layout);
            case HUGO -> ofHugo(layout);
            case NONE -> {}
        }
        return List.copyOf(paths);
    }

    private void add(String path) {
        String normal = normal(path);
        if (!normal.isEmpty()) {
            paths.add(normal);
        }
    }

    private String setting(String usual) {
        String pattern =
                SiteSettings.value(location.layout(), location.files(), "permalink").orElse(usual);
        return STYLES.getOrDefault(pattern, pattern);
    }

    private void ofPattern(String pattern, Layout layout) {
        Matcher dated = DATED.matcher(location.stem());
        boolean isDated = dated.matches();
        String name = isDated ? dated.group(4).replaceFirst("^[-_ ]", "") : location.stem();
        Set<String> names = new LinkedHashSet<>();
        fields.text("slug").ifPresent(names::add);
        names.add(name);
        if (layout.generator() == Layout.Generator.HEXO) {
            names.add(location.stem());
        }
        Set<LocalDate> dates = new LinkedHashSet<>();
        fields.text("date").flatMap(Permalinks::date).ifPresent(dates::add);
        date(location.stem()).ifPresent(dates::add);
        List<String> categories = new ArrayList<>(texts("categories"));
        categories.addAll(texts("category"));
        String folders = String.join("/", categories).toLowerCase(Locale.ROOT).replace(' ', '-');
        for (LocalDate date : dates) {
            for (String title : names) {
                add(expanded(pattern, date, title, folders));
                add(expanded(pattern, date, title, ""));
            }
        }
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATED.matcher(text);
        try {
            return matcher.lookingAt()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2)),
                                    Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String expanded(
            String pattern, LocalDate date, String title, String categories) {
        StringBuilder path = new StringBuilder();
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            String value =
                    switch (variable.group(1)) {
                        case "categories", "category" -> categories;
                        case "year" -> String.valueOf(date.getYear());
                        case "short_year" -> two(date.getYear() % 100);
                        case "month" -> two(date.getMonthValue());
                        case "i_month" -> String.valueOf(date.getMonthValue());
                        case "day" -> two(date.getDayOfMonth());
                        case "i_day" -> String.valueOf(date.getDayOfMonth());
                        case "y_day" -> String.format(Locale.ROOT, "%03d", date.getDayOfYear());
                        case "title", "slug", "name", "post_title" -> title;
                        case "output_ext" -> "";
                        default -> ":" + variable.group(1);
                    };
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
        }
        variable.appendTail(path);
        return path.toString().replaceAll("/{2,}", "/");
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The path within the content, in lower case, the last name as the post says. */
    private void ofHugo(Layout layout) {
        String content =
                layout.root() + "/" + SiteSettings.contentFolder(layout, location.files()) + "/";
        if (location.post().startsWith(content)) {
            boolean isBundle = location.stem().equals("index") || location.stem().equals("_index");
            String file = isBundle ? location.folder() : location.folder() + "/" + location.stem();
            String path = file.length() < content.length() ? "" : file.substring(content.length());
            add(path.toLowerCase(Locale.ROOT));
            fields.text("slug")
                    .ifPresent(
                            slug ->
                                    add(
                                            (Paths.parent(path) + "/" + slug)
                                                    .toLowerCase(Locale.ROOT)));
        }
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        YamlNode value = fields.stated().flatMap(all -> all.get(key)).orElse(null);
        if (value instanceof Scalar scalar && !scalar.isNull()) {
            texts.add(scalar.value());
        } else if (value instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof Scalar scalar && !scalar.isNull()) {
                    texts.add(scalar.value());
                }
            }
        }
        return texts;
    }
}
