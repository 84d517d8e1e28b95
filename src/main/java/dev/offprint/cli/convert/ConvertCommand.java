package dev.offprint.cli.convert;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Progress;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.InputFiles;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.convert.book.BookSettings;
import dev.offprint.engine.PostText;
import dev.offprint.file.TakenFiles;
import dev.offprint.file.Unfinished;
import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.report.ledger.LedgerJson;
import dev.offprint.run.Contents;
import dev.offprint.run.Failure;
import dev.offprint.run.IoProblem;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.convert.ArticleImages;
import dev.offprint.run.convert.BookFiles;
import dev.offprint.run.convert.BookRun;
import dev.offprint.run.convert.ConvertOptions;
import dev.offprint.run.convert.ConvertRun;
import dev.offprint.run.convert.Material;
import dev.offprint.run.convert.NameChoice;
import dev.offprint.run.convert.OutputNames;
import dev.offprint.text.UndecodableException;
import dev.offprint.write.Format;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        if (arguments.matchedPositionalValue(0, List.of()).isEmpty()) {
            throw new UsageException(
                    "which posts? offprint convert PATH…; offprint convert --help tells more");
        }
        Optional<String> output =
                Optional.ofNullable(arguments.matchedOptionValue("--output", null));
        if (options.format() == Format.EPUB
                && output.filter(name -> name.equals("-")).isPresent()
                && terminal.isWatched()) {
            throw new UsageException("a book is no text for a terminal; name a file with -o");
        }
        try (OpenContainers containers = new OpenContainers(Contents.FILES)) {
            List<String> paths = arguments.matchedPositionalValue(0, List.of());
            if (paths.stream().anyMatch(FetchedPosts::isAddress)) {
                paths = FetchedPosts.read(arguments, terminal, paths, containers);
            }
            paths.forEach(containers::open);
            Given given = new Given(paths, RuleChoice.of(arguments), containers);
            return convert(arguments, terminal, options, given, output);
        }
    }

    /** What posts are read by and from. */
    private record Given(List<String> paths, RuleChoice rules, OpenContainers containers) {
        GivenPosts posts(Terminal terminal, ConvertReport report) {
            return new GivenPosts(containers, rules, terminal, report);
        }

        Material with(ArticleImages images) {
            return new Material(containers, images);
        }
    }

    private static OutputPlacement placement(
            ParseResult arguments, ConvertOptions options, Given given) throws UsageException {
        return OutputPlacement.of(
                given.paths(),
                given.containers(),
                Optional.ofNullable(arguments.matchedOptionValue("--output", null)),
                options.format(),
                arguments.matchedOptionValue("--overwrite", false));
    }

    private static int convert(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            Given given,
            Optional<String> output)
            throws UsageException, IOException {
        List<String> paths = given.paths();
        BookArguments book = new BookArguments(arguments);
        if (book.isOneBook(options.format(), paths, output, given.containers())) {
            return ConvertImages.with(
                    arguments,
                    terminal,
                    given.containers(),
                    Optional.empty(),
                    images -> book(arguments, terminal, options, given, images));
        }
        OutputPlacement placement = placement(arguments, options, given);
        boolean hasFiles =
                options.format() != Format.EPUB
                        && output.filter(name -> !name.equals("-")).isPresent();
        return ConvertImages.with(
                arguments,
                terminal,
                given.containers(),
                hasFiles ? Optional.of(placement::pictures) : Optional.empty(),
                images -> convert(arguments, terminal, options, placement, given, images));
    }

    private static int book(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            Given given,
            ArticleImages images)
            throws UsageException, IOException {
        List<String> paths = given.paths();
        BookArguments book = new BookArguments(arguments);
        Path file = BookArguments.path(arguments.matchedOptionValue("--output", ""));
        BookSettings settings = book.settings(paths);
        BookRun run =
                new BookRun(
                        given.rules().profiles(),
                        settings,
                        options,
                        given.with(images),
                        ConvertArguments.whereabouts(arguments, post -> Optional.empty()));
        return reported(
                arguments,
                terminal,
                report -> {
                    GivenPosts found = given.posts(terminal, report);
                    List<Path> posts = new ArrayList<>();
                    for (String path : paths) {
                        posts.addAll(found.at(path));
                    }
                    if (posts.isEmpty() && !report.hasFailures()) {
                        throw report.nothing("");
                    }
                    boolean overwrites = arguments.matchedOptionValue("--overwrite", false);
                    TakenFiles inputs = found.inputs(arguments, posts);
                    BookFiles files = new BookFiles(file, inputs, overwrites);
                    TakenFiles outputs = files.outputs(settings.volumes(posts.size()));
                    checkLedger(arguments, List.of(inputs, outputs));
                    return new BookOutput(terminal, report).write(run, posts, files);
                });
    }

    private static int convert(
            ParseResult arguments,
            Terminal terminal,
            ConvertOptions options,
            OutputPlacement placement,
            Given given,
            ArticleImages images)
            throws UsageException, IOException {
        ConvertRun run =
                new ConvertRun(
                        given.rules().profiles(),
                        options,
                        given.with(images),
                        ConvertArguments.whereabouts(arguments, placement::of));
        return reported(
                arguments,
                terminal,
                report -> convert(run, given, arguments, terminal, placement, report));
    }

    /** A run that tells what comes of each post. */
    @FunctionalInterface
    private interface Run {
        int with(ConvertReport report) throws UsageException, IOException;
    }

    private static int reported(ParseResult arguments, Terminal terminal, Run run)
            throws UsageException, IOException {
        boolean isExplained = arguments.matchedOptionValue("--explain", false);
        boolean isProved = arguments.matchedOptionValue("--prove", false);
        String ledger = arguments.matchedOptionValue("--ledger", null);
        if (ledger == null) {
            return run.with(new ConvertReport(terminal, isExplained, isProved, Optional.empty()));
        }
        try (Unfinished file = ledger(ledger)) {
            Optional<LedgerJson> json = Optional.of(new LedgerJson(file.text()));
            ConvertReport report = new ConvertReport(terminal, isExplained, isProved, json);
            int code = run.with(report);
            return report.hasWholeLedger() && !isKept(file, terminal) ? ExitCode.TROUBLE : code;
        }
    }

    private static boolean isKept(Unfinished ledger, Terminal terminal) {
        try {
            ledger.commitUnlessTaken();
            return true;
        } catch (IOException e) {
            terminal.say("the ledger cannot be written: " + IoProblem.of(e));
            return false;
        }
    }

    private static Unfinished ledger(String file) throws UsageException {
        try {
            return WritableFile.named(Path.of(file)).begin();
        } catch (IOException e) {
            throw new UsageException("--ledger " + file + ": " + IoProblem.of(e));
        } catch (InvalidPathException e) {
            throw new UsageException("--ledger " + file + ": no path: " + e.getReason());
        }
    }

    private static int convert(
            ConvertRun run,
            Given given,
            ParseResult arguments,
            Terminal terminal,
            OutputPlacement placement,
            ConvertReport report)
            throws UsageException, IOException {
        List<String> paths = given.paths();
        boolean isStdin = paths.equals(List.of("-"));
        GivenPosts found = given.posts(terminal, report);
        if (!isStdin) {
            for (String path : paths) {
                placement.add(Path.of(path), found.at(path));
            }
            if (placement.posts().isEmpty() && !report.hasFailures()) {
                throw report.nothing(placement.leftOut());
            }
            NameChoice names = ConvertArguments.names(arguments);
            if (names != NameChoice.PATH && !placement.isFolder()) {
                throw new UsageException("--name-by names files in a folder; use -o FOLDER/");
            }
            if (names != NameChoice.PATH) {
                placement.rename(new OutputNames(given.rules().profiles(), names)::of);
            }
        }
        List<Path> posts = placement.posts();
        Outputs outputs = new Outputs(placement, found.inputs(arguments, posts));
        checkLedger(arguments, outputs.taken());
        ConvertOutput results = new ConvertOutput(terminal, outputs, report);
        if (isStdin) {
            results.accept(stdin(run, given.rules(), arguments, terminal));
        } else {
            boolean isResumed = arguments.matchedOptionValue("--resume", false);
            Predicate<Path> isDone = post -> isResumed && outputs.isDone(post);
            run.run(posts, isDone, Progress.of(terminal, posts.size(), results));
        }
        boolean isRecorded = isRecorded(outputs, terminal);
        int code = report.end(placement.isFolder());
        return isRecorded ? code : ExitCode.TROUBLE;
    }

    private static boolean isRecorded(Outputs outputs, Terminal terminal) {
        try {
            outputs.close();
            return true;
        } catch (IOException e) {
            terminal.say("what was written cannot be recorded: " + IoProblem.of(e));
            return false;
        }
    }

    /** Refuses a ledger that would take the place of what the run reads or writes. */
    private static void checkLedger(ParseResult arguments, List<TakenFiles> taken)
            throws UsageException {
        if (arguments.hasMatchedOption("--ledger")) {
            for (TakenFiles files : taken) {
                String name = arguments.matchedOptionValue("--ledger", "");
                InputFiles.checkNoPost("--ledger", name, files);
            }
        }
    }

    private static ConvertRun.Result stdin(
            ConvertRun run, RuleChoice rules, ParseResult arguments, Terminal terminal)
            throws UsageException {
        String name = arguments.matchedOptionValue("--stdin-filename", "stdin.md");
        try {
            Path path = Path.of(name);
            rules.prepare(List.of(path));
            byte[] bytes = OrdinaryFile.bytes(terminal.in());
            return run.text(path, PostText.decode(name, bytes));
        } catch (UndecodableException e) {
            return new ConvertRun.Failed(Path.of(name), Failure.of(e));
        } catch (IOException e) {
            return new ConvertRun.Failed(Path.of(name), Failure.of(IoProblem.of(e)));
        } catch (InvalidPathException e) {
            throw new UsageException("--stdin-filename " + name + ": no path: " + e.getReason());
        }
    }
}
