package dev.offprint.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that must not be written, and what each is. A file is the same by whatever path, link or
 * spelling it is reached, as far as the file system itself sees it so.
 */
public final class TakenFiles {
    private final Map<Object, String> byKey = new HashMap<>();

    /**
     * Adds a file, which need not be there yet; the first word about it counts. One that is written
     * later is to be added again, since only then two spellings may turn out to be one file.
     *
     * @param what a sentence about it without its subject, such as "is a post of this run"
     */
    public void add(Path file, String what) {
        byKey.putIfAbsent(key(file), what);
    }

    /** What a file is; empty when it is free. */
    public Optional<String> find(Path file) {
        return Optional.ofNullable(byKey.get(key(file)));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    private static Object key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException absent) {
            return place(file.toAbsolutePath());
        }
    }

    /** Where a file would be, the links on the way followed. */
    private static Path place(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            return file;
        }
        try {
            return parent.toRealPath().resolve(file.getFileName());
        } catch (IOException absent) {
            return place(parent).resolve(file.getFileName()).normalize();
        }
    }
}
