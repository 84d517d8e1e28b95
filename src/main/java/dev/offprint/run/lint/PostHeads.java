package dev.offprint.run.lint;

import dev.offprint.address.KnownPost;
import dev.offprint.address.RunPosts;
import dev.offprint.config.ConfigException;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All posts of a run as links know them, read when somebody first asks; most runs never do. Safe
 * for use by several threads.
 */
final class PostHeads implements Supplier<RunPosts> {
    /** Reads what one post says before its text. */
    @FunctionalInterface
    interface Reader {
        KnownPost read(Path post) throws ConfigException, IOException, UndecodableException;
    }

    private final List<Path> files;
    private final Reader reader;
    private @Nullable RunPosts known;

    PostHeads(List<Path> files, Reader reader) {
        this.files = List.copyOf(files);
        this.reader = reader;
    }

    @Override
    public synchronized RunPosts get() {
        RunPosts posts = known;
        if (posts == null) {
            List<KnownPost> read = new ArrayList<>(files.size());
            for (Path file : files) {
                try {
                    read.add(reader.read(file));
                } catch (ConfigException | IOException | UndecodableException unreadable) {
                    // Whoever lints it says what is wrong with it.
                }
            }
            posts = new RunPosts(read);
            known = posts;
        }
        return posts;
    }
}
