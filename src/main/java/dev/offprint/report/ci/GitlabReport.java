package dev.offprint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Fingerprint;
import dev.offprint.report.Json;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.rule.Severity;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A code quality report for GitLab. Format: "Code Quality report format" in its documentation. */
public final class GitlabReport implements Report {
    /** Of what no rule says; rules have a folder in their names. */
    private static final String FAILURE = "failure";

    private final JsonGenerator json;
    private final RelativeUri names;

    /** Writes to {@code out} as findings come; {@code out} is flushed, not closed. */
    public GitlabReport(Writer out, RelativeUri names) throws IOException {
        this.names = names;
        json = Json.on(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartArray();
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        String path = names.path(source.name());
        Fingerprint fingerprint = new Fingerprint(path, source.text());
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("description", finding.message());
            json.writeStringField("check_name", finding.rule().id());
            json.writeStringField("fingerprint", fingerprint.next(finding));
            json.writeStringField("severity", severity(finding.rule().severity()));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", path);
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", lines.position(finding.span().start()).line());
            json.writeNumberField("end", lines.position(finding.span().end()).line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    @Override
    public void failure(FailedFile file) throws IOException {
        String path = names.path(file.name());
        json.writeStartObject();
        json.writeStringField("description", file.problem());
        json.writeStringField("check_name", FAILURE);
        json.writeStringField("fingerprint", Fingerprint.ofFailure(path, file.problem()));
        json.writeStringField("severity", "critical");
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", file.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
