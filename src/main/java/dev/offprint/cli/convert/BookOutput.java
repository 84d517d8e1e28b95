package dev.offprint.cli.convert;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.PathArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.epub.EpubSummary;
import dev.offprint.report.Printable;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.convert.BookRun;
import dev.offprint.run.convert.ConvertOptions;
import dev.offprint.run.convert.ConvertRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the one book of a command line and says what is in it. */
final class BookOutput {
    private final Terminal terminal;
    private int failed;

    BookOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the exit code. */
    int write(
            RuleChoice rules,
            BookArguments book,
            ConvertOptions options,
            ArticleImages images,
            List<String> paths,
            String name)
            throws UsageException {
        BookSettings settings = book.settings(paths);
        PathArguments found = PathArguments.read(paths, terminal);
        if (found.files().isEmpty() && found.missing() == 0) {
            throw new UsageException("no posts found (files ending in .md, .markdown, .html …)");
        }
        rules.prepare(found.files());
        BookRun run = new BookRun(rules.profiles(), settings, options, images);
        return write(run, found, BookArguments.path(name));
    }

    private int write(BookRun run, PathArguments found, Path output) throws UsageException {
        for (Path post : found.files()) {
            if (post.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
                throw new UsageException(output + " is a post itself; posts are never overwritten");
            }
        }
        try {
            List<BookRun.Written> books = run.run(found.files(), output, this::failure);
            for (BookRun.Written written : books) {
                EpubSummary summary = written.summary();
                terminal.say(
                        Printable.of(written.file().toString())
                                + ": "
                                + count(summary.chapters(), "post")
                                + ", "
                                + count(summary.images(), "image"));
                summary.loss().ifPresent(terminal::say);
            }
        } catch (IOException e) {
            failed++;
            terminal.say(
                    Printable.of(output.toString()) + " cannot be written: " + IoProblem.of(e));
        }
        return failed + found.missing() > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
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
