package dev.offprint.report.ledger;

import dev.offprint.convert.Ledger;
import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Source;
import java.io.PrintWriter;

/** A line for each decision: {@code path:line:column: left out 34 characters: what [rule]}. */
public final class LedgerText {
    private LedgerText() {}

    /** Writes the lines of one post to {@code out}. */
    public static void write(PrintWriter out, Source source, Ledger ledger) {
        if (ledger.entries().isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        for (Ledger.Entry entry : ledger.entries()) {
            out.println(
                    place(source, lines, entry)
                            + ": "
                            + decision(entry)
                            + ": "
                            + Printable.of(entry.message())
                            + " ["
                            + entry.rule()
                            + "]");
        }
    }

    /** Where an entry stands, as compilers say it. */
    public static String place(Source source, LineIndex lines, Ledger.Entry entry) {
        Position start = lines.position(entry.span().start());
        return Printable.of(source.name()) + ":" + start;
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
