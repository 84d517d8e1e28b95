package dev.offprint.cli.lint;

import dev.offprint.cli.command.ExitCode;
import dev.offprint.cli.command.Terminal;
import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.FixResult.Refusal;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Printable;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.report.UnifiedDiff;
import dev.offprint.rule.Severity;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.run.Failure;
import dev.offprint.run.lint.FileResult;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.select.LostPath;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows the results of a lint run as they come, and counts them. */
final class LintOutput implements Consumer<FileResult> {
    private final Terminal terminal;
    private final Report report;
    private final Mode mode;
    private final boolean isProved;
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private int files;
    private int failed;
    private int withFindings;
    private int fixable;
    private int fixableUnsafely;
    private int changed;
    private int repaired;
    private int unproved;

    /**
     * @param isProved whether a repair that was left out because words elsewhere would change is a
     *     failure
     */
    LintOutput(Terminal terminal, Report report, Mode mode, boolean isProved) {
        this.isProved = isProved;
        this.terminal = terminal;
        this.report = report;
        this.mode = mode;
    }

    @Override
    public void accept(FileResult result) {
        try {
            if (result instanceof FileResult.Failed failure) {
                failed++;
                terminal.say(Printable.of(failure.failure().about(failure.name())));
                report.failure(failed(failure));
            } else if (result instanceof FileResult.Linted linted) {
                linted(linted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FailedFile failed(FileResult.Failed failed) {
        Failure failure = failed.failure();
        String problem =
                failure.isOurs() ? "internal error" + failure.problem() : failure.problem();
        return new FailedFile(failed.name(), problem, failure.place());
    }

    private void linted(FileResult.Linted linted) throws IOException {
        count(linted);
        refusals(linted);
        for (String notice : linted.notices()) {
            terminal.say(Printable.of(linted.name()) + ": " + notice);
        }
        if (mode == Mode.PREVIEW) {
            if (linted.isChanged()) {
                diff(linted);
            }
        } else {
            report.file(linted.source(), linted.findings());
        }
    }

    private void refusals(FileResult.Linted linted) {
        Map<List<String>, Integer> alike = new LinkedHashMap<>();
        for (Refusal refusal : linted.refused()) {
            unproved += refusal.isUnproved() ? 1 : 0;
            alike.merge(List.of(refusal.finding().rule().id(), refusal.reason()), 1, Integer::sum);
        }
        alike.forEach(
                (told, times) ->
                        terminal.say(
                                Printable.of(linted.name())
                                        + (times == 1 ? ": a fix of " : ": " + times + " fixes of ")
                                        + told.get(0)
                                        + (times == 1 ? " was" : " were")
                                        + " left out, because "
                                        + told.get(1)));
    }

    private void diff(FileResult.Linted linted) throws IOException {
        RelativeUri names = new RelativeUri(Path.of("").toAbsolutePath());
        Optional<Source> patch =
                UnifiedDiff.of(names.path(linted.name()), linted.original(), linted.source());
        if (patch.isPresent()) {
            terminal.document(patch.get());
        } else {
            terminal.say(
                    linted.name() + ": would be repaired, but of a file in UTF-16 is no patch");
        }
    }

    private void count(FileResult.Linted linted) {
        files++;
        withFindings += linted.findings().isEmpty() ? 0 : 1;
        changed += linted.isChanged() ? 1 : 0;
        repaired += linted.repairs();
        for (Finding finding : linted.findings()) {
            bySeverity.merge(finding.rule().severity(), 1, Integer::sum);
            Optional<Safety> safety = finding.fix().map(Fix::safety);
            fixable += safety.equals(Optional.of(Safety.SAFE)) ? 1 : 0;
            fixableUnsafely += safety.equals(Optional.of(Safety.UNSAFE)) ? 1 : 0;
        }
    }

    /**
     * Writes a repaired post from standard input to standard output, and its report to the other.
     */
    int repaired(FileResult result, Severity failOn) throws IOException {
        if (result instanceof FileResult.Linted linted) {
            count(linted);
            refusals(linted);
            terminal.document(linted.source());
            return exitCode(failOn);
        }
        accept(result);
        return ExitCode.TROUBLE;
    }

    /**
     * Ends the report; the exit code of the run.
     *
     * @param lost paths that led to no file, as the user knows already
     */
    int end(Severity failOn, List<LostPath> lost) throws IOException {
        failed += lost.size();
        if (mode == Mode.PREVIEW) {
            return failed > 0
                    ? ExitCode.TROUBLE
                    : changed > 0 ? ExitCode.FINDINGS : exitCode(failOn);
        }
        for (LostPath path : lost) {
            report.failure(new FailedFile(path.path(), path.problem(), Optional.empty()));
        }
        report.end(
                new Summary(
                        files,
                        failed,
                        withFindings,
                        bySeverity.getOrDefault(Severity.ERROR, 0),
                        bySeverity.getOrDefault(Severity.WARNING, 0),
                        bySeverity.getOrDefault(Severity.INFO, 0),
                        fixable,
                        fixableUnsafely,
                        changed,
                        repaired,
                        false));
        return exitCode(failOn);
    }

    private int exitCode(Severity failOn) {
        if (unproved > 0) {
            terminal.say(
                    (unproved == 1 ? "1 fix" : unproved + " fixes")
                            + " left out, because words elsewhere would be others");
        }
        if (failed > 0) {
            return ExitCode.TROUBLE;
        }
        if (isProved && unproved > 0) {
            return ExitCode.FINDINGS;
        }
        for (Severity severity : bySeverity.keySet()) {
            if (severity.compareTo(failOn) >= 0) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.CLEAN;
    }
}
