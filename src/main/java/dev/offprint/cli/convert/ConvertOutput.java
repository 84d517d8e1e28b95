package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.report.Printable;
import dev.offprint.run.Failure;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ConvertRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts converted posts where the user wants them. */
final class ConvertOutput implements Consumer<ConvertRun.Result> {
    private final Terminal terminal;
    private final Outputs outputs;
    private final ConvertReport report;

    /**
     * @param report is told what came of each post
     */
    ConvertOutput(Terminal terminal, Outputs outputs, ConvertReport report) {
        this.terminal = terminal;
        this.outputs = outputs;
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
        if (!Path.of(post.file().post()).equals(post.path())) {
            throw new IllegalStateException("this is what became of " + post.file().post());
        }
        report.notices(post.path(), post.file().notices());
        Optional<Path> file = outputs.of(post.path());
        if (file.isEmpty()) {
            terminal.document(post.file().content().toByteArray());
            report.converted(post.path(), post.file().ledger(), "-", true);
            return;
        }
        try {
            Optional<String> problem = outputs.problem(post.path(), file.get());
            if (problem.isPresent()) {
                fail(post, file.get(), " " + problem.get());
            } else {
                boolean isWritten = outputs.write(post.path(), file.get(), post.file().content());
                report.converted(
                        post.path(), post.file().ledger(), file.get().toString(), isWritten);
            }
        } catch (IOException e) {
            fail(post, file.get(), " cannot be written: " + IoProblem.of(e));
        }
    }

    private void fail(ConvertRun.Converted post, Path file, String problem) {
        report.failed(post.path(), Printable.of(file.toString()) + Printable.of(problem));
    }
}
