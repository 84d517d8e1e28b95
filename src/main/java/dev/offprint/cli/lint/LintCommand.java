package dev.offprint.cli.lint;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Command;
import dev.offprint.cli.command.Help;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.CacheChoice;
import dev.offprint.cli.option.FileChoice;
import dev.offprint.cli.option.NetworkSpec;
import dev.offprint.cli.option.RootFolder;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.cli.option.StandardInput;
import dev.offprint.report.Report;
import dev.offprint.rule.Severity;
import dev.offprint.run.Failure;
import dev.offprint.run.lint.FileResult;
import dev.offprint.run.lint.LintRun;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.lint.Neighbourhood;
import dev.offprint.run.lint.PostStore;
import dev.offprint.run.lint.Repairing;
import dev.offprint.run.select.PostFiles;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reports what is wrong with posts, and repairs it when asked. */
public final class LintCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.spec("lint", "Reports what is wrong with saved posts, at exact positions.");
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 nothing found, 1 findings, 2 something could not be done.",
                        "A finding is silenced by <!-- offprint-disable-next-line RULE -- reason -->",
                        "on the line above it, or by offprint: {disable: [RULE]} in front matter.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Files and folders (default: this folder); - reads a post from standard input.")
                        .build());
        flag(spec, "--fix", "Repair what can be repaired without losing anything.");
        flag(
                spec,
                "--unsafe-fixes",
                "With --fix or --diff: also repairs that a person should look at.");
        flag(
                spec,
                "--prove",
                "With --fix or --diff: exit with 1 when a repair was left out because words elsewhere"
                        + " would be lost or others.");
        flag(spec, "--diff", "Show what --fix would do, and change nothing.");
        ReportOptions.addTo(spec);
        value(
                spec,
                "--fail-on",
                "info|warning|error",
                "Exit with 1 from this severity on: info, warning (default) or error.");
        value(spec, "--max-findings", "N", "Show no more than this many findings; all count.");
        RuleChoice.addSelectionTo(spec);
        RuleChoice.addTo(spec);
        FileChoice.addTo(spec);
        RootFolder.addTo(spec);
        NetworkSpec.addLinksTo(spec);
        NetworkSpec.addTo(spec);
        value(
                spec,
                "--baseline",
                "FILE",
                "Leave out findings that this file knows; offprint baseline write makes one.");
        CacheChoice.addTo(spec);
        flag(spec, "--watch", "Stay, and look at posts again when they change; Ctrl-C ends.");
        flag(spec, "--stdin", "Read a post from standard input, as - does.");
        value(spec, "--stdin-filename", "NAME", "What the post on standard input is called.");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws UsageException, IOException {
        Severity failOn = failOn(arguments);
        boolean isDiff = arguments.matchedOptionValue("--diff", false);
        boolean isFix = arguments.matchedOptionValue("--fix", false);
        Mode mode = isDiff ? Mode.PREVIEW : isFix ? Mode.REPAIR : Mode.REPORT;
        boolean isUnsafe = arguments.matchedOptionValue("--unsafe-fixes", false);
        if (isUnsafe && mode == Mode.REPORT) {
            throw new UsageException("--unsafe-fixes goes with --fix or --diff");
        }
        if (isDiff && arguments.hasMatchedOption("--format")) {
            throw new UsageException("--diff is a format of its own; leave out --format");
        }
        if (mode == Mode.REPAIR && arguments.matchedOptionValue("--staged", false)) {
            throw new UsageException(
                    "--staged looks at what is staged, which --fix cannot change; "
                            + "repair with --changed --fix, then stage it");
        }
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.equals(List.of("-")) || arguments.matchedOptionValue("--stdin", false)) {
            RuleChoice rules = RuleChoice.of(arguments);
            rules.prepare(List.of(stdinName(arguments)));
            LintRun run =
                    new LintRun(
                            rules.profiles(),
                            new Repairing(mode, isUnsafe),
                            PostStore.FILES,
                            new Neighbourhood(RootFolder.roots(arguments, paths), null));
            ReportPlaces.check(arguments, new PostFiles(true).selection(), rules);
            try (Report report = LintPass.report(arguments, terminal)) {
                LintOutput output =
                        new LintOutput(terminal, report, mode, LintPass.isProved(arguments));
                FileResult result = stdin(run, arguments, terminal);
                if (mode == Mode.REPAIR) {
                    return output.repaired(result, failOn);
                }
                output.accept(result);
                return output.end(failOn, List.of());
            }
        }
        if (paths.contains("-")) {
            throw new UsageException(
                    "- is standard input, which is read alone; a file of that name is ./-");
        }
        LintPass pass = new LintPass(arguments, terminal, mode, isUnsafe, failOn);
        if (arguments.matchedOptionValue("--watch", false)) {
            return WatchLoop.run(arguments, paths.isEmpty() ? List.of("") : paths, pass);
        }
        return pass.run(RuleChoice.of(arguments), FileChoice.of(arguments, paths, terminal));
    }

    private static Path stdinName(ParseResult arguments) throws UsageException {
        String name = arguments.matchedOptionValue("--stdin-filename", "stdin.md");
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": no path: " + e.getReason());
        }
    }

    private static FileResult stdin(LintRun run, ParseResult arguments, Terminal terminal) {
        String name = arguments.matchedOptionValue("--stdin-filename", "stdin.md");
        boolean isPlaced = arguments.hasMatchedOption("--stdin-filename");
        try {
            return run.text(StandardInput.read(name, terminal), isPlaced);
        } catch (UndecodableException | IOException e) {
            return new FileResult.Failed(name, Failure.of(e));
        }
    }

    private static Severity failOn(ParseResult arguments) throws UsageException {
        String label = arguments.matchedOptionValue("--fail-on", "warning");
        return Severity.of(label)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--fail-on is info, warning or error, not \""
                                                + label
                                                + "\""));
    }
}
