package dev.offprint.cli;

import dev.offprint.report.JsonLinesReport;
import dev.offprint.report.JsonReport;
import dev.offprint.report.Report;
import dev.offprint.report.TextReport;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.LintRun;
import dev.offprint.run.LintRun.Mode;
import dev.offprint.run.Network;
import dev.offprint.run.SiteRoots;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reports what is wrong with posts, and repairs it when asked. */
final class LintCommand implements Command {
    /** Its fix fetches. */
    private static final String REMOTE_IMAGE = "image/remote";

    private static final List<String> FORMATS = List.of("text", "json", "jsonl");

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
        flag(spec, "--diff", "Show what --fix would do, and change nothing.");
        value(spec, "--format", "FORMAT", "text (default), json or jsonl.");
        value(
                spec,
                "--fail-on",
                "SEVERITY",
                "Exit with 1 from this severity on: info, warning (default) or error.");
        list(spec, "--only", "Use only this rule or folder of rules; may be repeated.");
        list(spec, "--skip", "Leave out this rule or folder of rules; may be repeated.");
        value(spec, "--root-dir", "FOLDER", "The folder that addresses such as /a.png start from.");
        NetworkSpec.addLinksTo(spec);
        NetworkSpec.addTo(spec);
        value(spec, "--stdin-filename", "NAME", "What the post on standard input is called.");
        flag(spec, "--allow-empty", "Finding no post at all is no error.");
        return spec;
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(description).build());
    }

    private static void value(CommandSpec spec, String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }

    private static void list(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("RULE")
                        .description(description)
                        .build());
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
        List<String> paths = arguments.matchedPositionalValue(0, List.of("."));
        List<Rule> rules =
                RuleSelection.of(
                        Catalogue.builtIn(),
                        arguments.matchedOptionValue("--only", List.of()),
                        arguments.matchedOptionValue("--skip", List.of()));
        SiteRoots roots = roots(arguments, paths);
        LintOutput output = new LintOutput(terminal, report(arguments, terminal), mode);
        Optional<Network> network = network(arguments, terminal, rules, mode);
        try {
            LintRun run = new LintRun(rules, mode, isUnsafe, roots, network);
            return paths.equals(List.of("-"))
                    ? stdin(run, arguments, terminal, output, mode, failOn)
                    : files(run, paths, arguments, terminal, output, failOn);
        } finally {
            if (network.isPresent()) {
                network.get().close();
            }
        }
    }

    private static int files(
            LintRun run,
            List<String> paths,
            ParseResult arguments,
            Terminal terminal,
            LintOutput output,
            Severity failOn)
            throws UsageException, IOException {
        PathArguments found = PathArguments.read(paths, terminal);
        boolean allowsEmpty = arguments.matchedOptionValue("--allow-empty", false);
        if (found.files().isEmpty() && found.missing() == 0 && !allowsEmpty) {
            throw new UsageException(
                    "no posts found (files ending in .md, .markdown, .html …); "
                            + "--allow-empty makes that no error");
        }
        run.run(found.files(), output);
        return output.end(failOn, found.missing());
    }

    /** The network, when links are to be checked or pictures to be fetched. */
    private static Optional<Network> network(
            ParseResult arguments, Terminal terminal, List<Rule> rules, Mode mode)
            throws UsageException {
        boolean fetchesImages = false;
        for (Rule rule : rules) {
            fetchesImages |= rule.id().equals(REMOTE_IMAGE) && mode != Mode.REPORT;
        }
        boolean isOnline = arguments.matchedOptionValue("--online", false);
        return isOnline || fetchesImages
                ? Optional.of(
                        NetworkArguments.lint(
                                arguments, terminal, fetchesImages, mode == Mode.REPAIR))
                : Optional.empty();
    }

    private static SiteRoots roots(ParseResult arguments, List<String> paths)
            throws UsageException {
        String root = arguments.matchedOptionValue("--root-dir", "");
        try {
            if (root.isEmpty()) {
                List<Path> given = new ArrayList<>();
                for (String path : paths) {
                    given.add(Path.of(path));
                }
                return SiteRoots.among(given);
            }
            if (!Files.isDirectory(Path.of(root))) {
                throw new UsageException("--root-dir " + root + " is no folder");
            }
            return SiteRoots.named(Path.of(root));
        } catch (InvalidPathException e) {
            // Whoever reads the path says what is wrong with it.
            return SiteRoots.among(List.of());
        }
    }

    private static int stdin(
            LintRun run,
            ParseResult arguments,
            Terminal terminal,
            LintOutput output,
            Mode mode,
            Severity failOn)
            throws IOException {
        String name = arguments.matchedOptionValue("--stdin-filename", "stdin.md");
        try {
            Source source = Source.decode(name, terminal.in().readAllBytes());
            if (mode == Mode.REPAIR) {
                return output.repaired(run.text(source), failOn);
            }
            output.accept(run.text(source));
            return output.end(failOn, 0);
        } catch (UndecodableException e) {
            terminal.say(name + ":" + e.position() + ": " + e.getMessage());
            return ExitCode.TROUBLE;
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

    private static Report report(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        String format = arguments.matchedOptionValue("--format", "text");
        return switch (format) {
            case "text" -> new TextReport(terminal.out());
            case "json" -> new JsonReport(terminal.out());
            case "jsonl" -> new JsonLinesReport(terminal.out());
            default ->
                    throw new UsageException(
                            "--format is one of "
                                    + String.join(", ", FORMATS)
                                    + ", not \""
                                    + format
                                    + "\"");
        };
    }
}
