package dev.offprint.address;

import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the finished site shows a post, as far as its generator's rules say: paths without a
 * leading slash, without {@code index.html}, {@code .html} and a slash at the end.
 */
final class Permalinks {
    private Permalinks() {}

    /** All paths by which the site's own links may know {@code post}. */
    static List<String> of(Post post, PostLocation location) {
        PostFields fields = new PostFields(post.frontMatter(), location.stem());
        Set<String> paths = new LinkedHashSet<>();
        for (String key : List.of("permalink", "url", "aliases", "redirect_from")) {
            for (String path : fields.texts(key)) {
                if (path.startsWith("/") && path.indexOf(':') < 0) {
                    paths.add(normal(path));
                }
            }
        }
        Set<String> made =
                switch (location.layout().generator()) {
                    case JEKYLL -> JekyllPermalinks.of(fields, location);
                    case HEXO -> HexoPermalinks.of(fields, location);
                    case HUGO -> HugoPermalinks.of(fields, location);
                    case NONE -> Set.of();
                };
        made.forEach(path -> paths.add(normal(path)));
        paths.remove("");
        return List.copyOf(paths);
    }

    /** What is the same of all the ways in which a path is written. */
    static String normal(String path) {
        String normal = path.startsWith("/") ? path.substring(1) : path;
        normal = without(normal, "/");
        for (String ending : PostNames.pageEndings()) {
            boolean isIndex = Paths.name(normal).equals("index" + ending);
            normal = without(normal, isIndex ? "index" + ending : ending);
        }
        return without(normal, "/");
    }

    private static String without(String path, String ending) {
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }
}
