package dev.offprint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The program as SARIF names it (section 3.19).
 *
 * @param version of the program
 * @param page where the project presents itself; empty when it has no such place
 */
public record SarifDriver(String version, Optional<String> page) {
    /** Semantic Versioning 2.0.0; a build that was never packaged has none. */
    private static final Pattern SEMANTIC = Pattern.compile("\\d+\\.\\d+\\.\\d+(?:[-+][\\w.+-]+)?");

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("name", "Offprint");
        json.writeStringField("version", version);
        if (SEMANTIC.matcher(version).matches()) {
            json.writeStringField("semanticVersion", version);
        }
        if (page.isPresent()) {
            json.writeStringField("informationUri", page.get());
        }
    }
}
