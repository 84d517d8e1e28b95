package dev.offprint.rule.site;

import dev.offprint.address.Layout;
import dev.offprint.address.Layout.Generator;
import dev.offprint.address.Paths;
import dev.offprint.address.PostLocation;
import dev.offprint.address.SiteSettings;
import dev.offprint.input.PostNames;
import java.util.List;
import java.util.Set;

/**
 * Where a file lies among posts, by its path and the site that it belongs to.
 *
 * @param isDraft whether it lies among drafts, which have no date yet
 * @param isOfJekyll whether the site is known to be Jekyll's
 */
public record PostPlace(Kind kind, boolean isDraft, boolean isOfJekyll) {
    /** What is said of a place. */
    public enum Kind {
        /** All files here are posts. */
        AMONG_POSTS,
        /** No file here is a post. */
        NO_POST,
        /** The top of a site: what has front matter there is a page, what has none is copied. */
        TOP_OF_SITE,
        /** A folder of a site, of which its generator asks nothing. */
        ELSEWHERE_IN_SITE,
        /** Nothing is known. */
        UNKNOWN
    }

    /** Jekyll's and Hexo's (jekyllrb.com/docs/posts, hexo.io/docs/writing). */
    private static final String DRAFTS = "_drafts";

    private static final String POSTS = "_posts";

    /** gohugo.io/getting-started/directory-structure; posts lie in none of them. */
    private static final Set<String> OTHERS_OF_HUGO =
            Set.of(
                    "archetypes",
                    "assets",
                    "data",
                    "i18n",
                    "layouts",
                    "public",
                    "resources",
                    "static",
                    "themes");

    /** The place of a file of which nothing but the path is known, as the user gave it. */
    public static PostPlace of(String path, PlaceNames names) {
        return byNames(path.replace('\\', '/'), names);
    }

    static PostPlace of(PostLocation site, PlaceNames names) {
        // Of the whole repository, so that it does not matter which folder the user gave.
        Layout layout = Layout.of(site.files(), site.folder(), null);
        String root = layout.root() + "/";
        if (layout.isCertain() && site.post().startsWith(root)) {
            return inSite(layout, site, site.post().substring(root.length()), names);
        }
        return byNames(inRepository(site), names);
    }

    /** The path from the top of the repository; without one, all below the root's folders. */
    private static String inRepository(PostLocation site) {
        String at = site.folder();
        while (!at.isEmpty()) {
            if (site.files().list(at).orElse(Set.of()).contains(".git")) {
                return site.post().substring(at.length() + 1);
            }
            at = Paths.parent(at);
        }
        // A machine's folder, such as /content, is no site's.
        int second = site.post().indexOf('/', 1);
        return site.post().substring(second + 1);
    }

    private static PostPlace inSite(
            Layout layout, PostLocation site, String path, PlaceNames names) {
        boolean isJekyll = layout.generator() == Generator.JEKYLL;
        boolean isDraft = has(path, DRAFTS);
        if (names.isNoPost(Paths.name(path))) {
            return new PostPlace(Kind.NO_POST, isDraft, isJekyll);
        }
        Kind kind =
                switch (layout.generator()) {
                    case HUGO -> ofHugo(layout, site, path);
                    case JEKYLL -> ofJekyll(layout, site, path);
                    case HEXO -> ofHexo(path);
                    case NONE -> Kind.UNKNOWN;
                };
        boolean isOther = kind == Kind.ELSEWHERE_IN_SITE && depth(path, names.others()) >= 0;
        return new PostPlace(isOther ? Kind.NO_POST : kind, isDraft, isJekyll);
    }

    private static Kind ofHugo(Layout layout, PostLocation site, String path) {
        String first = path.substring(0, Math.max(0, path.indexOf('/')));
        // A folder for a language is called content.fr or the like.
        boolean isContent =
                path.startsWith(SiteSettings.contentFolder(layout, site.files()) + "/")
                        || first.equals("content")
                        || first.startsWith("content.");
        if (isContent) {
            // Without front matter, Hugo copies HTML as it is.
            return isHtml(path) ? Kind.ELSEWHERE_IN_SITE : Kind.AMONG_POSTS;
        }
        return OTHERS_OF_HUGO.contains(first) ? Kind.NO_POST : elsewhere(path);
    }

    private static Kind ofHexo(String path) {
        boolean isAmongPosts =
                path.startsWith("source/" + POSTS + "/")
                        || path.startsWith("source/" + DRAFTS + "/");
        return isAmongPosts ? Kind.AMONG_POSTS : elsewhere(path);
    }

    private static Kind elsewhere(String path) {
        return path.indexOf('/') < 0 ? Kind.TOP_OF_SITE : Kind.ELSEWHERE_IN_SITE;
    }

    /** Jekyll makes pages of no other folder whose name starts with an underscore. */
    private static Kind ofJekyll(Layout layout, PostLocation site, String path) {
        int posts = depth(path, List.of(POSTS, DRAFTS));
        if (posts >= 0) {
            return isRead("/" + path.substring(0, posts)) ? Kind.AMONG_POSTS : Kind.NO_POST;
        }
        for (String collection : SiteSettings.collections(layout, site.files())) {
            if (path.startsWith(collection + "/")) {
                return Kind.AMONG_POSTS;
            }
        }
        String folders = "/" + path.substring(0, path.lastIndexOf('/') + 1);
        return folders.contains("/_") ? Kind.NO_POST : elsewhere(path);
    }

    /** What Jekyll walks through: no folder with a sign before its name, and none of packages. */
    private static boolean isRead(String folders) {
        return !folders.contains("/_")
                && !folders.contains("/.")
                && !folders.startsWith("/vendor/")
                && !folders.startsWith("/node_modules/");
    }

    private static PostPlace byNames(String path, PlaceNames names) {
        boolean isDraft = has(path, DRAFTS);
        if (names.isNoPost(Paths.name(path))) {
            return new PostPlace(Kind.NO_POST, isDraft, false);
        }
        int posts = depth(path, names.posts());
        int others = depth(path, names.others());
        boolean isHidden = posts >= 0 && path.indexOf("/.", posts) >= 0;
        Kind kind =
                others >= 0 || isHidden
                        ? Kind.NO_POST
                        : posts >= 0 ? Kind.AMONG_POSTS : Kind.UNKNOWN;
        // In content, HTML is copied by Hugo; among posts of Jekyll and Hexo it is a post.
        boolean isCopied =
                kind == Kind.AMONG_POSTS && isHtml(path) && !has(path, POSTS) && !isDraft;
        return new PostPlace(isCopied ? Kind.UNKNOWN : kind, isDraft, false);
    }

    private static boolean has(String path, String folder) {
        return ("/" + path).contains("/" + folder + "/");
    }

    /** Where the innermost of {@code folders} stands in {@code path}; -1 when none does. */
    private static int depth(String path, List<String> folders) {
        int deepest = -1;
        for (String folder : folders) {
            deepest = Math.max(deepest, ("/" + path).lastIndexOf("/" + folder + "/"));
        }
        return deepest;
    }

    private static boolean isHtml(String path) {
        return PostNames.isPage(path);
    }
}
