package dev.offprint.cli;

import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.ArticleImages;
import dev.offprint.run.ConvertRun;
import dev.offprint.run.Format;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Files;
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

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec("convert", "Writes the article of a post, and nothing but the article.");
        spec.usageMessage()
                .footer(
                        "",
                        "One post goes to standard output when there is no -o; an EPUB needs one.",
                        "Several posts, or a folder, go to a folder that mirrors theirs.",
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
        spec.addOption(
                OptionSpec.builder("--images")
                        .type(String.class)
                        .paramLabel("WHAT")
                        .description(
                                "What becomes of images: link (default) leaves addresses as they are, fetch "
                                        + "brings them home, drop leaves them out.")
                        .build());
        NetworkSpec.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        Format format = format(arguments);
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        Optional<String> output =
                Optional.ofNullable(arguments.matchedOptionValue("--output", null));
        ConvertOutput writer = ConvertOutput.of(paths, output, format, terminal);
        String images = arguments.matchedOptionValue("--images", "link");
        return switch (images) {
            case "link" -> convert(format, ArticleImages.linked(), writer, paths, terminal);
            case "drop" -> convert(format, ArticleImages.dropped(), writer, paths, terminal);
            case "fetch" -> {
                if (output.isEmpty()) {
                    throw new UsageException(
                            "--images fetch needs a place for the images; name it with -o");
                }
                yield NetworkImages.with(
                        arguments,
                        terminal,
                        format == Format.EPUB ? Optional.empty() : Optional.of(writer::fileOf),
                        fetched -> convert(format, fetched, writer, paths, terminal));
            }
            default ->
                    throw new UsageException(
                            "--images is fetch, link or drop, not \"" + images + "\"");
        };
    }

    private static int convert(
            Format format,
            ArticleImages images,
            ConvertOutput writer,
            List<String> paths,
            Terminal terminal)
            throws UsageException, IOException {
        ConvertRun run = new ConvertRun(Catalogue.builtIn().rules(), format, sourceDate(), images);
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
            throw new UsageException("no posts found (files ending in .md, .markdown, .html …)");
        }
        return writer.end(missing);
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
