package dev.offprint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How far a configuration reaches that nobody named: to the top of the git repository that it lies
 * in, else to its own folder. What it names beyond that is read only for a user who trusts it, as a
 * repository of somebody else could name any file of the user's. A link counts as what it leads to.
 */
final class Reach {
    /** For what the user named, and for users who trust what is found. */
    static final Reach EVERYWHERE = new Reach(null);

    private final @Nullable Path top;

    private Reach(@Nullable Path top) {
        this.top = top;
    }

    /** The reach of a configuration that was found in {@code folder}. */
    static Reach around(Path folder) {
        Path own = real(folder);
        for (Path at = own; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return new Reach(at);
            }
        }
        return new Reach(own);
    }

    /** Whether {@code path} may be read; it need not exist. */
    boolean covers(Path path) {
        return top == null || real(path).startsWith(top);
    }

    /** What to say of a path that is not covered, after its name. */
    String refusal() {
        return "lies outside of " + top + "; --trust lets configurations reach further";
    }

    /** Where a path leads, as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path normal = absolute.normalize();
            Path parent = normal.getParent();
            Path name = normal.getFileName();
            return parent == null || name == null ? normal : real(parent).resolve(name);
        }
    }
}
