package dev.offprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.lint.Finding;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import java.io.IOException;
import java.util.Locale;

/**
 * A finding as a JSON object. Offsets are UTF-16 units from 0, lines and columns count from 1; the
 * fields are part of what users rely on.
 */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator json, String path, LineIndex lines, Finding finding)
            throws IOException {
        Position start = lines.position(finding.span().start());
        Position end = lines.position(finding.span().end());
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("category", finding.rule().category());
        json.writeStringField("severity", finding.rule().severity().label());
        json.writeStringField("message", finding.message());
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeFieldName("fix");
        if (finding.fix().isPresent()) {
            fix(json, finding.fix().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField("safety", fix.safety().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            json.writeNumberField("start", edit.span().start());
            json.writeNumberField("end", edit.span().end());
            json.writeStringField("text", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
