package dev.offprint.run.container;

import dev.offprint.input.container.Contained;
import dev.offprint.input.container.Container;
import dev.offprint.input.container.Containers;
import dev.offprint.run.Contents;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The containers that a user named. Each of their posts has a path, as if the container were a
 * folder; what is asked of other paths, {@code others} know. Safe for use by several threads once
 * all are opened.
 */
public final class OpenContainers implements Contents, Closeable {
    private final Contents others;
    private final Map<Path, Opened> byFile = new HashMap<>();
    private final Map<Path, Contained> byPost = new HashMap<>();

    /** A container, or why there is none. */
    private record Opened(@Nullable Container container, List<Path> posts, String problem) {}

    /** None yet, beside posts whose contents are {@code others}. */
    public OpenContainers(Contents others) {
        this.others = others;
    }

    /**
     * Opens what is at {@code path}, if it is a container; one that cannot be opened fails when it
     * is read.
     */
    public void open(String path) {
        try {
            open(Path.of(path));
        } catch (InvalidPathException e) {
            // Said where paths are looked up.
        }
    }

    private void open(Path file) {
        Path key = key(file);
        if (byFile.containsKey(key)) {
            return;
        }
        try {
            Optional<Container> container = Containers.open(file);
            if (container.isPresent()) {
                byFile.put(key, opened(file, container.get()));
            }
        } catch (IOException e) {
            byFile.put(key, new Opened(null, List.of(file), IoProblem.of(e)));
        }
    }

    private Opened opened(Path file, Container container) {
        List<Path> posts = new ArrayList<>();
        for (Contained post : container.posts()) {
            Path path = file.resolve(post.name());
            posts.add(path);
            byPost.put(key(path), post);
        }
        return new Opened(container, List.copyOf(posts), "");
    }

    /** Adds a post that is in no file, under a path that nothing else has. */
    public void add(Path post, Contained.Content content) {
        Contained held = new Contained(post.toString(), content);
        Container container = new Container("a page", List.of(held), Map.of(), () -> {});
        byFile.put(key(post), new Opened(container, List.of(post), ""));
        byPost.put(key(post), held);
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Refuses what is at {@code path}, if it is a container: it fails when it is read. */
    public void refuse(String path) {
        try (Container container = Containers.open(Path.of(path)).orElse(null)) {
            if (container != null) {
                Path file = Path.of(path);
                byFile.put(key(file), new Opened(null, List.of(file), container.refusal()));
            }
        } catch (InvalidPathException | IOException e) {
            // What it is instead is said when it is read.
        }
    }

    /** Whether {@code path} is a container that was opened. */
    public boolean isContainer(Path path) {
        Opened opened = byFile.get(key(path));
        return opened != null && opened.container() != null;
    }

    /** Whether {@code path} is a container, also one that could not be opened or was refused. */
    public boolean knows(Path path) {
        return byFile.containsKey(key(path));
    }

    /** Whether several posts may come of {@code path}. */
    public boolean holdsSeveral(Path path) {
        Opened opened = byFile.get(key(path));
        return opened != null && opened.posts().size() > 1;
    }

    /** The posts in the file at {@code path}; the file itself where it is no container. */
    public List<Path> posts(Path path) {
        Opened opened = byFile.get(key(path));
        return opened == null ? List.of(path) : opened.posts();
    }

    /** What else is in the file at {@code path} and how much of it. */
    public Map<String, Integer> passedOver(Path path) {
        Opened opened = byFile.get(key(path));
        Container container = opened == null ? null : opened.container();
        return container == null ? Map.of() : container.passedOver();
    }

    /** Whether {@code post} is in a container, and in no file of its own. */
    @Override
    public boolean isContained(Path post) {
        return !byPost.isEmpty() && byPost.containsKey(key(post));
    }

    /** The picture that {@code post} shows as {@code address}, if it is in the same container. */
    public Optional<byte[]> picture(Path post, String address) throws IOException {
        Contained held = byPost.get(key(post));
        return held == null ? Optional.empty() : held.pictures().at(address);
    }

    @Override
    public byte[] of(Path path) throws IOException {
        Contained held = byPost.get(key(path));
        if (held != null) {
            return held.content().read().text().getBytes(StandardCharsets.UTF_8);
        }
        Opened opened = byFile.get(key(path));
        if (opened != null) {
            throw new IOException(opened.problem());
        }
        return others.of(path);
    }

    @Override
    public Post post(Path path) throws IOException, UndecodableException {
        Contained held = byPost.get(key(path));
        if (held == null) {
            return Contents.super.post(path);
        }
        Contained.Text text = held.content().read();
        return new Post(Source.of(path.toString(), text.text()), text.address());
    }

    @Override
    public void close() throws IOException {
        for (Opened opened : byFile.values()) {
            if (opened.container() != null) {
                opened.container().close();
            }
        }
    }
}
