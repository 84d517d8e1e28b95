package dev.offprint.report.ledger;

import dev.offprint.convert.Ledger;
import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.report.source.Screen;
import java.io.IOException;

/** A line for each decision: {@code path:line:column: left out 34 characters: what [rule]}. */
public final class LedgerText {
    private LedgerText() {}

    /** Writes the lines of the post called {@code name} to {@code out}. */
    public static void write(Screen out, String name, Ledger ledger) throws IOException {
        for (Ledger.Entry entry : ledger.entries()) {
            out.println(
                    place(name, entry)
                            + ": "
                            + decision(entry)
                            + ": "
                            + Printable.of(entry.message())
                            + " ["
                            + Printable.of(entry.rule())
                            + "]");
        }
    }

    /** Where an entry stands, as compilers say it. */
    public static String place(String name, Ledger.Entry entry) {
        return Printable.of(name) + ":" + entry.place().start();
    }

    private static String decision(Ledger.Entry entry) {
        if (!entry.isRemoval()) {
            return "changed";
        }
        return entry.characters() == 0
                ? "left out"
                : "left out " + Count.of(entry.characters(), "character");
    }
}
