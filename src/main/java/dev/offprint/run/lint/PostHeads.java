package dev.offprint.run.lint;

import dev.offprint.address.KnownPost;
import dev.offprint.address.RunPosts;
import dev.offprint.config.ConfigException;
import dev.offprint.run.Workers;
import dev.offprint.run.cache.OtherPosts;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private @Nullable OtherPosts others;

    PostHeads(List<Path> files, Reader reader) {
        this.files = List.copyOf(files);
        this.reader = reader;
    }

    @Override
    public synchronized RunPosts get() {
        RunPosts posts = known;
        if (posts == null) {
            posts = files.size() < 2 ? RunPosts.NONE : new RunPosts(read());
            known = posts;
        }
        return posts;
    }

    private List<KnownPost> read() {
        List<KnownPost> read = new ArrayList<>(files.size());
        // Of a post that cannot be read, whoever lints it says what is wrong with it.
        Workers.inOrder(
                files,
                file -> Optional.of(reader.read(file)),
                (file, problem) -> Optional.<KnownPost>empty(),
                post -> post.ifPresent(read::add));
        return read;
    }

    /** What of them the result of one post may depend on. */
    synchronized OtherPosts others() {
        OtherPosts posts = others;
        if (posts == null) {
            posts = new OtherPosts(get());
            others = posts;
        }
        return posts;
    }
}
