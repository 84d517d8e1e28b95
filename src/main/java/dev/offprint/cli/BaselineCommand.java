package dev.offprint.cli;

import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.BaselineChoice;
import dev.offprint.cli.option.FileChoice;
import dev.offprint.cli.option.PassedOver;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.file.WritableFile;
import dev.offprint.report.Count;
import dev.offprint.report.Printable;
import dev.offprint.run.IoProblem;
import dev.offprint.run.baseline.Baseline;
import dev.offprint.run.baseline.BaselineWriter;
import dev.offprint.run.lint.FileResult;
import dev.offprint.run.lint.LintRun;
import dev.offprint.run.lint.Neighbourhood;
import dev.offprint.run.lint.PostStore;
import dev.offprint.run.lint.Repairing;
import dev.offprint.run.select.PostFiles;
import dev.offprint.run.select.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes down the findings there are, so that only new ones are reported from now on. */
final class BaselineCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec(
                        "baseline",
                        "Keeps a file of findings that are known, for lint --baseline FILE.");
        spec.usageMessage()
                .footer(
                        "",
                        "  offprint baseline write [PATH…]   writes down every finding there is",
                        "  offprint baseline prune [PATH…]   drops those that are gone",
                        "",
                        "A finding is known by its rule and the text at fault: it may move in its",
                        "post, and its post may be renamed.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("write|prune")
                        .arity("0..1")
                        .type(String.class)
                        .description("What to do.")
                        .build());
        return operands(spec);
    }

    @Override
    public List<String> actions() {
        return List.of("write", "prune");
    }

    @Override
    public CommandSpec spec(String action) {
        return operands(
                Help.spec(
                        "baseline",
                        action,
                        action.equals("write")
                                ? "Writes down every finding there is, for lint --baseline FILE."
                                : "Drops the findings that are gone from the file."));
    }

    private static CommandSpec operands(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index("1..*")
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files and folders (default: this folder).")
                        .build());
        value(spec, "--baseline", "FILE", "The file (default: " + Baseline.NAME + ").");
        RuleChoice.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        String action = arguments.matchedPositionalValue(0, "");
        if (!action.equals("write") && !action.equals("prune")) {
            throw action.isEmpty()
                    ? new UsageException(
                            "offprint baseline does write or prune; offprint baseline --help tells"
                                    + " more")
                    : UsageException.noAction("baseline", actions(), action);
        }
        Path file = BaselineChoice.path(arguments.matchedOptionValue("--baseline", Baseline.NAME));
        List<String> paths = arguments.matchedPositionalValue(1, List.of());
        PostFiles posts = FileChoice.posts(arguments);
        for (String path : paths.isEmpty() ? List.of("") : paths) {
            posts.add(path);
        }
        RuleChoice rules = RuleChoice.of(arguments);
        rules.prepare(posts.selection().files());
        LintRun run =
                new LintRun(
                        rules.profiles(),
                        Repairing.NOTHING,
                        PostStore.FILES,
                        Neighbourhood.UNKNOWN);
        try {
            // What nobody named may be a link that came with the repository.
            WritableFile target =
                    arguments.hasMatchedOption("--baseline")
                            ? WritableFile.named(file)
                            : WritableFile.within(Path.of(""), file);
            return action.equals("write")
                    ? write(file, target, posts.selection(), run, terminal)
                    : prune(file, target, posts.selection(), run, terminal);
        } catch (IOException e) {
            terminal.say(file + " cannot be written: " + IoProblem.of(e));
            return ExitCode.TROUBLE;
        }
    }

    private static int write(
            Path file, WritableFile target, Selection posts, LintRun run, Terminal terminal)
            throws IOException {
        BaselineWriter writer = new BaselineWriter(file, target);
        Failures failures = new Failures(terminal, posts);
        if (posts.files().isEmpty()) {
            terminal.say("no post was looked at, so " + file + " is left as it is");
            return ExitCode.TROUBLE;
        }
        run.run(
                posts,
                PassedOver.of(posts)
                        .before(
                                result -> {
                                    failures.accept(result);
                                    if (result instanceof FileResult.Linted linted) {
                                        writer.add(
                                                linted.name(),
                                                linted.source().text(),
                                                linted.findings());
                                    }
                                }));
        int count = writer.write();
        terminal.out()
                .println(
                        file
                                + ": "
                                + Count.of(count, "finding")
                                + (count == 1 ? " is" : " are")
                                + " known");
        return failures.code();
    }

    private static int prune(
            Path file, WritableFile target, Selection posts, LintRun run, Terminal terminal)
            throws UsageException, IOException {
        Baseline baseline = BaselineChoice.read(file);
        Failures failures = new Failures(terminal, posts);
        run.run(posts, PassedOver.of(posts).before(BaselineChoice.before(failures, baseline)));
        if (failures.code() != ExitCode.CLEAN) {
            terminal.say("not every post could be read, so nothing is dropped");
            return failures.code();
        }
        int gone = baseline.prune(target);
        terminal.out()
                .println(file + ": " + gone + " dropped, " + (baseline.size() - gone) + " left");
        return ExitCode.CLEAN;
    }

    /** Tells of posts that cannot be read. */
    private static final class Failures implements Consumer<FileResult> {
        private final Terminal terminal;
        private int count;

        Failures(Terminal terminal, Selection posts) {
            this.terminal = terminal;
            posts.problems().forEach(lost -> terminal.say(lost.sentence()));
            this.count = posts.problems().size();
        }

        @Override
        public void accept(FileResult result) {
            if (result instanceof FileResult.Failed failed) {
                count++;
                terminal.say(Printable.of(failed.failure().about(failed.name())));
            }
        }

        int code() {
            return count == 0 ? ExitCode.CLEAN : ExitCode.TROUBLE;
        }
    }
}
