package dev.offprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.lint.Finding;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One JSON object with all findings, the files that failed and the summary. */
public final class JsonReport implements Report {
    private final JsonGenerator json;
    private final List<FailedFile> failures = new ArrayList<>();

    /** Writes to {@code out} as findings come; {@code out} is flushed, not closed. */
    public JsonReport(Writer out) throws IOException {
        json = Json.on(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        for (Finding finding : findings) {
            FindingJson.write(json, source.name(), lines, finding);
        }
    }

    @Override
    public void failure(FailedFile file) {
        failures.add(file);
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (FailedFile file : failures) {
            write(file);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", summary.files());
        json.writeNumberField("failed", summary.failed());
        json.writeNumberField("filesWithFindings", summary.filesWithFindings());
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeNumberField("infos", summary.infos());
        json.writeNumberField("fixable", summary.fixable());
        json.writeNumberField("changedFiles", summary.changed());
        json.writeNumberField("repaired", summary.repaired());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(FailedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.name());
        if (file.place().isPresent()) {
            json.writeNumberField("line", file.place().get().line());
            json.writeNumberField("column", file.place().get().column());
        }
        json.writeStringField("problem", file.problem());
        json.writeEndObject();
    }
}
