package dev.offprint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the configurations of folders, each looked into once. */
final class Chains {
    private final Path start = Path.of("").toAbsolutePath();
    private final Map<Path, Chain> byFolder = new HashMap<>();
    private final @Nullable Chain fixed;
    private final boolean isTrusted;

    private Chains(@Nullable Chain fixed, boolean isTrusted) {
        this.fixed = fixed;
        this.isTrusted = isTrusted;
    }

    /** One chain for all folders. */
    static Chains fixed(Chain chain) {
        return new Chains(chain, true);
    }

    /** Finds them; those of a user who trusts them may name any file. */
    static Chains found(boolean isTrusted) {
        return new Chains(null, isTrusted);
    }

    /**
     * The settings for posts in {@code folder}, an absolute path.
     *
     * @throws ConfigException when a file on the way cannot be used
     */
    Chain of(@Nullable Path folder) throws ConfigException {
        if (fixed != null) {
            return fixed;
        }
        // Upwards until something is known, then down again.
        List<Path> way = new ArrayList<>();
        Chain chain = Chain.EMPTY;
        List<Optional<ConfigFile>> files = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            Chain known = byFolder.get(at);
            if (known != null) {
                chain = known;
                break;
            }
            way.add(at);
            Path path = at.resolve(ConfigShape.FILE_NAME);
            boolean isLast = false;
            if (Files.isRegularFile(path)) {
                if (Files.isSymbolicLink(path) && !reach(at).covers(path)) {
                    throw new ConfigException(shown(path) + ": " + reach(at).refusal());
                }
                ConfigFile file = ConfigFile.read(shown(path));
                files.add(Optional.of(file));
                isLast = file.isRoot();
            } else {
                files.add(Optional.empty());
            }
            if (isLast || Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        for (int i = way.size() - 1; i >= 0; i--) {
            if (files.get(i).isPresent()) {
                chain = chain.with(files.get(i).get(), reach(way.get(i)));
            }
            byFolder.put(way.get(i), chain);
        }
        return chain;
    }

    private Reach reach(Path folder) {
        return isTrusted ? Reach.EVERYWHERE : Reach.around(folder);
    }

    /** A path as a person here would write it. */
    private Path shown(Path path) {
        return path.startsWith(start) ? start.relativize(path) : path;
    }
}
