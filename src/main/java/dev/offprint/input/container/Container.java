package dev.offprint.input.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file that holds posts, opened. Safe for use by several threads.
 *
 * @param label what it is, with its article, as "a feed"
 * @param posts in the order of the file, each under a name of its own; also those that cannot be
 *     read, which fail when they are
 * @param passedOver what else it holds and how much of it, by a noun such as "attachment"
 * @param file closed with the container
 */
public record Container(
        String label, List<Contained> posts, Map<String, Integer> passedOver, Closeable file)
        implements Closeable {
    public Container {
        posts = List.copyOf(posts);
        passedOver = new TreeMap<>(passedOver);
    }

    /** A container that keeps nothing open. */
    Container(String label, List<Contained> posts, Map<String, Integer> passedOver) {
        this(label, posts, passedOver, () -> {});
    }

    /** Why it is not repaired; a clause about the file. */
    public String refusal() {
        return label
                + ", no post; it is not ours to change: offprint convert makes files of its posts";
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
