package dev.offprint.run.lint;

import dev.offprint.address.FileTree;
import dev.offprint.address.PostLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders that addresses with a leading slash may start from. */
public final class SiteRoots {
    private final List<String> folders;
    private final boolean isNamed;

    private SiteRoots(List<String> folders, boolean isNamed) {
        this.folders = List.copyOf(folders);
        this.isNamed = isNamed;
    }

    /** The folders among the paths that a user gave; each may be the root of what is in it. */
    public static SiteRoots among(List<Path> paths) {
        List<String> folders = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folders.add(LocalFiles.path(path));
            }
        }
        return new SiteRoots(folders, false);
    }

    /** The folder of which the user said that it is the root. */
    public static SiteRoots named(Path folder) {
        return new SiteRoots(List.of(LocalFiles.path(folder)), true);
    }

    /** Where a post lies. */
    public PostLocation location(FileTree files, Path post) {
        String path = LocalFiles.path(post);
        return new PostLocation(files, path, of(path).orElse(null), isNamed);
    }

    /** What tells one place of a post from another: its path, and what the user gave. */
    String place(Path post) {
        String path = LocalFiles.path(post);
        return path + "\n" + of(path).orElse("") + (isNamed ? "\n" : "");
    }

    boolean isNamed() {
        return isNamed;
    }

    /** The root for a post: the innermost folder that holds it, or the named one. */
    Optional<String> of(String post) {
        String best = isNamed ? folders.get(0) : "";
        for (String folder : folders) {
            if (!isNamed && post.startsWith(folder + "/") && folder.length() >= best.length()) {
                best = folder;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
