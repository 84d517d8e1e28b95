package dev.offprint.address;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the site of a post is laid out: which generator makes it, and where its root is.
 *
 * @param root the folder that addresses with a leading slash start from, as far as is known
 * @param isCertain whether a configuration or the user says so; else it is only likely
 * @param basePath what the site's own addresses start with, such as {@code /blog}, or nothing
 */
public record Layout(Generator generator, String root, boolean isCertain, String basePath) {

    /** The program that makes a site of its posts. */
    public enum Generator {
        /** None is known: files are served as they lie. */
        NONE,
        JEKYLL,
        HUGO,
        HEXO
    }

    private static final int HIGHEST = 12;
    static final Set<String> JEKYLL_OR_HEXO = Set.of("_config.yml", "_config.yaml", "_config.toml");
    static final Set<String> HUGO = Set.of("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json");
    static final Set<String> OLD_HUGO =
            Set.of("config.toml", "config.yaml", "config.yml", "config.json", "config");
    private static final Pattern SETTING =
            Pattern.compile("(?m)^(baseurl|root|source)\\s*:\\s*[\"']?([^\\s\"'#]*)");

    /**
     * The layout of the site that {@code folder} belongs to, whichever of its folders the user
     * gave.
     *
     * @param givenRoot the root where nothing says another
     */
    public static Layout of(FileTree files, String folder, @Nullable String givenRoot) {
        String at = folder;
        for (int i = 0; i < HIGHEST && !at.isEmpty(); i++) {
            Set<String> names = files.list(at).orElse(Set.of());
            Layout found = configured(files, at, names, folder);
            if (found != null) {
                return found;
            }
            if (names.contains(".git")) {
                break;
            }
            at = Paths.parent(at);
        }
        return byNames(folder, givenRoot == null ? folder : givenRoot);
    }

    private static @Nullable Layout configured(
            FileTree files, String at, Set<String> names, String folder) {
        for (String name : JEKYLL_OR_HEXO) {
            if (names.contains(name)) {
                String source = at + "/source";
                boolean isHexo =
                        (folder + "/").startsWith(source + "/") && names.contains("themes");
                isHexo |= (folder + "/").startsWith(source + "/_posts/");
                String text = files.text(at + "/" + name).orElse("");
                if (isHexo) {
                    return new Layout(Generator.HEXO, at, true, setting(text, "root"));
                }
                String named = Paths.join(at, setting(text, "source"));
                // Pictures are written there: a configuration decides about its own folder only.
                String root = (named + "/").startsWith(at + "/") ? named : at;
                return new Layout(Generator.JEKYLL, root, true, setting(text, "baseurl"));
            }
        }
        // Names are asked for and not walked through: a folder may hold every post of a site.
        boolean isHugo = holdsAny(names, HUGO);
        isHugo |= names.contains("content") && holdsAny(names, OLD_HUGO);
        isHugo |=
                names.contains("config")
                        && files.list(at + "/config").orElse(Set.of()).contains("_default");
        if (isHugo) {
            return new Layout(Generator.HUGO, at, true, "");
        }
        return null;
    }

    private static boolean holdsAny(Set<String> names, Set<String> wanted) {
        for (String name : wanted) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A path without its last slash, as {@code /blog} of {@code baseurl: /blog/}. */
    private static String setting(String text, String key) {
        Matcher matcher = SETTING.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(key)) {
                String value = matcher.group(2);
                return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
            }
        }
        return "";
    }

    /** What the names of folders tell when no configuration lies beside them. */
    private static Layout byNames(String folder, String givenRoot) {
        String path = folder + "/";
        int hexo = path.indexOf("/source/_posts/");
        if (hexo >= 0) {
            return new Layout(Generator.HEXO, path.substring(0, hexo), false, "");
        }
        for (String name : new String[] {"/_posts/", "/_drafts/"}) {
            int posts = path.indexOf(name);
            if (posts >= 0) {
                return new Layout(Generator.JEKYLL, path.substring(0, posts), false, "");
            }
        }
        return new Layout(Generator.NONE, givenRoot, false, "");
    }

    /** Where a file at {@code path} of the finished site, with a leading slash, may come from. */
    Set<String> served(FileTree files, String path) {
        Set<String> found = new LinkedHashSet<>();
        addServed(files, path, found);
        if (!basePath.isEmpty() && path.startsWith(basePath + "/")) {
            addServed(files, path.substring(basePath.length()), found);
        }
        return found;
    }

    private void addServed(FileTree files, String path, Set<String> found) {
        found.add(Paths.join(root, path));
        if (generator == Generator.HUGO) {
            for (String source : new String[] {"/static", "/assets", "/content"}) {
                found.add(Paths.join(root + source, path));
            }
            for (String language : files.list(root + "/content").orElse(Set.of())) {
                if (language.length() <= 5) {
                    found.add(Paths.join(root + "/content/" + language, path));
                }
            }
            ofThemes(files, "/static", path, found);
        } else if (generator == Generator.HEXO) {
            found.add(Paths.join(root + "/source", path));
            ofThemes(files, "/source", path, found);
        }
    }

    private void ofThemes(FileTree files, String source, String path, Set<String> found) {
        for (String theme : files.list(root + "/themes").orElse(Set.of())) {
            found.add(Paths.join(root + "/themes/" + theme + source, path));
        }
    }

    /** Where a file that the post in {@code folder} names by {@code path} may lie. */
    Set<String> beside(FileTree files, String folder, String stem, String path) {
        Set<String> found = new LinkedHashSet<>();
        found.add(Paths.join(folder, path));
        if (generator != Generator.NONE) {
            // The post is served from a folder of its own, so a dot more or less is common.
            found.add(Paths.join(folder + "/" + stem, path));
            found.add(Paths.join(Paths.parent(folder), path));
            found.addAll(served(files, "/" + path));
            String section =
                    folder.startsWith(root + "/content") ? folder.substring(root.length() + 8) : "";
            if (generator == Generator.HUGO && !section.isEmpty()) {
                found.add(Paths.join(root + "/static" + section, path));
                found.add(Paths.join(root + "/static" + section + "/" + stem, path));
            }
        }
        return found;
    }
}
