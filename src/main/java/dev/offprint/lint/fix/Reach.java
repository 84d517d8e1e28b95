package dev.offprint.lint.fix;

import dev.offprint.rule.check.Safety;

/** How far a run repairs. */
public enum Reach {
    /** What is found is only said. */
    NOTHING,
    /** What takes nothing that a reader came for. */
    SAFE,
    /** Also what a person should look at. */
    UNSAFE;

    /** Whether repairs of {@code safety} are made. */
    boolean covers(Safety safety) {
        return safety == Safety.SAFE ? this != NOTHING : this == UNSAFE;
    }
}
