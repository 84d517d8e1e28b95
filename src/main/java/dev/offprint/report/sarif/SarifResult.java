package dev.offprint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.lint.Finding;
import dev.offprint.rule.Severity;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Position;
import dev.offprint.text.Span;
import java.io.IOException;

/** Findings of one file as SARIF results (section 3.27). */
final class SarifResult {
    /** What relative addresses are relative to. */
    static final String ROOT = "%SRCROOT%";

    private final JsonGenerator json;
    private final String uri;
    private final LineIndex lines;

    SarifResult(JsonGenerator json, String uri, LineIndex lines) {
        this.json = json;
        this.uri = uri;
        this.lines = lines;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void write(Finding finding, int ruleIndex, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", level(finding.rule().severity()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact();
        region("region", finding.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("offprint/v1", fingerprint);
        json.writeEndObject();
        if (finding.fix().isPresent()) {
            fix(finding.fix().get());
        }
        json.writeEndObject();
    }

    private void fix(Fix fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        text(
                "description",
                fix.safety() == Safety.SAFE
                        ? "What --fix does"
                        : "What --fix --unsafe-fixes does; look at it first");
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        artifact();
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            region("deletedRegion", edit.span());
            text("insertedContent", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifact() throws IOException {
        artifact(json, uri);
    }

    /** The file that is at fault. */
    static void artifact(JsonGenerator json, String uri) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private void region(String name, Span span) throws IOException {
        Position start = lines.position(span.start());
        Position end = lines.position(span.end());
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeNumberField("charOffset", span.start());
        json.writeNumberField("charLength", span.length());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
