package dev.offprint.proof;

import dev.offprint.text.ContainerElement;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which {@link ContainerElement} is open after some HTML in Markdown. */
final class OpenBlocks {
    /** Real pages stay far below, and each end tag is looked for among them. */
    private static final int MOST = 500;

    private final Deque<String> open = new ArrayDeque<>();

    /** Takes in what stands next. */
    void read(String html) {
        TagReader.read(html, this::take);
    }

    private void take(String name, boolean isEnd, String tag) {
        if (!ContainerElement.names().contains(name)) {
            return;
        }
        if (isEnd) {
            close(name);
        } else if (open.size() < MOST && !tag.endsWith("/>")) {
            open.push(name);
        }
    }

    private void close(String name) {
        if (open.contains(name)) {
            while (!open.pop().equals(name)) {
                // What stands within it ends with it.
            }
        }
    }

    boolean isAny() {
        return !open.isEmpty();
    }
}
