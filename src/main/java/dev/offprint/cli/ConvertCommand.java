package dev.offprint.cli;

import dev.offprint.convert.book.BookSettings;
import dev.offprint.convert.epub.EpubOptions;
import dev.offprint.convert.image.ImageSource;
import dev.offprint.convert.image.MissingImageException;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.BookRun;
import dev.offprint.run.ConvertRun;
import dev.offprint.run.Format;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes the articles of posts in another form. */
final class ConvertCommand implements Command {
    /** Nothing is fetched unless asked for. */
    private static final ImageSource WEB =
            address -> {
                throw new MissingImageException("not in a file");
            };

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec("convert", "Writes the article of a post, and nothing but the article.");
        spec.usageMessage()
                .footer(
                        "",
                        "One post goes to standard output when there is no -o; an EPUB needs one.",
                        "Several posts, or a folder, go to a folder that mirrors theirs, or with",
                        "--to epub -o FILE.epub to one book.",
                        "Posts themselves are never changed.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files and folders; - reads a post from standard input.")
                        .build());
        spec.addOption(
                OptionSpec.builder("--to")
                        .type(String.class)
                        .paramLabel("FORMAT")
                        .description("markdown (default), epub, html or text.")
                        .build());
        spec.addOption(
                OptionSpec.builder("-o", "--output")
                        .type(String.class)
                        .paramLabel("OUT")
                        .description("The file to write; a folder when it ends in / or is one.")
                        .build());
        BookArguments.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        Format format = format(arguments);
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        Optional<String> output =
                Optional.ofNullable(arguments.matchedOptionValue("--output", null));
        boolean isOneBook =
                format == Format.EPUB
                        && output.isPresent()
                        && !isFolder(output.get())
                        && !paths.contains("-");
        BookArguments book = new BookArguments(arguments);
        book.check(format, isOneBook);
        EpubOptions epub = book.epub(sourceDate());
        if (isOneBook) {
            return oneBook(paths, output.get(), book, epub, terminal);
        }
        ConvertRun run = new ConvertRun(Catalogue.builtIn().rules(), format, epub, WEB);
        ConvertOutput writer = ConvertOutput.of(paths, output, format, terminal);
        if (paths.equals(List.of("-"))) {
            try {
                Source source = Source.decode("stdin.md", terminal.in().readAllBytes());
                writer.accept(run.text(Path.of("stdin.md"), source));
            } catch (UndecodableException e) {
                terminal.say("standard input:" + e.position() + ": " + e.getMessage());
                return ExitCode.TROUBLE;
            }
            return writer.end(0);
        }
        int missing = 0;
        boolean isFound = false;
        for (String path : paths) {
            PathArguments found = PathArguments.read(List.of(path), terminal);
            missing += found.missing();
            isFound |= !found.files().isEmpty() || found.missing() > 0;
            writer.below(Path.of(path));
            run.run(found.files(), writer);
        }
        if (!isFound) {
            throw noPosts();
        }
        return writer.end(missing);
    }

    private static int oneBook(
            List<String> paths,
            String output,
            BookArguments book,
            EpubOptions epub,
            Terminal terminal)
            throws UsageException {
        Path file = path(output);
        BookSettings settings = book.settings(name(paths.get(0)));
        PathArguments found = PathArguments.read(paths, terminal);
        if (found.files().isEmpty() && found.missing() == 0) {
            throw noPosts();
        }
        BookRun run = new BookRun(Catalogue.builtIn().rules(), settings, epub, WEB);
        return new BookOutput(terminal).write(run, found, file);
    }

    private static UsageException noPosts() {
        return new UsageException("no posts found (files ending in .md, .markdown, .html …)");
    }

    private static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(text + ": no path: " + e.getReason());
        }
    }

    /** The name of the folder or file, also where the path is {@code .}. */
    private static String name(String path) throws UsageException {
        Path name = path(path).toAbsolutePath().normalize().getFileName();
        return name == null ? "Posts" : name.toString();
    }

    private static Format format(ParseResult arguments) throws UsageException {
        String label = arguments.matchedOptionValue("--to", "markdown");
        return Format.of(label)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--to is markdown, epub, html or text, not \""
                                                + label
                                                + "\""));
    }

    /** The time that reproducible builds agree on, see reproducible-builds.org. */
    private static Optional<Instant> sourceDate() throws UsageException {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "SOURCE_DATE_EPOCH is a number of seconds, not \"" + seconds + "\"");
        }
    }

    static boolean isFolder(String output) {
        return output.endsWith("/") || Files.isDirectory(Path.of(output));
    }
}
