package dev.offprint.cli.convert;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Progress;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.PathArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.report.ledger.LedgerJson;
import dev.offprint.run.IoProblem;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.convert.ConvertOptions;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.run.convert.Format;
import dev.offprint.run.convert.OutputFiles;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the articles of posts in another form. */
public final class ConvertCommand implements Command {

    @Override
    public CommandSpec spec() {
        return ConvertArguments.spec();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        ConvertOptions options = ConvertArguments.options(arguments);
        Optional<String> output =
                Optional.ofNullable(arguments.matchedOptionValue("--output", null));
        RuleChoice rules = RuleChoice.of(arguments);
        String images = arguments.matchedOptionValue("--images", "link");
        return switch (images) {
            case "link" ->
                    convert(arguments, terminal, options, rules, output, ArticleImages.linked());
            case "drop" ->
                    convert(arguments, terminal, options, rules, output, ArticleImages.dropped());
            case "fetch" -> fetching(arguments, terminal, options, rules, output);
            default ->
                    throw new UsageException(
                            "--images is fetch, link or drop, not \"" + images + "\"");
        };
    }

    private static int fetching(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            RuleChoice rules,
            Optional<String> output)
            throws UsageException, IOException {
        if (output.isEmpty() || output.get().equals("-")) {
            throw new UsageException(
                    "--images fetch needs a place for the images; name it with -o");
        }
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        OutputPlacement placement = OutputPlacement.of(paths, output, options.format());
        boolean isBook = options.format() == Format.EPUB;
        return NetworkImages.with(
                arguments,
                terminal,
                isBook ? Optional.empty() : Optional.of(post -> placement.of(post).orElseThrow()),
                fetched ->
                        isBook
                                ? convert(arguments, terminal, options, rules, output, fetched)
                                : convert(arguments, terminal, options, placement, rules, fetched));
    }

    private static int convert(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            RuleChoice rules,
            Optional<String> output,
            ArticleImages images)
            throws UsageException, IOException {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        BookArguments book = new BookArguments(arguments);
        if (book.isOneBook(options.format(), paths, output)) {
            return new BookOutput(terminal)
                    .write(rules, book, options, images, paths, output.orElseThrow());
        }
        OutputPlacement placement = OutputPlacement.of(paths, output, options.format());
        return convert(arguments, terminal, options, placement, rules, images);
    }

    private static int convert(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            OutputPlacement placement,
            RuleChoice rules,
            ArticleImages images)
            throws UsageException, IOException {
        ConvertRun run = new ConvertRun(rules.profiles(), options, images);
        boolean isExplained = arguments.matchedOptionValue("--explain", false);
        String ledger = arguments.matchedOptionValue("--ledger", null);
        if (ledger == null) {
            ConvertOutput results =
                    new ConvertOutput(terminal, placement, isExplained, Optional.empty());
            return convert(run, rules, arguments, terminal, placement, results);
        }
        try (Writer writer = ledger(ledger)) {
            ConvertOutput results =
                    new ConvertOutput(
                            terminal, placement, isExplained, Optional.of(new LedgerJson(writer)));
            return convert(run, rules, arguments, terminal, placement, results);
        }
    }

    private static Writer ledger(String file) throws UsageException {
        try {
            return Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException("--ledger " + file + ": " + IoProblem.of(e));
        } catch (InvalidPathException e) {
            throw new UsageException("--ledger " + file + ": no path: " + e.getReason());
        }
    }

    private static int convert(
            ConvertRun run,
            RuleChoice rules,
            ParseResult arguments,
            Terminal terminal,
            OutputPlacement placement,
            ConvertOutput results)
            throws UsageException, IOException {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.equals(List.of("-"))) {
            return stdin(run, arguments, terminal, results);
        }
        int missing = 0;
        for (String path : paths) {
            PathArguments found = PathArguments.read(List.of(path), terminal);
            missing += found.missing();
            rules.prepare(found.files());
            placement.add(Path.of(path), found.files());
        }
        List<Path> posts = placement.posts();
        if (posts.isEmpty() && missing == 0) {
            throw new UsageException("no posts found (files ending in .md, .markdown, .html …)");
        }
        boolean isResumed = arguments.matchedOptionValue("--resume", false);
        Predicate<Path> isDone =
                post ->
                        isResumed
                                && placement
                                        .of(post)
                                        .filter(file -> OutputFiles.isUpToDate(file, post))
                                        .isPresent();
        run.run(posts, isDone, Progress.of(terminal, posts.size(), results));
        return results.end(missing);
    }

    private static int stdin(
            ConvertRun run, ParseResult arguments, Terminal terminal, ConvertOutput results)
            throws UsageException, IOException {
        String name = arguments.matchedOptionValue("--stdin-filename", "stdin.md");
        try {
            Source source = Source.decode(name, terminal.in().readAllBytes());
            results.accept(run.text(Path.of(name), source));
            return results.end(0);
        } catch (UndecodableException e) {
            terminal.say(name + ":" + e.position() + ": " + e.getMessage());
            return ExitCode.TROUBLE;
        } catch (InvalidPathException e) {
            throw new UsageException("--stdin-filename " + name + ": no path: " + e.getReason());
        }
    }
}
