package dev.offprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.lint.Finding;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One JSON object with all findings and the summary. */
public final class JsonReport implements Report {
    private final JsonGenerator json;

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
    public void end(Summary summary) throws IOException {
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
}
