package dev.offprint.report.ledger;

import dev.offprint.report.Count;

/**
 * What a conversion came to.
 *
 * @param converted posts that were written
 * @param unchanged posts whose output held the same bytes already
 * @param skipped posts that were not looked at, because their output is newer
 * @param failed posts that could not be read, converted or written, and paths that led to none
 * @param cutOff posts whose own text says that the rest was not saved
 * @param characters visible characters that were left out, white space not counted
 */
public record ConvertSummary(
        int converted, int unchanged, int skipped, int failed, int cutOff, long characters) {

    /** One line for people. */
    public String text() {
        StringBuilder text = new StringBuilder(Count.of(converted, "post")).append(" converted");
        add(text, unchanged, "unchanged");
        add(text, skipped, "skipped");
        add(text, failed, "failed");
        add(text, cutOff, "cut off");
        return text.append("; ")
                .append(characters)
                .append(characters == 1 ? " character" : " characters")
                .append(" left out")
                .toString();
    }

    private static void add(StringBuilder text, int number, String what) {
        if (number > 0) {
            text.append(", ").append(number).append(' ').append(what);
        }
    }
}
