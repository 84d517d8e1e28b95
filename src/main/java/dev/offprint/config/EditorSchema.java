package dev.offprint.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.RuleOptions;
import dev.offprint.rule.schema.SchemaReader;
import dev.offprint.rule.schema.TextFormat;
import dev.offprint.rule.schema.ValueType;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the shape of the configuration as a JSON Schema (draft 7, which editors know best). Names
 * of own rules are not in it, so it lets other names pass where rules are named.
 */
public final class EditorSchema {
    private final JsonGenerator json;
    private final Catalogue catalogue;
    private final RuleOptions options = new RuleOptions();

    private EditorSchema(JsonGenerator json, Catalogue catalogue) {
        this.json = json;
        this.catalogue = catalogue;
    }

    /** Writes the schema to {@code out}, which is flushed, not closed. */
    public static void write(Writer out, Catalogue catalogue) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        new EditorSchema(json, catalogue).root();
        json.writeRaw('\n');
        json.flush();
    }

    private void root() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
        json.writeStringField("title", "Configuration of Offprint, " + ConfigShape.FILE_NAME);
        shape(ConfigShape.FILE);
        json.writeObjectFieldStart("definitions");
        json.writeObjectFieldStart("schema");
        frontMatterSchema();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The keywords for {@code shape}, inside of an object that is open. */
    private void shape(Shape shape) throws IOException {
        shape.accept(new Keywords());
    }

    private final class Keywords implements Shape.Visitor<IOException> {
        @Override
        public void visit(Shape.Flag flag) throws IOException {
            json.writeStringField("type", "boolean");
        }

        @Override
        public void visit(Shape.Text text) throws IOException {
            text(text.choices());
        }

        @Override
        public void visit(Shape.Texts texts) throws IOException {
            json.writeArrayFieldStart("anyOf");
            json.writeStartObject();
            text(texts.choices());
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            text(texts.choices());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }

        @Override
        public void visit(Shape.Keys keys) throws IOException {
            keys(keys);
        }

        @Override
        public void visit(Shape.Items items) throws IOException {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            shape(items.item());
            json.writeEndObject();
        }

        @Override
        public void visit(Shape.ByRule byRule) throws IOException {
            byRule(byRule);
        }

        @Override
        public void visit(Shape.Options ofRules) throws IOException {
            options();
        }

        @Override
        public void visit(Shape.Schema schema) throws IOException {
            json.writeStringField("$ref", "#/definitions/schema");
        }
    }

    private void text(List<String> choices) throws IOException {
        json.writeStringField("type", "string");
        if (!choices.isEmpty()) {
            array("enum", choices);
        }
    }

    private void array(String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void keys(Shape.Keys keys) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        List<String> required =
                keys.keys().stream().filter(Shape.Key::isRequired).map(Shape.Key::name).toList();
        if (!required.isEmpty()) {
            array("required", required);
        }
        json.writeObjectFieldStart("properties");
        for (Shape.Key key : keys.keys()) {
            json.writeObjectFieldStart(key.name());
            // Draft 7 ignores what stands beside a reference, so it is wrapped.
            boolean isReference = key.shape() instanceof Shape.Schema;
            json.writeStringField("description", key.description());
            if (isReference) {
                json.writeArrayFieldStart("allOf");
                json.writeStartObject();
            }
            shape(key.shape());
            if (isReference) {
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void byRule(Shape.ByRule byRule) throws IOException {
        Set<String> folders = new TreeSet<>();
        for (Rule rule : catalogue.rules()) {
            folders.add(rule.id().substring(0, rule.id().indexOf('/')));
        }
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (String folder : folders) {
            named(folder, "All rules in " + folder + "/", byRule.value());
        }
        for (Rule rule : catalogue.rules()) {
            named(rule.id(), rule.summary(), byRule.value());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        shape(byRule.value());
        json.writeEndObject();
    }

    private void named(String name, String description, Shape shape) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", description);
        shape(shape);
        json.writeEndObject();
    }

    private void options() throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Rule rule : catalogue.rules()) {
            List<Entry> known = options.of(rule.id());
            if (!known.isEmpty()) {
                json.writeObjectFieldStart(rule.id());
                json.writeStringField("description", rule.summary());
                json.writeStringField("type", "object");
                json.writeBooleanField("additionalProperties", false);
                json.writeObjectFieldStart("properties");
                for (Entry option : known) {
                    json.writeObjectFieldStart(option.name());
                    if (option.value() instanceof Mapping) {
                        json.writeStringField("type", "object");
                    } else {
                        array("type", List.of("string", "number", "boolean", "array"));
                    }
                    json.writeEndObject();
                }
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        json.writeStringField("type", "object");
        json.writeEndObject();
    }

    /** What {@link dev.offprint.rule.schema.SchemaReader} reads. */
    private void frontMatterSchema() throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        for (String keyword : SchemaReader.KEYWORDS) {
            json.writeObjectFieldStart(keyword);
            keyword(keyword);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void keyword(String keyword) throws IOException {
        switch (keyword) {
            case "type" -> shape(new Shape.Texts(types()));
            case "format" -> shape(new Shape.Text(formats()));
            case "properties" -> {
                json.writeStringField("type", "object");
                json.writeObjectFieldStart("additionalProperties");
                json.writeStringField("$ref", "#/definitions/schema");
                json.writeEndObject();
            }
            case "items" -> json.writeStringField("$ref", "#/definitions/schema");
            case "anyOf" -> {
                json.writeStringField("type", "array");
                json.writeObjectFieldStart("items");
                json.writeStringField("$ref", "#/definitions/schema");
                json.writeEndObject();
            }
            case "minLength", "maxLength" -> json.writeStringField("type", "integer");
            case "additionalProperties" -> json.writeStringField("type", "boolean");
            case "enum" -> array("type", List.of("array", "string", "number", "boolean"));
            case "required" -> shape(new Shape.Texts(List.of()));
            default -> json.writeStringField("type", "string");
        }
    }

    private static List<String> types() {
        return List.of(ValueType.values()).stream().map(ValueType::label).toList();
    }

    private static List<String> formats() {
        return List.of(TextFormat.values()).stream().map(TextFormat::label).toList();
    }
}
