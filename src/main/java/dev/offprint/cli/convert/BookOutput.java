package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.convert.Ledger;
import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.run.Failure;
import dev.offprint.run.convert.BookFiles;
import dev.offprint.run.convert.BookRun;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.write.epub.EpubSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what comes of the one book of a command line, or of its volumes. */
final class BookOutput implements BookRun.Listener {
    private final Terminal terminal;
    private final ConvertReport report;

    /** The posts of the book that is being written. */
    private final List<ConvertRun.Included> included = new ArrayList<>();

    /**
     * @param report is told what came of each post
     */
    BookOutput(Terminal terminal, ConvertReport report) {
        this.terminal = terminal;
        this.report = report;
    }

    /**
     * Writes the book of {@code posts}.
     *
     * @return the exit code
     * @throws UsageException when the book would take the place of what the run reads
     */
    int write(BookRun run, List<Path> posts, BookFiles output) throws UsageException {
        Optional<String> taken = output.inputs().find(output.file());
        if (taken.isPresent()) {
            throw new UsageException(output.file() + " " + taken.get());
        }
        run.run(posts, output, this);
        return report.end(true);
    }

    @Override
    public void file(ConvertRun.Result result) {
        if (result instanceof ConvertRun.Included post) {
            included.add(post);
        } else if (result instanceof ConvertRun.Failed failed) {
            report.failed(failed.path(), failed.failure());
        }
    }

    @Override
    public void written(Path book, EpubSummary summary, Map<Path, List<Ledger.Stray>> strays) {
        for (ConvertRun.Included post : included) {
            report.notices(post.path(), post.notices());
            Ledger ledger = post.ledger().plus(strays.getOrDefault(post.path(), List.of()));
            report.converted(post.path(), ledger, book.toString(), true);
        }
        included.clear();
        terminal.say(
                Printable.of(book.toString())
                        + ": "
                        + Count.of(summary.chapters(), "post")
                        + ", "
                        + Count.of(summary.images(), "image"));
        summary.notes().forEach(terminal::say);
    }

    @Override
    public void unwritten(Path book, List<Path> posts, Failure failure) {
        String name = Printable.of(book.toString());
        terminal.say(
                failure.isOurs()
                        ? failure.about(name)
                        : name + " cannot be written: " + failure.problem());
        for (Path post : posts) {
            report.lost(post.toString(), book + " cannot be written");
        }
        included.clear();
    }
}
