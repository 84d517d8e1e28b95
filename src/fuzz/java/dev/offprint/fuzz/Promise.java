package dev.offprint.fuzz;

import java.util.Objects;

/** Says of what does not hold. */
final class Promise {
    private Promise() {}

    /** Fails with {@code otherwise} when {@code holds} is not so. */
    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Fails with both when they are not the same. */
    static void same(String what, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            throw new AssertionError(
                    what + " differ:\n--- one\n" + one + "\n--- other\n" + other + "\n---");
        }
    }
}
