package dev.offprint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that are being written, under names that nobody can foresee. A process that is
 * interrupted takes them along, so they are the process's and stand in one set for all of it.
 */
final class Temporaries {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    /** As a new file has them: what the umask takes away is not given. */
    private static final FileAttribute<?> PERMISSIONS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

    static {
        try {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(Temporaries::sweep, "offprint-unfinished"));
        } catch (IllegalStateException e) {
            // The process is ending already; what is begun now is closed by those who began it.
        }
    }

    private Temporaries() {}

    /**
     * A new file in {@code folder}, in which what dead processes left is removed; its name is
     * short, since a post's may be as long as one can.
     */
    static Path in(Path folder) throws IOException {
        Leftovers.sweep(folder);
        String prefix = WritingProcess.SELF.prefix();
        Path file =
                OwnerAndMode.isKnownOf(folder)
                        ? Files.createTempFile(folder, prefix, WritingProcess.SUFFIX, PERMISSIONS)
                        : Files.createTempFile(folder, prefix, WritingProcess.SUFFIX);
        OPEN.add(file);
        return file;
    }

    /** It is in its place now. */
    static void isMoved(Path file) {
        OPEN.remove(file);
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        OPEN.remove(file);
    }

    private static void sweep() {
        for (Path file : OPEN) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Nobody is left who could be told.
            }
        }
    }
}
