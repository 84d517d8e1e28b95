package dev.offprint.cli.lint;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Progress;
import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.BaselineChoice;
import dev.offprint.cli.option.CacheChoice;
import dev.offprint.cli.option.FileChoice;
import dev.offprint.cli.option.PassedOver;
import dev.offprint.cli.option.RootFolder;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.report.Report;
import dev.offprint.rule.Severity;
import dev.offprint.run.baseline.Baseline;
import dev.offprint.run.lint.LintRun;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.lint.Neighbourhood;
import dev.offprint.run.lint.Network;
import dev.offprint.run.lint.PostStore;
import dev.offprint.run.lint.Repairing;
import dev.offprint.run.select.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Looks at some files once, as the command line asks, and reports. */
record LintPass(
        ParseResult arguments, Terminal terminal, Mode mode, boolean isUnsafe, Severity failOn) {

    /**
     * Looks at {@code files} by {@code rules}.
     *
     * @return the exit code
     */
    int run(RuleChoice rules, FileChoice files) throws UsageException, IOException {
        Network network = LintSurroundings.network(arguments, terminal, rules, mode).orElse(null);
        try {
            int code = run(rules, files, network);
            return network != null && network.hasTrouble() ? ExitCode.TROUBLE : code;
        } finally {
            if (network != null) {
                network.close();
            }
        }
    }

    private int run(RuleChoice rules, FileChoice files, @Nullable Network network)
            throws UsageException, IOException {
        rules.prepare(files.selection().files());
        Selection selection = withoutReports(files.selection(), rules);
        Baseline baseline = BaselineChoice.of(arguments);
        CacheChoice cache =
                rules.isReproducible() ? CacheChoice.of(arguments, selection.files()) : null;
        ReportPlaces.checkApart(arguments, cache == null ? List.of() : cache.files());
        LintRun run =
                new LintRun(
                        rules.profiles(),
                        new Repairing(mode, isUnsafe),
                        new PostStore(files.contents(), cache == null ? null : cache.results()),
                        new Neighbourhood(
                                RootFolder.roots(
                                        arguments, arguments.matchedPositionalValue(0, List.of())),
                                network));
        // Not before there is something to report: many formats have a head.
        try (Report report = report(arguments, terminal)) {
            LintOutput output =
                    new LintOutput(terminal, report, mode, LintPass.isProved(arguments));
            PassedOver others = PassedOver.of(selection);
            run.run(
                    selection,
                    Progress.of(
                            terminal,
                            selection.files().size(),
                            others.before(BaselineChoice.before(output, baseline))));
            if (cache != null) {
                cache.save(terminal);
            }
            int code = output.end(failOn, selection.problems());
            String left = FileChoice.leftOut(selection, others);
            if (!left.isEmpty()) {
                terminal.say(left);
            }
            if (baseline != null && baseline.matched() > 0) {
                terminal.say("left out " + baseline.matched() + " that the baseline knows");
            }
            return code;
        }
    }

    /** Whether a repair that would change words elsewhere is a failure. */
    static boolean isProved(ParseResult arguments) {
        return arguments.matchedOptionValue("--prove", false);
    }

    private Selection withoutReports(Selection selection, RuleChoice rules) throws UsageException {
        List<Path> posts = ReportPlaces.check(arguments, selection, rules);
        return posts.size() == selection.files().size() ? selection : selection.with(posts);
    }

    /** The report that {@code arguments} ask for, with as many findings as they allow. */
    static Report report(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        String most = arguments.matchedOptionValue("--max-findings", "");
        if (most.isEmpty()) {
            return ReportOptions.report(arguments, terminal);
        }
        try {
            int limit = Integer.parseInt(most);
            if (limit >= 0) {
                return new LimitedReport(
                        ReportOptions.report(arguments, terminal), limit, terminal);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a negative one.
        }
        throw new UsageException("--max-findings is a number, not \"" + most + "\"");
    }
}
