package dev.offprint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.report.FailedFile;
import dev.offprint.text.Position;
import java.io.IOException;

/** A file that was not looked at, as a SARIF notification (section 3.58) of the program. */
final class SarifNotification {
    private SarifNotification() {}

    static void write(JsonGenerator json, String uri, FailedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", file.problem());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifResult.artifact(json, uri);
        if (file.place().isPresent()) {
            Position place = file.place().get();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            json.writeNumberField("startColumn", place.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
