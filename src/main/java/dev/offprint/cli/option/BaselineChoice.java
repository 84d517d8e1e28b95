package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.run.baseline.Baseline;
import dev.offprint.run.baseline.BaselineException;
import dev.offprint.run.lint.FileResult;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The findings that a run leaves out because a file knows them. */
public final class BaselineChoice {
    private BaselineChoice() {}

    /** The baseline that {@code arguments} name; null when they name none. */
    public static @Nullable Baseline of(ParseResult arguments) throws UsageException {
        String name = arguments.matchedOptionValue("--baseline", "");
        return name.isEmpty() ? null : read(path(name));
    }

    /** The baseline in that file; trouble with it is the user's to know. */
    public static Baseline read(Path file) throws UsageException {
        try {
            return Baseline.read(file);
        } catch (BaselineException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** A path as the user wrote it. */
    public static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": no path: " + e.getReason());
        }
    }

    /** Gives {@code consumer} the results without what {@code baseline} knows. */
    public static Consumer<FileResult> before(
            Consumer<FileResult> consumer, @Nullable Baseline baseline) {
        if (baseline == null) {
            return consumer;
        }
        return result -> {
            if (result instanceof FileResult.Linted linted) {
                consumer.accept(
                        linted.withFindings(
                                baseline.unknown(
                                        linted.name(), linted.source().text(), linted.findings())));
            } else {
                consumer.accept(result);
            }
        };
    }
}
