package dev.offprint.text;

import java.util.Optional;
import java.util.function.Function;

/** Finds what a label on the command line or in a file stands for. */
public final class Labels {
    private Labels() {}

    /** The first of {@code known} whose label is exactly {@code wanted}; empty when none has it. */
    public static <T> Optional<T> find(T[] known, Function<T, String> label, String wanted) {
        for (T one : known) {
            if (label.apply(one).equals(wanted)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
