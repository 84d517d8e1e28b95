package dev.offprint.report.ledger;

import dev.offprint.convert.Ledger;
import dev.offprint.report.Count;
import java.util.List;

/**
 * How many places rules named that are in the output as they were.
 *
 * @param kept those that would have been left out
 * @param notChanged those that would have been written in another way
 * @param offered those of both that {@code --unsafe-fixes} repairs
 */
public record KeptCount(int kept, int notChanged, int offered) {
    /** None. */
    public static final KeptCount NONE = new KeptCount(0, 0, 0);

    /** How many there are in a post. */
    public static KeptCount of(List<Ledger.Kept> places) {
        int kept = 0;
        int offered = 0;
        for (Ledger.Kept place : places) {
            kept += place.entry().isRemoval() ? 1 : 0;
            offered += place.isOffered() ? 1 : 0;
        }
        return new KeptCount(kept, places.size() - kept, offered);
    }

    /** Those of two posts. */
    public KeptCount plus(KeptCount other) {
        return new KeptCount(
                kept + other.kept, notChanged + other.notChanged, offered + other.offered);
    }

    /** How many there are. */
    public int all() {
        return kept + notChanged;
    }

    /** What there is and what can be done about it; not to be asked when there is none. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(Count.of(kept > 0 ? kept : notChanged, "place"))
                .append((kept > 0 ? kept : notChanged) == 1 ? " was" : " were")
                .append(kept > 0 ? " named and kept" : " named and not changed");
        if (kept > 0 && notChanged > 0) {
            text.append(", ").append(notChanged).append(" not changed");
        }
        if (offered > 0) {
            text.append("; --unsafe-fixes ").append(verb()).append(' ').append(them());
        }
        return text.toString();
    }

    private String verb() {
        return notChanged == 0 ? "removes" : kept == 0 ? "changes" : "repairs";
    }

    private String them() {
        if (offered < all()) {
            return offered + " of them";
        }
        return all() == 1 ? "it" : "them";
    }
}
