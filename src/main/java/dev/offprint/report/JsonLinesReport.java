package dev.offprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.offprint.lint.Finding;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One JSON object a line, a line a finding; nothing else. */
public final class JsonLinesReport implements Report {
    private final JsonGenerator json;

    /** Writes to {@code out} as findings come; {@code out} is flushed, not closed. */
    public JsonLinesReport(Writer out) throws IOException {
        json = Json.on(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        LineIndex lines = source.lines();
        for (Finding finding : findings) {
            FindingJson.write(json, source.name(), lines, finding);
            json.writeRaw('\n');
        }
    }

    /** It is no finding, and a line is one; whoever reads lines has the exit code. */
    @Override
    public void failure(FailedFile file) {}

    @Override
    public void end(Summary summary) throws IOException {
        json.flush();
    }
}
