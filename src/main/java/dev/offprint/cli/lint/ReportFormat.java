package dev.offprint.cli.lint;

import dev.offprint.cli.command.Version;
import dev.offprint.cli.option.RulePacks;
import dev.offprint.report.JsonLinesReport;
import dev.offprint.report.JsonReport;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
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
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How findings are reported, by the names on the command line. A new one is a constant here. */
enum ReportFormat {
    TEXT {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) {
            return new TextReport(new Screen(out, colours), true);
        }
    },
    CONCISE {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) {
            return new TextReport(new Screen(out, colours), false);
        }
    },
    JSON {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new JsonReport(out);
        }
    },
    JSONL {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new JsonLinesReport(out);
        }
    },
    SARIF {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            SarifDriver driver = new SarifDriver(Version.text(), Version.page());
            return new SarifReport(out, names(), driver, id -> RulePacks.page(packs, id));
        }
    },
    GITHUB {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) {
            return new GithubReport(out, names());
        }
    },
    GITLAB {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new GitlabReport(out, names());
        }
    },
    CHECKSTYLE {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new CheckstyleReport(out);
        }
    },
    JUNIT {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new JunitReport(out);
        }
    },
    HTML {
        @Override
        Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException {
            return new HtmlReport(out, Version.text(), id -> RulePacks.page(packs, id));
        }
    };

    /**
     * The report that writes to {@code out}.
     *
     * @param packs folders of own rules, whose pages a report may show
     * @throws IOException when {@code out} fails
     */
    abstract Report to(Writer out, Colours colours, List<RulePack> packs) throws IOException;

    /** Whether it is a list for a person to read. */
    boolean isList() {
        return this == TEXT || this == CONCISE;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Stream.of(values()).map(ReportFormat::label).toList();
    }

    /** As seen from the working folder. */
    private static RelativeUri names() {
        return new RelativeUri(Path.of("").toAbsolutePath());
    }
}
