package dev.offprint.rule.site;

import dev.offprint.address.LocalTarget;
import dev.offprint.address.Paths;
import dev.offprint.address.PostLocation;
import dev.offprint.post.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies around a post, as checks may ask for it. For one thread. */
public final class Site {
    private final SiteFiles files;
    private final PostLocation location;
    private boolean isPlaceAsked;

    /**
     * The place of a post.
     *
     * @param post its path, as files have them
     * @param givenRoot the folder that the user gave and that the post was found in; null for none
     * @param isRootNamed whether the user said that this folder is the site's root
     */
    public Site(SiteFiles files, String post, @Nullable String givenRoot, boolean isRootNamed) {
        this.files = files;
        this.location = new PostLocation(files, post, givenRoot, isRootNamed);
    }

    /**
     * Every file that the post names, and whether it is there; {@code post} is read at this place.
     */
    public List<LocalTarget> targets(Post post) {
        return location.targets(post);
    }

    /** Whether the post that was asked about last names any files, so that more than it matters. */
    public boolean namesFiles() {
        return location.namesFiles();
    }

    /** Where the post lies among posts; from then on more than the post itself matters. */
    public PostPlace place(PlaceNames names) {
        isPlaceAsked = true;
        return PostPlace.of(location, names);
    }

    /** What the files beside the post that end as it does begin with. */
    public FolderHabit habit() {
        isPlaceAsked = true;
        return files.habit(location.folder(), Paths.extension(location.post()));
    }

    /** Whether a check wanted to know where the post lies. */
    public boolean isPlaceAsked() {
        return isPlaceAsked;
    }

    /** The folder that keeps the site's pictures and how their addresses start. */
    public ImageHome imageHome() {
        return ImageHome.of(location);
    }

    public SiteFiles files() {
        return files;
    }

    /** The path of the post. */
    public String post() {
        return location.post();
    }
}
