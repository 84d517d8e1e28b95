package dev.offprint.text;

import java.util.List;

/** Names to choose from, as a sentence has them. */
public final class Alternatives {
    private Alternatives() {}

    /** At least one name: {@code a, b or c}. */
    public static String of(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
