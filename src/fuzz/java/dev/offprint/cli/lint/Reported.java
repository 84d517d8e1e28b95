package dev.offprint.cli.lint;

import dev.offprint.lint.Finding;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.report.source.Colours;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Findings in each form that the command line knows. */
public final class Reported {
    private Reported() {}

    /** The names of all forms. */
    public static List<String> formats() {
        return ReportFormat.labels();
    }

    /** The findings of one file in that form. */
    public static String as(String format, Source source, List<Finding> findings)
            throws IOException {
        StringWriter out = new StringWriter();
        ReportFormat known = ReportFormat.valueOf(format.toUpperCase(Locale.ROOT));
        try (Report report = known.to(out, Colours.NONE, List.of())) {
            report.file(source, findings);
            report.end(new Summary(1, 0, 1, 0, findings.size(), 0, 0, 0, 0, 0, false));
        }
        return out.toString();
    }
}
