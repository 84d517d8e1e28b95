package dev.offprint.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the posts that paths name. A file is taken as it is, whatever it is called; in a folder,
 * files are posts by their extension. Hidden folders and links in folders are left out.
 */
public final class PostFiles {
    private static final Set<String> EXTENSIONS =
            Set.of("md", "markdown", "mdown", "mkd", "mdx", "html", "htm", "xhtml");
    private static final Set<String> SKIPPED = Set.of("node_modules", "vendor", "_site");

    private PostFiles() {}

    /**
     * The posts at {@code path}: itself, or those below it, sorted.
     *
     * @throws IOException when the path does not exist or a folder cannot be read
     */
    public static List<Path> at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            // Says by its type what is wrong with a path that leads nowhere.
            Files.readAttributes(path, BasicFileAttributes.class);
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        boolean isSkipped = !folder.equals(path) && isSkipped(folder);
                        return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && isPost(file)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(found);
        return List.copyOf(found);
    }

    private static boolean isSkipped(Path folder) {
        String name = folder.getFileName().toString();
        return SKIPPED.contains(name) || name.startsWith(".");
    }

    private static boolean isPost(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension) && !name.equalsIgnoreCase("readme.md");
    }
}
