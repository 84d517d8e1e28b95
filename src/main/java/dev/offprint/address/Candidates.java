package dev.offprint.address;

import dev.offprint.input.PostNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says where the file may lie that a post names. */
final class Candidates {
    private final PostLocation location;
    private final FileTree files;
    private final Layout layout;

    /** Those of a post. */
    Candidates(PostLocation location) {
        this.location = location;
        this.files = location.files();
        this.layout = location.layout();
    }

    /** The paths at which the file may lie that {@code reference} names, the likeliest first. */
    Set<String> of(LocalAddress reference) {
        String path = reference.path();
        String folder = location.folder();
        return switch (reference.form()) {
            case RELATIVE -> relative(folder, path);
            case ROOTED -> rooted("/" + path);
            case SOURCE -> Set.of(Paths.join(layout.root(), path));
            case ASSET -> layout.beside(files, folder, location.stem(), path);
            case POST -> posts(path);
            case PAGE -> pages(path);
            case NOTE -> notes(path);
        };
    }

    private Set<String> relative(String folder, String path) {
        Set<String> candidates = layout.beside(files, folder, location.stem(), path);
        if (location.isInVault()) {
            // A vault looks for what stands in round brackets as for what stands in square ones.
            candidates.addAll(notes(path));
        }
        return candidates;
    }

    /** Without a known root, every folder above the post may be it. */
    Set<String> rooted(String path) {
        Set<String> candidates = new LinkedHashSet<>(layout.served(files, path));
        if (!layout.isCertain()) {
            for (String root : roots()) {
                candidates.add(Paths.join(root, path));
            }
        }
        return candidates;
    }

    private List<String> roots() {
        List<String> roots = new ArrayList<>();
        String at = location.folder();
        for (int i = 0; i < 6 && !at.isEmpty(); i++) {
            roots.add(at);
            boolean isBorder =
                    at.equals(location.givenRoot().orElse(""))
                            || files.list(at).orElse(Set.of()).contains(".git");
            if (isBorder) {
                break;
            }
            at = Paths.parent(at);
        }
        return roots;
    }

    /** Hugo looks beside the page, then in all content; a name alone may be that of any page. */
    private Set<String> pages(String path) {
        String content = layout.root() + "/" + SiteSettings.contentFolder(layout, files);
        Set<String> candidates = new LinkedHashSet<>();
        if (path.isEmpty()) {
            candidates.add(location.post());
            return candidates;
        }
        if (!path.startsWith("/")) {
            candidates.add(Paths.join(location.folder(), path));
            if (location.stem().equals("index")) {
                candidates.add(Paths.join(Paths.parent(location.folder()), path));
            }
        }
        candidates.add(Paths.join(content, path));
        if (path.indexOf('/') < 0) {
            candidates.addAll(named(content, path));
        }
        return candidates;
    }

    /**
     * A path from the top of the vault, or the end of any path in it, that of a neighbour first;
     * with dots before it a path from the note (as Obsidian resolves links).
     */
    private Set<String> notes(String path) {
        Set<String> candidates = new LinkedHashSet<>();
        if (path.isEmpty()) {
            candidates.add(location.post());
            return candidates;
        }
        if (!path.startsWith("./") && !path.startsWith("../")) {
            candidates.add(Paths.join(location.vault(), path));
        }
        candidates.add(Paths.join(location.folder(), path));
        List<String> others = named(location.vault(), path);
        for (String other : others) {
            if (other.startsWith(location.folder() + "/")) {
                candidates.add(other);
            }
        }
        candidates.addAll(others);
        if (others.isEmpty()) {
            candidates.addAll(files.aliased(location.vault(), path));
        }
        return candidates;
    }

    private List<String> named(String folder, String path) {
        String name = Paths.name(path);
        String stem = PostNames.isPost(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        String end = ("/" + path).toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String file : files.named(folder, stem)) {
            String whole = file.toLowerCase(Locale.ROOT);
            boolean isPost = PostNames.isPost(whole);
            String bare = isPost ? whole.substring(0, whole.lastIndexOf('.')) : whole;
            if (whole.endsWith(end) || (isPost && bare.endsWith(end))) {
                found.add(file);
            }
        }
        return found;
    }

    /** A post by name lies in a folder of posts, whatever its extension. */
    private Set<String> posts(String name) {
        Set<String> folders = new LinkedHashSet<>();
        folders.add(location.folder());
        folders.add(layout.root() + "/_posts");
        folders.add(layout.root() + "/source/_posts");
        for (String child : files.list(layout.root()).orElse(Set.of())) {
            // Thousands of posts may lie there, and none of them is a folder.
            String posts = layout.root() + "/" + child + "/_posts";
            if (!PostNames.isPost(child) && Paths.isFolder(files, posts)) {
                folders.add(posts);
            }
        }
        Set<String> candidates = new LinkedHashSet<>();
        for (String folder : folders) {
            for (String ending : PostEndings.ALL) {
                candidates.add(Paths.join(folder, name + ending));
            }
            candidates.add(Paths.join(folder, name));
        }
        return candidates;
    }
}
