package dev.offprint.proof;

import dev.offprint.text.HidingElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Tells each {@link HidingElement} that is closed from one that hides what was never its own. */
final class ClosedElements {
    private final Map<String, Deque<Boolean>> closed = new HashMap<>();

    /** Those of {@code html}, which are asked for in the order of their start tags. */
    ClosedElements(String html) {
        TagReader.read(html, (name, isEnd, tag) -> note(name, isEnd));
    }

    /** An end tag closes what began last. */
    private void note(String name, boolean isEnd) {
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

    /** Whether the next element of that name is one that nothing closes. */
    boolean isNextOpen(String name) {
        Deque<Boolean> elements = closed.get(name);
        return elements != null && !elements.isEmpty() && !elements.poll();
    }
}
