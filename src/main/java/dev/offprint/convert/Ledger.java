package dev.offprint.convert;

import dev.offprint.convert.remark.Decision;
import dev.offprint.text.Position;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a conversion left out of a post or wrote in another way, what it named and kept, and where
 * the post itself stops short. Every place is one of the file as it was given.
 *
 * @param entries in order of place
 * @param kept what a rule would have left out or changed, in order of place
 * @param cutOffs where the post says that the rest of the article was not saved
 * @param empty where its words are, when the article has none; normally not one
 * @param strays words of which nothing above tells; normally none
 */
public record Ledger(
        List<Entry> entries,
        List<Kept> kept,
        List<Entry> cutOffs,
        List<Entry> empty,
        List<Stray> strays) {
    public Ledger {
        strays = List.copyOf(strays);
        entries = List.copyOf(entries);
        kept = List.copyOf(kept);
        cutOffs = List.copyOf(cutOffs);
        empty = List.copyOf(empty);
    }

    /** A place in the file that was given, with its lines, so that its text need not be kept. */
    public record Place(Span span, Position start, Position end) {}

    /**
     * One decision.
     *
     * @param rule the id of the rule, or what else decided
     * @param category what kind of thing it is about, as in reports
     * @param message what was found, in one sentence
     * @param place where it stands in the post
     * @param decision what became of it
     * @param characters how many visible characters went with it, white space not counted
     * @param words what it was, as a reader met it; empty when the message says it, or nobody
     *     looked
     */
    public record Entry(
            String rule,
            String category,
            String message,
            Place place,
            Decision decision,
            int characters,
            String words) {

        /** Whether it is left out; otherwise it stands there in another way, or somewhere else. */
        public boolean isRemoval() {
            return decision == Decision.LEFT_OUT;
        }
    }

    /**
     * A decision that was not made.
     *
     * @param entry what it would have been
     * @param isOffered whether repairs that a person should look at would make it
     * @param reason why nothing makes it otherwise, as what follows "because"; empty when it is
     *     offered, or the message says so
     */
    public record Kept(Entry entry, boolean isOffered, String reason) {}

    /**
     * Words that are in the post or in what was written, and neither in both nor on record: a fault
     * of the program.
     *
     * @param what {@code lost}, {@code added} or {@code moved}; a clause where there are none, but
     *     a repair would have taken some or nobody could tell
     * @param words as they stand there, or the end of the clause
     * @param count how many they are, or 0
     * @param place in the post; of what it does not have, behind which of its words it came
     */
    public record Stray(String what, String words, int count, Place place) {}

    /** The same ledger with the words that are not accounted for. */
    public Ledger withStrays(List<Stray> found) {
        return new Ledger(entries, kept, cutOffs, empty, found);
    }

    /** The same ledger with more such words. */
    public Ledger plus(List<Stray> more) {
        List<Stray> all = new ArrayList<>(strays);
        all.addAll(more);
        return withStrays(all);
    }

    /** How many words are not accounted for. */
    public int unaccounted() {
        int sum = 0;
        for (Stray stray : strays) {
            sum += stray.count();
        }
        return sum;
    }

    /** How many visible characters were left out, white space not counted. */
    public int characters() {
        int sum = 0;
        for (Entry entry : entries) {
            sum += entry.characters();
        }
        return sum;
    }
}
