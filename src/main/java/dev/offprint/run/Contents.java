package dev.offprint.run;

import dev.offprint.engine.PostText;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where posts come from. */
@FunctionalInterface
public interface Contents {
    /** Posts as they are in their files. */
    Contents FILES = FileText::bytes;

    /**
     * A post that was read.
     *
     * @param address where it was taken from, if whoever holds it knows that better than the post
     */
    record Post(Source source, Optional<String> address) {}

    /** The bytes of {@code path}; several threads may ask. */
    byte[] of(Path path) throws IOException;

    /**
     * The post at {@code path}; several threads may ask.
     *
     * @throws IOException when it is something else or cannot be read
     * @throws UndecodableException when it is no text
     */
    default Post post(Path path) throws IOException, UndecodableException {
        return new Post(PostText.decode(path.toString(), of(path)), Optional.empty());
    }

    /** Whether the post at {@code path} is in no file of its own, and nothing lies beside it. */
    default boolean isContained(Path path) {
        return false;
    }
}
