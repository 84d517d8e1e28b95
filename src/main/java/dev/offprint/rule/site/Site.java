package dev.offprint.rule.site;

import dev.offprint.post.Post;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post's place among files. Making one costs nothing; the file system is asked when the first
 * check wants to know. For one thread.
 */
public final class Site {
    private final FileTree files;
    private final String post;
    private final @Nullable String givenRoot;
    private final boolean isRootNamed;
    private @Nullable Layout layout;
    private @Nullable Post judged;
    private List<LocalTarget> targets = List.of();
    private boolean isPlaceAsked;

    /**
     * The place of a post.
     *
     * @param post its path, as {@link FileTree} has them
     * @param givenRoot the folder that the user gave and that the post was found in; null for none
     * @param isRootNamed whether the user said that this folder is the site's root
     */
    public Site(FileTree files, String post, @Nullable String givenRoot, boolean isRootNamed) {
        this.files = files;
        this.post = post;
        this.givenRoot = givenRoot;
        this.isRootNamed = isRootNamed;
    }

    /**
     * Every file that the post names, and whether it is there; {@code post} is read at this place.
     */
    @SuppressWarnings("ReferenceEquality") // the same post, not one like it
    public List<LocalTarget> targets(Post post) {
        if (judged != post) {
            List<LocalReference> references = LocalReferences.of(post);
            targets = references.isEmpty() ? List.of() : TargetFinder.find(post, this, references);
            judged = post;
        }
        return targets;
    }

    /** Whether the post that was asked about last names any files, so that more than it matters. */
    public boolean namesFiles() {
        return !targets.isEmpty();
    }

    /** Where the post lies among posts; from then on more than the post itself matters. */
    public PostPlace place(PlaceNames names) {
        isPlaceAsked = true;
        return PostPlace.of(this, names);
    }

    /** What the files beside the post that end as it does begin with. */
    public FolderHabit habit() {
        isPlaceAsked = true;
        return files.habit(folder(), Paths.extension(post));
    }

    /** Whether a check wanted to know where the post lies. */
    public boolean isPlaceAsked() {
        return isPlaceAsked;
    }

    /** The folder that keeps the site's pictures and how their addresses start. */
    public ImageHome imageHome() {
        return ImageHome.of(this);
    }

    public FileTree files() {
        return files;
    }

    /** The path of the post. */
    public String post() {
        return post;
    }

    /** The folder of the post. */
    public String folder() {
        return Paths.parent(post);
    }

    /** The name of the post's file without its extension. */
    String stem() {
        String name = Paths.name(post);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    Optional<String> givenRoot() {
        return Optional.ofNullable(givenRoot);
    }

    boolean isRootNamed() {
        return isRootNamed;
    }

    Layout layout() {
        Layout known = layout;
        if (known == null) {
            known =
                    isRootNamed
                            ? named(givenRoot == null ? folder() : givenRoot)
                            : Layout.of(files, folder(), givenRoot);
            layout = known;
        }
        return known;
    }

    private Layout named(String root) {
        Layout found = Layout.of(files, folder(), givenRoot);
        return found.generator() == Layout.Generator.NONE
                ? new Layout(Layout.Generator.NONE, root, true, "")
                : new Layout(found.generator(), root, true, found.basePath());
    }
}
