package dev.offprint.cli.lint;

import static dev.offprint.cli.option.OptionSpecs.flag;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.ColourChoice;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.file.Unfinished;
import dev.offprint.file.WritableFile;
import dev.offprint.report.Report;
import dev.offprint.report.ReportGroup;
import dev.offprint.report.StatisticsReport;
import dev.offprint.report.source.Colours;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Alternatives;
import dev.offprint.text.Labels;
import dev.offprint.text.Suggestion;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how findings are shown, and the report that they make. */
final class ReportOptions {
    private ReportOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("--format")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("FORMAT[=FILE]")
                        .completionCandidates(ReportFormat.labels())
                        .description(
                                Alternatives.of(ReportFormat.labels())
                                                .replace("text,", "text (default),")
                                        + "; to FILE, or to standard output; may be repeated.")
                        .build());
        spec.addOption(
                OptionSpec.builder("--color")
                        .type(String.class)
                        .paramLabel("WHEN")
                        .completionCandidates(ColourChoice.NAMES)
                        .description("auto (default: on a terminal), always or never.")
                        .build());
        flag(spec, "--all", "Show every finding, also where a terminal gets the first ones only.");
        flag(spec, "--statistics", "Count the findings of each rule instead of listing them.");
    }

    /**
     * The report that {@code arguments} ask for.
     *
     * @throws UsageException when a format is none, or two want standard output
     * @throws IOException when a file cannot be written
     */
    static Report report(ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        List<Report> reports = new ArrayList<>();
        try {
            add(reports, arguments, terminal);
        } catch (UsageException | IOException e) {
            new ReportGroup(reports).close();
            throw e;
        }
        return reports.size() == 1 ? reports.get(0) : new ReportGroup(reports);
    }

    private static void add(List<Report> reports, ParseResult arguments, Terminal terminal)
            throws UsageException, IOException {
        Colours colours = ColourChoice.of(arguments.matchedOptionValue("--color", "auto"));
        List<String> wanted = arguments.matchedOptionValue("--format", List.of());
        boolean isCounted = arguments.matchedOptionValue("--statistics", false);
        List<RulePack> packs = RulePacks.read(arguments);
        Optional<ReportFormat> shown = Optional.empty();
        for (String format : wanted) {
            int equals = format.indexOf('=');
            if (equals >= 0) {
                ReportFormat known = known(format.substring(0, equals));
                reports.add(toFile(known, format.substring(equals + 1), packs));
            } else if (shown.isEmpty()) {
                shown = Optional.of(known(format));
            } else {
                throw new UsageException(
                        "only one format goes to standard output; write one to a file, as --format "
                                + format
                                + "=FILE");
            }
        }
        if (isCounted) {
            if (shown.isPresent() && !shown.get().isList()) {
                throw new UsageException(
                        "--statistics is text; write the other report to a file, as --format "
                                + shown.get().label()
                                + "=FILE");
            }
            reports.add(new StatisticsReport(terminal.out().in(colours)));
        } else if (reports.isEmpty() || shown.isPresent()) {
            ReportFormat format = shown.orElse(ReportFormat.TEXT);
            reports.add(
                    isCut(format, arguments, terminal)
                            ? new CutReport(terminal.data(), colours, format == ReportFormat.TEXT)
                            : format.to(terminal.data(), colours, packs));
        }
    }

    /** Whether a person would have to scroll for what a list begins with, and did not ask to. */
    private static boolean isCut(ReportFormat format, ParseResult arguments, Terminal terminal) {
        return terminal.isWatched()
                && format.isList()
                && !arguments.matchedOptionValue("--all", false)
                && !arguments.hasMatchedOption("--max-findings");
    }

    private static ReportFormat known(String format) throws UsageException {
        Optional<ReportFormat> known =
                Labels.find(ReportFormat.values(), ReportFormat::label, format);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> labels = ReportFormat.labels();
        throw new UsageException(
                "--format is one of "
                        + String.join(", ", labels)
                        + ", not \""
                        + format
                        + "\""
                        + Suggestion.question(format, labels));
    }

    private static Report toFile(ReportFormat format, String file, List<RulePack> packs)
            throws UsageException {
        if (file.isEmpty()) {
            throw new UsageException("--format " + format.label() + "= names no file");
        }
        try {
            Unfinished target = WritableFile.named(Path.of(file)).begin();
            return new ReportFile(file, target, format.to(target.text(), Colours.NONE, packs));
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "--format " + format.label() + "=" + file + ": " + e.getReason());
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + IoProblem.of(e));
        }
    }
}
