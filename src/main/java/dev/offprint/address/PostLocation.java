package dev.offprint.address;

import dev.offprint.post.Post;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a post lies among files. Making one costs nothing; the files are asked when somebody first
 * wants to know. For one thread.
 */
public final class PostLocation {
    /** What Obsidian keeps at the top of a vault. */
    private static final String VAULT = ".obsidian";

    private final FileTree files;
    private final String post;
    private final @Nullable String givenRoot;
    private final boolean isRootNamed;
    private @Nullable Layout layout;
    private @Nullable Post judged;
    private List<LocalTarget> targets = List.of();
    private @Nullable Set<String> borders;

    /**
     * The place of a post.
     *
     * @param post its path, as {@link FileTree} has them
     * @param givenRoot the folder that the user gave and that the post was found in; null for none
     * @param isRootNamed whether the user said that this folder is the site's root
     */
    public PostLocation(
            FileTree files, String post, @Nullable String givenRoot, boolean isRootNamed) {
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
            List<LocalReference> references = LocalReferences.of(post, isInVault());
            targets = references.isEmpty() ? List.of() : TargetFinder.find(post, this, references);
            judged = post;
        }
        return targets;
    }

    /**
     * The file of the site that an address names, if there is one and it lies where the post may
     * take files from.
     *
     * @param isImage whether a picture is expected there
     */
    public Optional<String> file(LocalAddress address, boolean isImage) {
        return TargetFinder.file(this, address, isImage).filter(this::isWithin);
    }

    /**
     * Whether {@code path} lies where the post may take files from, links followed: in the folder
     * of the post, of its site, of its repository, or in the one that the user gave.
     */
    public boolean isWithin(String path) {
        String real = files.real(path);
        for (String root : borders()) {
            if (real.startsWith(files.real(root) + "/")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link among the files leads from where the post may take files to elsewhere. */
    boolean leadsOut(String path) {
        for (String root : borders()) {
            if (path.startsWith(root + "/")) {
                return !isWithin(path);
            }
        }
        return false;
    }

    /** The folders that hold all the files which the post may take. */
    public Set<String> borders() {
        Set<String> known = borders;
        if (known == null) {
            known = new LinkedHashSet<>();
            known.add(folder());
            if (layout().isCertain() || layout().generator() != Layout.Generator.NONE) {
                known.add(layout().root());
            }
            givenRoot().ifPresent(known::add);
            holding(".git").ifPresent(known::add);
            holding(VAULT).ifPresent(known::add);
            known.remove("");
            borders = known;
        }
        return known;
    }

    /** The top of the vault that the post is a note of; else the outermost folder of its site. */
    String vault() {
        return holding(VAULT)
                .orElseGet(() -> Collections.min(borders(), Comparator.comparing(String::length)));
    }

    /** Whether the post is a note of a vault. */
    public boolean isInVault() {
        return holding(VAULT).isPresent();
    }

    /** The nearest folder around the post in which something is called so. */
    private Optional<String> holding(String name) {
        for (String at = folder(); !at.isEmpty(); at = Paths.parent(at)) {
            if (files.list(at).orElse(Set.of()).contains(name)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
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
    public String stem() {
        String name = Paths.name(post);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    Optional<String> givenRoot() {
        return Optional.ofNullable(givenRoot);
    }

    /** Whether the user said where the site's root is. */
    public boolean isRootNamed() {
        return isRootNamed;
    }

    /** How the site of the post is laid out. */
    public Layout layout() {
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
