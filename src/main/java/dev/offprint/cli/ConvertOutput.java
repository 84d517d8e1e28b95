package dev.offprint.cli;

import dev.offprint.report.Printable;
import dev.offprint.run.ConvertRun;
import dev.offprint.run.Format;
import dev.offprint.run.IoProblem;
import dev.offprint.run.OutputFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts converted posts where the user wants them, and counts what went wrong. */
final class ConvertOutput implements Consumer<ConvertRun.Result> {
    private final Terminal terminal;
    private final Format format;
    private final Optional<Path> target;
    private final boolean isFolder;
    private final Set<Path> written = new HashSet<>();
    private Path root = Path.of("");
    private int failed;

    private ConvertOutput(
            Terminal terminal, Format format, Optional<Path> target, boolean isFolder) {
        this.terminal = terminal;
        this.format = format;
        this.target = target;
        this.isFolder = isFolder;
    }

    /**
     * The output for {@code paths}.
     *
     * @throws UsageException when {@code output} cannot take them
     */
    static ConvertOutput of(
            List<String> paths, Optional<String> output, Format format, Terminal terminal)
            throws UsageException {
        try {
            boolean hasMany =
                    paths.size() > 1
                            || paths.stream().anyMatch(path -> Files.isDirectory(Path.of(path)));
            boolean isFolder =
                    output.isPresent() && (hasMany || ConvertCommand.isFolder(output.get()));
            if (output.isEmpty() && (hasMany || format == Format.EPUB)) {
                throw new UsageException(
                        hasMany
                                ? "where shall the posts go? name a folder with -o"
                                : "where shall the book go? name a file with -o");
            }
            boolean isFile = output.isPresent() && Files.isRegularFile(Path.of(output.get()));
            if (isFolder && isFile) {
                throw new UsageException(output.get() + " is a file; several posts need a folder");
            }
            return new ConvertOutput(terminal, format, output.map(Path::of), isFolder);
        } catch (InvalidPathException e) {
            throw new UsageException(e.getInput() + ": no path: " + e.getReason());
        }
    }

    /** Says which path of the command line the next posts were found under. */
    void below(Path path) {
        root = path;
    }

    @Override
    public void accept(ConvertRun.Result result) {
        if (result instanceof ConvertRun.Failed failure) {
            failed++;
            String place = failure.place().map(position -> ":" + position).orElse("");
            terminal.say(
                    Printable.of(failure.path().toString()) + place + ": " + failure.problem());
        } else if (result instanceof ConvertRun.Converted converted) {
            write(converted);
        }
    }

    private void write(ConvertRun.Converted converted) {
        if (converted.unfaithful() > 0) {
            terminal.say(
                    Printable.of(converted.path().toString())
                            + ": "
                            + converted.unfaithful()
                            + " block(s) may read differently in Markdown");
        }
        try {
            if (target.isEmpty()) {
                terminal.out().flush();
                converted.content().writeTo(terminal.bytes());
                return;
            }
            Path file = fileOf(converted.path());
            if (isSame(file, converted.path())) {
                trouble(file, "is the post itself; posts are never overwritten");
            } else if (!written.add(file.toAbsolutePath().normalize())) {
                trouble(file, "is already the output of another post of this run");
            } else {
                OutputFiles.write(file, converted.content());
            }
        } catch (IOException e) {
            if (target.isEmpty()) {
                throw new UncheckedIOException(e);
            }
            trouble(target.get(), "cannot be written: " + IoProblem.of(e));
        }
    }

    /** The file that {@code post} is written to; only where there is an output. */
    Path fileOf(Path post) {
        Path output = target.orElseThrow();
        return isFolder ? OutputFiles.in(output, root, post, format) : output;
    }

    private static boolean isSame(Path file, Path post) throws IOException {
        return Files.exists(file) && Files.exists(post) && Files.isSameFile(file, post);
    }

    private void trouble(Path file, String problem) {
        failed++;
        terminal.say(Printable.of(file.toString()) + " " + problem);
    }

    /** The exit code of the run. */
    int end(int missing) {
        return failed + missing > 0 ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }
}
