package dev.offprint.cli.convert;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.convert.Ledger;
import dev.offprint.report.Printable;
import dev.offprint.report.ledger.ConvertSummary;
import dev.offprint.report.ledger.LedgerJson;
import dev.offprint.report.ledger.LedgerText;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.run.convert.OutputFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts converted posts where the user wants them, and says what came of the run. */
final class ConvertOutput implements Consumer<ConvertRun.Result> {
    private final Terminal terminal;
    private final OutputPlacement placement;
    private final boolean isExplained;
    private final Optional<LedgerJson> ledger;
    private final Set<Path> written = new HashSet<>();
    private final List<String> cutOff = new ArrayList<>();
    private int converted;
    private int unchanged;
    private int skipped;
    private int failed;
    private long characters;

    /**
     * @param isExplained whether to say of every post what was left out
     * @param ledger where the same goes for programs
     */
    ConvertOutput(
            Terminal terminal,
            OutputPlacement placement,
            boolean isExplained,
            Optional<LedgerJson> ledger) {
        this.terminal = terminal;
        this.placement = placement;
        this.isExplained = isExplained;
        this.ledger = ledger;
    }

    @Override
    public void accept(ConvertRun.Result result) {
        try {
            if (result instanceof ConvertRun.Failed failure) {
                String place = failure.place().map(position -> ":" + position).orElse("");
                fail(failure.path(), name(failure.path()) + place + ": " + failure.problem());
            } else if (result instanceof ConvertRun.Skipped) {
                skipped++;
                without(result.path(), "skipped");
            } else if (result instanceof ConvertRun.Converted post) {
                write(post);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ConvertRun.Converted post) throws IOException {
        for (String notice : post.notices()) {
            terminal.say(name(post.path()) + ": " + notice);
        }
        Optional<Path> file = placement.of(post.path());
        if (file.isEmpty()) {
            terminal.document(post.content().toByteArray());
            account(post, "-", true);
            return;
        }
        try {
            if (isSame(file.get(), post.path())) {
                fail(
                        post.path(),
                        name(file.get()) + " is the post itself; posts are never overwritten");
            } else if (!written.add(file.get().toAbsolutePath().normalize())) {
                fail(
                        post.path(),
                        name(file.get()) + " is already the output of another post of this run");
            } else {
                boolean isWritten = OutputFiles.write(file.get(), post.content());
                account(post, file.get().toString(), isWritten);
            }
        } catch (IOException e) {
            fail(post.path(), name(file.get()) + " cannot be written: " + IoProblem.of(e));
        }
    }

    private static boolean isSame(Path file, Path post) throws IOException {
        return Files.exists(file) && Files.exists(post) && Files.isSameFile(file, post);
    }

    private void account(ConvertRun.Converted post, String output, boolean isWritten)
            throws IOException {
        Ledger entries = post.ledger();
        converted += isWritten ? 1 : 0;
        unchanged += isWritten ? 0 : 1;
        characters += entries.characters();
        if (!entries.cutOffs().isEmpty()) {
            Ledger.Entry first = entries.cutOffs().get(0);
            cutOff.add(
                    LedgerText.place(post.path().toString(), first)
                            + ": "
                            + Printable.of(first.message()));
        }
        if (isExplained) {
            LedgerText.write(terminal.err(), post.path().toString(), entries);
            terminal.flush();
        }
        if (ledger.isPresent()) {
            try {
                ledger.get().post(post.path().toString(), output, isWritten, entries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void fail(Path post, String problem) throws IOException {
        failed++;
        terminal.say(problem);
        without(post, "failed");
    }

    private void without(Path post, String status) throws IOException {
        if (ledger.isPresent()) {
            ledger.get().without(post.toString(), status);
        }
    }

    private static String name(Path path) {
        return Printable.of(path.toString());
    }

    /** Says what came of the run; its exit code. */
    int end(int missing) throws IOException {
        ConvertSummary summary =
                new ConvertSummary(
                        converted, unchanged, skipped, failed, cutOff.size(), characters);
        if (placement.isFolder() || isExplained) {
            terminal.say(summary.text());
        }
        for (String post : cutOff) {
            terminal.say(post);
        }
        if (ledger.isPresent()) {
            ledger.get().end(summary);
        }
        return failed + missing > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
}
