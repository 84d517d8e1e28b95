package dev.offprint.cli.convert;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.PassedOver;
import dev.offprint.convert.Ledger;
import dev.offprint.report.Printable;
import dev.offprint.report.ledger.ConvertSummary;
import dev.offprint.report.ledger.KeptCount;
import dev.offprint.report.ledger.LedgerJson;
import dev.offprint.report.ledger.LedgerText;
import dev.offprint.run.Failure;
import dev.offprint.run.IoProblem;
import dev.offprint.run.select.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a conversion, whatever it writes: each post on the terminal and in the ledger,
 * then the sums. Every file and path is told of once, and what is said agrees.
 */
final class ConvertReport {
    private final Terminal terminal;
    private final boolean isExplained;
    private final boolean isProved;
    private Optional<LedgerJson> ledger;
    private final PassedOver others = new PassedOver();
    private final List<String> cutOff = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();

    /** Whether nothing is left of a post that has words besides. */
    private boolean isEmptied;

    private boolean isLedgerLost;
    private int converted;
    private int unchanged;
    private int skipped;
    private int failed;
    private long characters;
    private int unaccounted;

    /** Whether there are such words, or it could not be told. */
    private boolean hasStrays;

    private KeptCount kept = KeptCount.NONE;

    /**
     * @param isExplained whether to say of every post what was left out
     * @param isProved whether words that are not accounted for are a failure
     * @param ledger where the same goes for programs
     */
    ConvertReport(
            Terminal terminal, boolean isExplained, boolean isProved, Optional<LedgerJson> ledger) {
        this.isProved = isProved;
        this.terminal = terminal;
        this.isExplained = isExplained;
        this.ledger = ledger;
    }

    /** What was found and is looked at; of paths that lead nowhere the user knows. */
    void found(Path path, Selection selection) {
        others.add(selection);
        selection.problems().forEach(lost -> lost(path.toString(), lost.sentence()));
    }

    /**
     * What to say when there is nothing to convert.
     *
     * @param instead why, when posts were found and left out
     */
    UsageException nothing(String instead) {
        return instead.isEmpty() ? others.nothing() : new UsageException(instead);
    }

    /** What is to be said of a post besides. */
    void notices(Path post, List<String> notices) {
        for (String notice : notices) {
            terminal.say(name(post) + ": " + notice);
        }
    }

    /**
     * A post was converted.
     *
     * @param output where it was written, or {@code -}
     * @param isWritten whether that did not hold the same bytes already
     */
    void converted(Path post, Ledger entries, String output, boolean isWritten) {
        record(json -> json.post(post.toString(), output, isWritten, entries));
        if (isExplained) {
            explain(post, entries);
        }
        first(post, entries.cutOffs()).ifPresent(cutOff::add);
        first(post, entries.empty()).ifPresent(empty::add);
        isEmptied |= entries.empty().stream().anyMatch(Ledger.Entry::isRemoval);
        strays(post, entries);
        converted += isWritten ? 1 : 0;
        unchanged += isWritten ? 0 : 1;
        characters += entries.characters();
        kept = kept.plus(KeptCount.of(entries.kept()));
    }

    private static Optional<String> first(Path post, List<Ledger.Entry> entries) {
        return entries.stream()
                .findFirst()
                .map(
                        entry ->
                                LedgerText.place(post.toString(), entry)
                                        + ": "
                                        + Printable.of(entry.message()));
    }

    /** All of them where somebody asks, else the first. */
    private void strays(Path post, Ledger entries) {
        try {
            int most = isExplained || isProved ? Integer.MAX_VALUE : 1;
            LedgerText.strays(terminal.err(), post.toString(), entries.strays(), most);
            if (!entries.strays().isEmpty()) {
                terminal.flush();
            }
            unaccounted += entries.unaccounted();
            hasStrays |= !entries.strays().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void explain(Path post, Ledger entries) {
        try {
            LedgerText.write(terminal.err(), post.toString(), entries);
            terminal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A post was not looked at, because what it becomes is there already. */
    void skipped(Path post) {
        skipped++;
        record(json -> json.without(post.toString(), "skipped", ""));
    }

    /** Nothing came of a post; of what a folder holds besides posts, nothing is wanted. */
    void failed(Path post, Failure failure) {
        if (others.takes(post, failure)) {
            return;
        }
        failed(post, failure.about(name(post)), failure.about(post.toString()));
    }

    /** The same; {@code problem} is the whole sentence. */
    void failed(Path post, String problem) {
        failed(post, problem, problem);
    }

    private void failed(Path post, String shown, String problem) {
        terminal.say(Printable.of(shown));
        lost(post.toString(), problem);
    }

    /** Nothing came of a post, or of a path that led to none, as the user knows already. */
    void lost(String path, String problem) {
        failed++;
        record(json -> json.without(path, "failed", problem));
    }

    /** Whether there was anything that nothing came of. */
    boolean hasFailures() {
        return failed > 0;
    }

    private static String name(Path path) {
        return Printable.of(path.toString());
    }

    /** Something that is told to the ledger. */
    @FunctionalInterface
    private interface Line {
        void writeTo(LedgerJson json) throws IOException;
    }

    /** A ledger that cannot be written is no reason to stop. */
    private void record(Line line) {
        if (ledger.isEmpty()) {
            return;
        }
        try {
            line.writeTo(ledger.get());
        } catch (IOException e) {
            ledger = Optional.empty();
            isLedgerLost = true;
            terminal.say("the ledger cannot be written: " + IoProblem.of(e));
        }
    }

    /** Whether everything was told to the ledger, if there is one. */
    boolean hasWholeLedger() {
        return !isLedgerLost;
    }

    /**
     * Says what came of the run; its exit code.
     *
     * @param isSummed whether there were many posts, so that sums are wanted
     */
    int end(boolean isSummed) {
        ConvertSummary summary =
                new ConvertSummary(
                        converted,
                        unchanged,
                        skipped,
                        failed,
                        cutOff.size(),
                        empty.size(),
                        characters,
                        unaccounted,
                        kept);
        if (isSummed || isExplained) {
            terminal.say(summary.text());
        } else {
            summary.unaccountedText().ifPresent(terminal::say);
            summary.keptText().ifPresent(terminal::say);
        }
        others.tell(terminal);
        cutOff.forEach(terminal::say);
        empty.forEach(terminal::say);
        record(json -> json.end(summary));
        if (failed > 0 || isLedgerLost) {
            return ExitCode.TROUBLE;
        }
        boolean isFound = isEmptied || (isProved && hasStrays);
        return isFound ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
