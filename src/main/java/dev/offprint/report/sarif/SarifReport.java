package dev.offprint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.lint.Finding;
import dev.offprint.report.FailedFile;
import dev.offprint.report.Fingerprint;
import dev.offprint.report.Json;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Report;
import dev.offprint.report.Summary;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A SARIF log with one run. Results are written as findings come, and the rules that they name
 * after them.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final RelativeUri names;
    private final SarifDriver driver;
    private final Function<String, Optional<RulePage>> pages;
    private final List<FailedFile> failures = new ArrayList<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /**
     * Writes to {@code out} as findings come; {@code out} is flushed, not closed.
     *
     * @param pages what a rule, by its id, says about itself
     */
    public SarifReport(
            Writer out,
            RelativeUri names,
            SarifDriver driver,
            Function<String, Optional<RulePage>> pages)
            throws IOException {
        this.names = names;
        this.driver = driver;
        this.pages = pages;
        json = Json.on(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void file(Source source, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        String uri = names.uri(source.name());
        LineIndex lines = source.lines();
        SarifResult result = new SarifResult(json, uri, lines);
        Fingerprint fingerprint = new Fingerprint(names.path(source.name()), source.text());
        for (Finding finding : findings) {
            String id = finding.rule().id();
            int index = indexes.computeIfAbsent(id, key -> indexes.size());
            rules.putIfAbsent(id, finding.rule());
            result.write(finding, index, fingerprint.next(finding));
        }
    }

    @Override
    public void failure(FailedFile file) {
        failures.add(file);
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        driver.write(json);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.values()) {
            SarifRule.write(json, rule, pages.apply(rule.id()).orElse(null));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifResult.ROOT);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The folder in which Offprint ran");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.failed() == 0);
        if (!failures.isEmpty()) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (FailedFile file : failures) {
                SarifNotification.write(json, names.uri(file.name()), file);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
