package dev.offprint.report.ledger;

import dev.offprint.report.Count;
import java.util.Optional;

/**
 * What a conversion came to.
 *
 * @param converted posts that were written
 * @param unchanged posts whose output held the same bytes already
 * @param skipped posts that were not looked at, because their output is newer
 * @param failed posts that could not be read, converted or written, and paths that led to none
 * @param cutOff posts whose own text says that the rest was not saved
 * @param empty posts of which nothing was left, though they have words
 * @param characters visible characters that were left out, white space not counted
 * @param unaccounted words that are neither in post and output alike nor on record
 * @param kept what was named, and is in the output as it was
 */
public record ConvertSummary(
        int converted,
        int unchanged,
        int skipped,
        int failed,
        int cutOff,
        int empty,
        long characters,
        int unaccounted,
        KeptCount kept) {

    /** One line for people. */
    public String text() {
        StringBuilder text = new StringBuilder(Count.of(converted, "post")).append(" converted");
        add(text, unchanged, "unchanged");
        add(text, skipped, "skipped");
        add(text, failed, "failed");
        add(text, cutOff, "cut off");
        add(text, empty, "empty");
        text.append("; ")
                .append(characters)
                .append(characters == 1 ? " character" : " characters")
                .append(" left out");
        if (unaccounted > 0) {
            text.append("; ").append(Count.of(unaccounted, "word")).append(" unaccounted for");
        }
        return kept.all() == 0 ? text.toString() : text.append("; ").append(kept.text()).toString();
    }

    /** The end of that line, which is said of a single post too; empty when nothing was kept. */
    public Optional<String> keptText() {
        return kept.kept() == 0 ? Optional.empty() : Optional.of(kept.text());
    }

    /** The end of that line which is about our own faults; empty when there are none. */
    public Optional<String> unaccountedText() {
        return unaccounted == 0
                ? Optional.empty()
                : Optional.of(Count.of(unaccounted, "word") + " unaccounted for");
    }

    private static void add(StringBuilder text, int number, String what) {
        if (number > 0) {
            text.append(", ").append(number).append(' ').append(what);
        }
    }
}
