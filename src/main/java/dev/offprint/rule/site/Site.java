package dev.offprint.rule.site;

import dev.offprint.address.Anchors;
import dev.offprint.address.KnownPost;
import dev.offprint.address.LocalTarget;
import dev.offprint.address.Paths;
import dev.offprint.address.PostAddresses;
import dev.offprint.address.PostLocation;
import dev.offprint.address.RunPosts;
import dev.offprint.address.Target;
import dev.offprint.image.FileEnds;
import dev.offprint.post.Post;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What lies around a post, as checks may ask for it. For one thread. */
public final class Site {
    private final SiteFiles files;
    private final PostLocation location;
    private final Supplier<RunPosts> posts;
    private Dependence dependence = Dependence.NOTHING;

    /**
     * The place of a post.
     *
     * @param posts all posts of the run; asked when a check first wants to know
     */
    public Site(SiteFiles files, PostLocation location, Supplier<RunPosts> posts) {
        this.files = files;
        this.location = location;
        this.posts = posts;
    }

    /** The beginning and the end of a file that the post names and may take. */
    public Optional<FileEnds> ends(LocalTarget target) {
        return location.isWithin(target.path()) ? files.ends(target.path()) : Optional.empty();
    }

    /** What links can point at in a page that the post names and may read. */
    public Optional<Anchors> anchors(LocalTarget target) {
        return location.isWithin(target.path()) ? files.anchors(target.path()) : Optional.empty();
    }

    /**
     * The post of the run that was saved from a web address; from then on more than the post itself
     * matters.
     */
    public Optional<KnownPost> savedFrom(Address web) {
        RunPosts all = posts.get();
        if (!all.isOfSite(web)) {
            dependence = dependence == Dependence.NOTHING ? Dependence.SITES : dependence;
            return Optional.empty();
        }
        dependence = Dependence.ADDRESSES;
        return all.savedFrom(web, post());
    }

    /**
     * Whether an address leads to a post of the run, as the finished site shows it; from then on
     * more than the post itself matters.
     */
    public boolean isServed(String address) {
        dependence = Dependence.ADDRESSES;
        PostAddresses addresses = new PostAddresses(location, posts.get(), null);
        return addresses.of(address, false) instanceof Target.RunPost;
    }

    /** Whether the post is a note of an Obsidian vault. */
    public boolean isInVault() {
        return location.isInVault();
    }

    /** How much of the other posts a check wanted to know. */
    public Dependence dependence() {
        return dependence;
    }

    /**
     * Every file that the post names, and whether it is there; {@code post} is read at this place.
     */
    public List<LocalTarget> targets(Post post) {
        return location.targets(post);
    }

    /** Where the post lies among posts. */
    public PostPlace place(PlaceNames names) {
        return PostPlace.of(location, names);
    }

    /** What the files beside the post that end as it does begin with. */
    public FolderHabit habit() {
        return files.habit(location.folder(), Paths.extension(location.post()));
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
