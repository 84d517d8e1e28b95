package dev.offprint.cli.lint;

import static dev.offprint.cli.option.OptionSpecs.flag;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.command.Version;
import dev.offprint.cli.option.ColourChoice;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.file.Unfinished;
import dev.offprint.file.WritableFile;
import dev.offprint.report.JsonLinesReport;
import dev.offprint.report.JsonReport;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
import dev.offprint.report.ReportGroup;
import dev.offprint.report.StatisticsReport;
import dev.offprint.report.TextReport;
import dev.offprint.report.ci.CheckstyleReport;
import dev.offprint.report.ci.GithubReport;
import dev.offprint.report.ci.GitlabReport;
import dev.offprint.report.ci.JunitReport;
import dev.offprint.report.html.HtmlReport;
import dev.offprint.report.sarif.SarifDriver;
import dev.offprint.report.sarif.SarifReport;
import dev.offprint.report.source.Colours;
import dev.offprint.report.source.Screen;
import dev.offprint.rule.catalogue.RulePack;
import dev.offprint.run.IoProblem;
import dev.offprint.text.Suggestion;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how findings are shown, and the report that they make. */
final class ReportOptions {
    private static final List<String> FORMATS =
            List.of(
                    "text",
                    "concise",
                    "json",
                    "jsonl",
                    "sarif",
                    "github",
                    "gitlab",
                    "checkstyle",
                    "junit",
                    "html");

    private ReportOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("--format")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel("FORMAT[=FILE]")
                        .completionCandidates(FORMATS)
                        .description(
                                "text (default), concise, json, jsonl, sarif, github, gitlab, "
                                        + "checkstyle, junit or html; to FILE, or to standard "
                                        + "output; may be repeated.")
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
        String shown = "";
        for (String format : wanted) {
            int equals = format.indexOf('=');
            if (equals >= 0) {
                String name = known(format.substring(0, equals));
                reports.add(toFile(name, format.substring(equals + 1), packs));
            } else if (shown.isEmpty()) {
                shown = known(format);
            } else {
                throw new UsageException(
                        "only one format goes to standard output; write one to a file, as --format "
                                + format
                                + "=FILE");
            }
        }
        if (isCounted) {
            if (!shown.isEmpty() && !shown.equals("text") && !shown.equals("concise")) {
                throw new UsageException(
                        "--statistics is text; write the other report to a file, as --format "
                                + shown
                                + "=FILE");
            }
            reports.add(new StatisticsReport(terminal.out().in(colours)));
        } else if (reports.isEmpty() || !shown.isEmpty()) {
            String format = shown.isEmpty() ? "text" : shown;
            reports.add(
                    isCut(format, arguments, terminal)
                            ? new CutReport(terminal.data(), colours, format.equals("text"))
                            : to(terminal.data(), format, colours, packs));
        }
    }

    /** Whether a person would have to scroll for what a list begins with, and did not ask to. */
    private static boolean isCut(String format, ParseResult arguments, Terminal terminal) {
        return terminal.isWatched()
                && (format.equals("text") || format.equals("concise"))
                && !arguments.matchedOptionValue("--all", false)
                && !arguments.hasMatchedOption("--max-findings");
    }

    private static String known(String format) throws UsageException {
        if (!FORMATS.contains(format)) {
            throw new UsageException(
                    "--format is one of "
                            + String.join(", ", FORMATS)
                            + ", not \""
                            + format
                            + "\""
                            + Suggestion.question(format, FORMATS));
        }
        return format;
    }

    private static Report toFile(String format, String file, List<RulePack> packs)
            throws UsageException {
        if (file.isEmpty()) {
            throw new UsageException("--format " + format + "= names no file");
        }
        try {
            Unfinished target = WritableFile.named(Path.of(file)).begin();
            return new ReportFile(file, target, to(target.text(), format, Colours.NONE, packs));
        } catch (InvalidPathException e) {
            throw new UsageException("--format " + format + "=" + file + ": " + e.getReason());
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + IoProblem.of(e));
        }
    }

    private static Report to(Writer out, String format, Colours colours, List<RulePack> packs)
            throws IOException {
        return switch (format) {
            case "text" -> new TextReport(new Screen(out, colours), true);
            case "concise" -> new TextReport(new Screen(out, colours), false);
            case "json" -> new JsonReport(out);
            case "jsonl" -> new JsonLinesReport(out);
            case "github" -> new GithubReport(out, names());
            case "gitlab" -> new GitlabReport(out, names());
            case "checkstyle" -> new CheckstyleReport(out);
            case "junit" -> new JunitReport(out);
            case "sarif" ->
                    new SarifReport(
                            out,
                            names(),
                            new SarifDriver(Version.text(), Version.page()),
                            id -> RulePacks.page(packs, id));
            case "html" -> new HtmlReport(out, Version.text(), id -> RulePacks.page(packs, id));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static RelativeUri names() {
        return new RelativeUri(Path.of("").toAbsolutePath());
    }
}
