package dev.offprint.rule.site;

import dev.offprint.address.Layout;
import dev.offprint.address.Paths;
import dev.offprint.address.PostLocation;

/**
 * Where pictures that are brought home go: to the folder that the site's generator serves, or to
 * one beside the post.
 *
 * @param root the folder that it must lie in, links followed: what holds it and the post
 * @param folder its path
 * @param prefix what stands before a file's name in an address, with a slash at the end
 */
public record ImageHome(String root, String folder, String prefix) {

    static ImageHome of(PostLocation site) {
        Layout layout = site.layout();
        boolean isBundle = site.stem().equals("index") || site.stem().equals("_index");
        String base = layout.basePath();
        return switch (layout.generator()) {
            case NONE -> in(site, site.folder() + "/images", "images/");
            case JEKYLL -> in(site, layout.root() + "/assets/images", base + "/assets/images/");
            case HUGO ->
                    isBundle
                            ? in(site, site.folder() + "/images", "images/")
                            : in(site, layout.root() + "/static/images", "/images/");
            case HEXO -> in(site, layout.root() + "/source/images", base + "/images/");
        };
    }

    private static ImageHome in(PostLocation site, String folder, String prefix) {
        String root = site.layout().root();
        if (!site.isRootNamed() || !folder.startsWith(root + "/")) {
            root = site.folder();
            while (!root.isEmpty() && !folder.startsWith(root + "/")) {
                root = Paths.parent(root);
            }
        }
        return new ImageHome(root, folder, prefix);
    }
}
