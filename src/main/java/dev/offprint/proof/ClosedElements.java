package dev.offprint.proof;

import dev.offprint.text.HidingElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells each {@link HidingElement} that is closed from one that hides what was never its own. */
final class ClosedElements {
    private final String html;
    private @Nullable Map<String, Deque<Boolean>> closed;

    /** Those of {@code html}, which are asked for in the order of their start tags. */
    ClosedElements(String html) {
        this.html = html;
    }

    /** Whether the next element of that name is one that nothing closes. */
    boolean isNextOpen(String name) {
        if (!HidingElement.names().contains(name)) {
            return false;
        }
        Deque<Boolean> elements = closed().get(name);
        return elements != null && !elements.isEmpty() && !elements.poll();
    }

    /** Read when it is first asked for, as most posts hold none. */
    private Map<String, Deque<Boolean>> closed() {
        Map<String, Deque<Boolean>> known = closed;
        if (known == null) {
            Map<String, Deque<Boolean>> read = new HashMap<>();
            TagReader.read(html, (name, isEnd, tag) -> note(name, isEnd, read));
            known = read;
            closed = read;
        }
        return known;
    }

    /** An end tag closes what began last. */
    private static void note(String name, boolean isEnd, Map<String, Deque<Boolean>> closed) {
        if (!HidingElement.names().contains(name)) {
            return;
        }
        Deque<Boolean> elements = closed.computeIfAbsent(name, key -> new ArrayDeque<>());
        if (!isEnd) {
            elements.add(false);
        } else if (!elements.isEmpty()) {
            elements.removeLast();
            elements.add(true);
        }
    }
}
