package dev.offprint.report.ledger;

import dev.offprint.convert.Ledger;
import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.report.source.Screen;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A line for each decision: {@code path:line:column: left out 34 characters: what [rule]}. */
public final class LedgerText {
    private static final int EXCERPT = 100;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LedgerText() {}

    /** Writes the lines of the post called {@code name} to {@code out}. */
    public static void write(Screen out, String name, Ledger ledger) throws IOException {
        List<Ledger.Kept> kept = ledger.kept();
        int next = 0;
        for (Alike alike : Alike.of(ledger.entries())) {
            while (next < kept.size() && isBefore(kept.get(next).entry(), alike.first())) {
                kept(out, name, kept.get(next++));
            }
            line(out, name, alike, alike.first().decision().words(), "");
        }
        while (next < kept.size()) {
            kept(out, name, kept.get(next++));
        }
    }

    /**
     * Writes a line for words of which nothing tells.
     *
     * @param most how many lines at most
     */
    public static void strays(Screen out, String name, List<Ledger.Stray> strays, int most)
            throws IOException {
        for (Ledger.Stray stray : strays.subList(0, Math.min(most, strays.size()))) {
            out.println(Printable.of(name) + ":" + stray.place().start() + ": " + said(stray));
        }
    }

    private static String said(Ledger.Stray stray) {
        String words = stray.words();
        if (stray.count() == 0) {
            return stray.what() + " " + Printable.of(words);
        }
        return Count.of(stray.count(), "word")
                + " "
                + stray.what()
                + " and not on record"
                + quoted(words);
    }

    /** Empty when there are none. */
    private static String quoted(String words) {
        String line = SPACE.matcher(words).replaceAll(" ");
        boolean isLong = line.length() > EXCERPT;
        String shown = isLong ? line.substring(0, EXCERPT) + "…" : line;
        return words.isEmpty() ? "" : ": \"" + Printable.of(shown) + "\"";
    }

    private static boolean isBefore(Ledger.Entry one, Ledger.Entry other) {
        return one.place().span().compareTo(other.place().span()) < 0;
    }

    private static void kept(Screen out, String name, Ledger.Kept kept) throws IOException {
        boolean isRemoval = kept.entry().isRemoval();
        String offer =
                kept.isOffered()
                        ? ", --unsafe-fixes " + (isRemoval ? "removes it" : "changes it")
                        : kept.reason().isEmpty() ? "" : ", because " + kept.reason();
        line(out, name, Alike.alone(kept.entry()), isRemoval ? "kept" : "not changed", offer);
    }

    private static void line(Screen out, String name, Alike alike, String decision, String more)
            throws IOException {
        Ledger.Entry entry = alike.first();
        String characters =
                entry.isRemoval() && alike.characters() > 0
                        ? " " + Count.of(alike.characters(), "character")
                        : "";
        out.println(
                place(name, entry)
                        + ": "
                        + decision
                        + characters
                        + ": "
                        + Printable.of(entry.message())
                        + quoted(entry.words())
                        + alike.more()
                        + " ["
                        + Printable.of(entry.rule())
                        + "]"
                        + more);
    }

    /** Where an entry stands, as compilers say it. */
    public static String place(String name, Ledger.Entry entry) {
        return Printable.of(name) + ":" + entry.place().start();
    }
}
