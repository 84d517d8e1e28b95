package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.report.Printable;
import dev.offprint.run.Failure;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.run.convert.OutputFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts converted posts where the user wants them. */
final class ConvertOutput implements Consumer<ConvertRun.Result> {
    private final Terminal terminal;
    private final OutputPlacement placement;
    private final ConvertReport report;
    private final Set<Path> written = new HashSet<>();

    /**
     * @param report is told what came of each post
     */
    ConvertOutput(Terminal terminal, OutputPlacement placement, ConvertReport report) {
        this.terminal = terminal;
        this.placement = placement;
        this.report = report;
    }

    @Override
    public void accept(ConvertRun.Result result) {
        try {
            if (result instanceof ConvertRun.Failed failed) {
                report.failed(failed.path(), failed.failure());
            } else if (result instanceof ConvertRun.Skipped) {
                report.skipped(result.path());
            } else if (result instanceof ConvertRun.Converted post) {
                write(post);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            report.failed(result.path(), Failure.of(e));
        }
    }

    private void write(ConvertRun.Converted post) throws IOException {
        report.notices(post.path(), post.notices());
        Optional<Path> file = placement.of(post.path());
        if (file.isEmpty()) {
            terminal.document(post.content().toByteArray());
            report.converted(post.path(), post.ledger(), "-", true);
            return;
        }
        try {
            if (isSame(file.get(), post.path())) {
                fail(post, file.get(), " is the post itself; posts are never overwritten");
            } else if (!written.add(file.get().toAbsolutePath().normalize())) {
                fail(post, file.get(), " is already the output of another post of this run");
            } else {
                boolean isWritten = OutputFiles.write(file.get(), post.content());
                report.converted(post.path(), post.ledger(), file.get().toString(), isWritten);
            }
        } catch (IOException e) {
            fail(post, file.get(), " cannot be written: " + IoProblem.of(e));
        }
    }

    private static boolean isSame(Path file, Path post) throws IOException {
        return Files.exists(file) && Files.exists(post) && Files.isSameFile(file, post);
    }

    private void fail(ConvertRun.Converted post, Path file, String problem) {
        report.failed(post.path(), Printable.of(file.toString()) + problem);
    }
}
