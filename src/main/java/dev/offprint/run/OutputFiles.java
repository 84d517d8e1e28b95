package dev.offprint.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where converted posts go: one file, or a folder that mirrors the one they come from. */
public final class OutputFiles {
    private OutputFiles() {}

    /** What goes into a file; it may be made while it is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The file in {@code folder} for a post.
     *
     * @param root the path that the user named and under which {@code post} was found
     */
    public static Path in(Path folder, Path root, Path post, Format format) {
        Path relative = root.equals(post) ? post.getFileName() : root.relativize(post);
        String name = relative.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return folder.resolve(relative).resolveSibling(stem + "." + format.extension());
    }

    /**
     * Writes a file in one step, with the folders that it needs.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + file.getFileName() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
