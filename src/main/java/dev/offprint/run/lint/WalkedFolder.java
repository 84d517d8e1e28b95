package dev.offprint.run.lint;

import dev.offprint.address.Aliases;
import dev.offprint.address.FileNames;
import dev.offprint.input.PostNames;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.run.FileText;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All files below a folder but those of hidden folders; links are not followed. Safe for use by
 * several threads.
 */
final class WalkedFolder {
    /** Vaults are smaller; whoever gives a whole disk does not wait for all of it. */
    private static final int MOST_NAMES = 500_000;

    private final List<String> files;
    private final FileNames names;
    private @Nullable Aliases aliases;

    private WalkedFolder(List<String> files) {
        this.files = List.copyOf(files);
        this.names = new FileNames(files);
    }

    /** What cannot be read is not there. */
    static WalkedFolder of(String folder) {
        List<String> files = new ArrayList<>();
        try {
            Path top = Path.of(folder);
            Files.walkFileTree(
                    top,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path path, BasicFileAttributes attributes) {
                            boolean isHidden =
                                    String.valueOf(path.getFileName()).startsWith(".")
                                            && !path.equals(top);
                            return isHidden || files.size() > MOST_NAMES
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path path, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                files.add(LocalFiles.path(path));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException problem) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException | InvalidPathException unreadable) {
            // What cannot be read is not there.
        }
        return new WalkedFolder(files);
    }

    FileNames names() {
        return names;
    }

    /** Read when somebody first asks: every note has to be opened for it. */
    synchronized Aliases aliases() {
        Aliases known = aliases;
        if (known == null) {
            known = new Aliases();
            List<String> sorted = new ArrayList<>(files);
            sorted.sort(null);
            for (String file : sorted) {
                if (PostNames.isMarkdown(file)) {
                    add(file, known);
                }
            }
            aliases = known;
        }
        return known;
    }

    private static void add(String file, Aliases aliases) {
        try {
            Post head = PostParser.head(FileText.read(file, Path.of(file)), Post.ADDRESS_KEYS);
            aliases.add(file, head);
        } catch (IOException | UndecodableException | InvalidPathException unreadable) {
            // Then it is only called as its file is.
        }
    }
}
