package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are told of the configuration is what is asked of it. */
class ConfigSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Offprint.run("config", "schema").out(), InputFormat.JSON);

    @TempDir Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root: true",
                "preset: jekyll",
                "preset: [any, hugo]",
                "severity: {ad/slot: error, ad: off, link: info}",
                "options: {front-matter/date-format: {fields: [date]}}",
                "options: {front-matter/type: {schema: {properties: {}}}}",
                "front-matter: {required: [title], properties: {date: {type: string, format: date}}}",
                "front-matter: {required: title, additionalProperties: false, anyOf: []}",
                "front-matter: {properties: {a: {type: [string, integer], minLength: 1, enum: [b]}}}",
                "source-url-keys: from",
                "overrides: []",
                "overrides: [{files: a, severity: {ad: off}}]",
                "overrides: [{files: [a, b], preset: hexo, options: {}, source-url-keys: []}]"
            })
    void both_take_what_is_right(String configuration) {
        assertThat(SCHEMA.validate(configuration, InputFormat.YAML)).isEmpty();
        assertThat(lint(configuration).err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rot: true",
                "root: 1",
                "root: [true]",
                "extends: {a: b}",
                "extends: [1]",
                "rules: 1",
                "preset: gatsby",
                "preset: [any, gatsby]",
                "preset: {any: true}",
                "severity: error",
                "severity: {ad: bad}",
                "severity: {ad: [error]}",
                "options: []",
                "options: {ad/slot: 1}",
                "options: {front-matter/date-format: {field: [date]}}",
                "options: {front-matter/type: {presets: [a]}}",
                "front-matter: []",
                "front-matter: {require: [a]}",
                "front-matter: {properties: {a: {type: text}}}",
                "front-matter: {properties: {a: {format: time}}}",
                "front-matter: {properties: {a: {items: {typ: string}}}}",
                "front-matter: {properties: {a: {minLength: few}}}",
                "source-url-keys: [[a]]",
                "overrides: {files: a}",
                "overrides: [{severity: {ad: off}}]",
                "overrides: [{files: a, root: true}]",
                "overrides: [{files: a, rules: b}]",
                "- a"
            })
    void both_refuse_what_is_wrong(String configuration) {
        assertThat(SCHEMA.validate(configuration, InputFormat.YAML)).isNotEmpty();
        assertThat(lint(configuration).code()).isEqualTo(2);
    }

    private Offprint lint(String configuration) {
        Folder folder = new Folder(path);
        folder.write(".offprint.yaml", configuration + "\n");
        folder.write("post.md", Folder.CLEAN);
        return folder.lint("--only", "ad");
    }
}
