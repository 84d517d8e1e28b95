package dev.offprint.run.cache;

import dev.offprint.input.OrdinaryFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder with one file of digests, which git and backups leave alone. Runs at the same time may
 * each replace the file; what one forgets, the next run finds out again.
 */
public final class CacheFolder {
    /** What it is called when nobody says otherwise. */
    public static final String NAME = ".offprint-cache";

    private static final String FILE = "clean.bin";

    private final Path folder;

    public CacheFolder(Path folder) {
        this.folder = folder;
    }

    /** What earlier runs knew; nothing when there is no file, or none that can be trusted. */
    public DigestSet read() {
        try {
            return DigestSet.read(OrdinaryFile.bytes(folder.resolve(FILE)));
        } catch (IOException e) {
            return DigestSet.empty();
        }
    }

    /**
     * Adds what a run learned.
     *
     * @param today days since 1970
     * @throws IOException when the folder cannot be written
     */
    public void add(CleanPosts posts, int today) throws IOException {
        mark();
        // Read again: another run may have written since.
        byte[] bytes = read().bytes(posts.seen(), today);
        Path temporary = Files.createTempFile(folder, "clean", ".tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, folder.resolve(FILE));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Makes the folder; see bford.info/cachedir for the tag. */
    private void mark() throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        Path tag = folder.resolve("CACHEDIR.TAG");
        if (!Files.exists(tag)) {
            Files.writeString(
                    tag,
                    """
                    Signature: 8a477f597d28d172789f06886806bc55
                    # Made by Offprint; safe to delete.
                    """);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
