package dev.offprint.report;

/** A number with its noun, in the plural unless it is one. */
public final class Count {
    private Count() {}

    /** As 1 post, 2 posts. */
    public static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
