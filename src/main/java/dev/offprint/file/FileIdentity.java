package dev.offprint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** What tells whether two paths lead to one file. */
public final class FileIdentity {
    private FileIdentity() {}

    /** The one name that a path stands for, links followed; of a file that is gone its place. */
    public static Path entry(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * The file that a name is one of: the same for all its names (hard links).
     *
     * @param entry as {@link #entry} says
     */
    public static Object file(Path entry) {
        try {
            // Not every file system numbers its files; where a file has one name, that will do.
            if (OwnerAndMode.names(entry) > 1) {
                Map<String, Object> known = Files.readAttributes(entry, "unix:dev,ino");
                return known.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(value -> Objects.toString(value.getValue()))
                        .toList();
            }
        } catch (IOException absent) {
            // Nothing is known of it but its name.
        }
        return entry;
    }
}
