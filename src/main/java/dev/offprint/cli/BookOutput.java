package dev.offprint.cli;

import dev.offprint.convert.epub.EpubSummary;
import dev.offprint.convert.image.MissingImage;
import dev.offprint.report.Printable;
import dev.offprint.run.BookRun;
import dev.offprint.run.ConvertRun;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Makes the one book of a command line and says what is in it. */
final class BookOutput {
    private final Terminal terminal;
    private int failed;

    BookOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the exit code. */
    int write(BookRun run, PathArguments found, Path output) throws UsageException {
        for (Path post : found.files()) {
            if (post.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
                throw new UsageException(output + " is a post itself; posts are never overwritten");
            }
        }
        try {
            List<BookRun.Written> books = run.run(found.files(), output, this::failure);
            for (BookRun.Written book : books) {
                EpubSummary summary = book.summary();
                terminal.say(
                        Printable.of(book.file().toString())
                                + ": "
                                + count(summary.chapters(), "post")
                                + ", "
                                + count(summary.images(), "image"));
                missing(terminal, summary.missingImages());
            }
        } catch (IOException e) {
            failed++;
            terminal.say(
                    Printable.of(output.toString()) + " cannot be written: " + IoProblem.of(e));
        }
        return failed + found.missing() > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    /** Says how many images became links, and why. */
    static void missing(Terminal terminal, List<MissingImage> images) {
        if (images.isEmpty()) {
            return;
        }
        Map<String, Integer> reasons = new TreeMap<>();
        for (MissingImage image : images) {
            reasons.merge(image.reason(), 1, Integer::sum);
        }
        StringJoiner counts = new StringJoiner(", ");
        reasons.forEach((reason, count) -> counts.add(count + " " + reason));
        terminal.say(
                count(images.size(), "image")
                        + " became text and a link: "
                        + Printable.of(counts.toString()));
    }

    private void failure(ConvertRun.Failed failure) {
        failed++;
        String place = failure.place().map(position -> ":" + position).orElse("");
        terminal.say(Printable.of(failure.path().toString()) + place + ": " + failure.problem());
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
