package dev.offprint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.RulePage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A rule as a SARIF reporting descriptor (section 3.49), with its page as the help. */
final class SarifRule {
    private SarifRule() {}

    static void write(JsonGenerator json, Rule rule, @Nullable RulePage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", rule.summary());
        json.writeEndObject();
        if (page != null) {
            String why = page.why().strip();
            json.writeObjectFieldStart("fullDescription");
            json.writeStringField("text", why);
            json.writeEndObject();
            json.writeObjectFieldStart("help");
            json.writeStringField("text", why);
            json.writeStringField("markdown", help(page));
            json.writeEndObject();
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String help(RulePage page) {
        StringBuilder help = new StringBuilder(page.why().strip()).append('\n');
        for (Example example : page.examples()) {
            if (example.isBad()) {
                help.append("\nWrong:\n\n").append(example.text().strip().indent(4));
                example.fixed()
                        .ifPresent(
                                fixed ->
                                        help.append("\nbecomes:\n\n")
                                                .append(fixed.strip().indent(4)));
            }
        }
        return help.toString();
    }
}
