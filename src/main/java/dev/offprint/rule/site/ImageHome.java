package dev.offprint.rule.site;

/**
 * Where pictures that are brought home go: to the folder that the site's generator serves, or to
 * one beside the post.
 *
 * @param folder its path
 * @param prefix what stands before a file's name in an address, with a slash at the end
 */
public record ImageHome(String folder, String prefix) {

    static ImageHome of(Site site) {
        Layout layout = site.layout();
        boolean isBundle = site.stem().equals("index") || site.stem().equals("_index");
        String base = layout.basePath();
        return switch (layout.generator()) {
            case NONE -> new ImageHome(site.folder() + "/images", "images/");
            case JEKYLL ->
                    new ImageHome(layout.root() + "/assets/images", base + "/assets/images/");
            case HUGO ->
                    isBundle
                            ? new ImageHome(site.folder() + "/images", "images/")
                            : new ImageHome(layout.root() + "/static/images", "/images/");
            case HEXO -> new ImageHome(layout.root() + "/source/images", base + "/images/");
        };
    }
}
