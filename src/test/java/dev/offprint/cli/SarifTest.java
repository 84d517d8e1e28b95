package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.offprint.report.RelativeUri;
import dev.offprint.report.Summary;
import dev.offprint.report.sarif.SarifDriver;
import dev.offprint.report.sarif.SarifReport;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifTest {
    @TempDir Path folder;

    @Test
    void the_log_of_all_samples_is_valid_by_the_schema() throws IOException {
        String log = Offprint.run("lint", "--format", "sarif", "samples").out();

        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_a_log_that_is_none() throws IOException {
        String log = Offprint.run("lint", "--format", "sarif", "samples").out();

        assertThat(schema().validate(log.replace("\"results\"", "\"result\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_driver_has_a_version_and_no_page_that_nobody_knows() throws IOException {
        StringWriter log = new StringWriter();
        RelativeUri names = new RelativeUri(Path.of("").toAbsolutePath());
        SarifDriver driver = new SarifDriver("1.2.3", Optional.of("https://example.org/o"));
        new SarifReport(log, names, driver, id -> Optional.empty())
                .end(new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false));

        assertThat(schema().validate(log.toString(), InputFormat.JSON)).isEmpty();
        assertThat(log.toString())
                .contains("\"version\" : \"1.2.3\"", "\"semanticVersion\" : \"1.2.3\"")
                .contains("\"informationUri\" : \"https://example.org/o\"");
        assertThat(Offprint.run("lint", "--format", "sarif", "samples").out())
                .contains("\"name\" : \"Offprint\"")
                .doesNotContain("informationUri", "semanticVersion");
    }

    @Test
    void a_clean_run_is_a_valid_log_without_results() throws IOException {
        Path post = Files.writeString(folder.resolve("clean.md"), "Tide.\n");

        Offprint lint = Offprint.run("lint", "--format", "sarif", "--only", "ad", post.toString());

        assertThat(schema().validate(lint.out(), InputFormat.JSON)).isEmpty();
        assertThat(run(lint.out()).path("results")).isEmpty();
    }

    @Test
    void files_are_relative_to_the_working_folder_and_escaped_as_addresses() throws IOException {
        JsonNode result = run(Offprint.run("lint", "--format", "sarif", "samples").out());

        List<String> addresses = new ArrayList<>();
        for (JsonNode one : result.path("results")) {
            addresses.add(
                    one.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue());
        }
        assertThat(addresses)
                .contains("samples/2024-03-05-haijie-ribao.md")
                .contains(
                        "samples/2023-04-16-%E5%87%8C%E6%99%A8%E5%9B%9B%E7%82%B9%E7%9A%84%E9%B1%BC"
                                + "%E5%B8%82%20%E5%90%AC%E8%80%81%E8%88%B9%E9%95%BF%E8%AE%B2%E4%B8%89"
                                + "%E5%8D%81%E5%B9%B4%E7%9A%84%E6%B5%B7.md")
                .allMatch(address -> address.startsWith("samples/"));
    }

    @Test
    void a_file_elsewhere_has_an_absolute_address() throws IOException {
        Path post =
                Files.writeString(
                        folder.resolve("a b.md"), "<p>One.</p><ins class=adsbygoogle></ins>");

        JsonNode place =
                run(Offprint.run("lint", "--format", "sarif", post.toString()).out())
                        .at("/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(place.path("uri").stringValue())
                .isEqualTo(
                        "file://"
                                + folder.toRealPath().toString().replace(" ", "%20")
                                + "/a%20b.md");
        assertThat(place.has("uriBaseId")).isFalse();
    }

    @Test
    void a_rule_says_what_it_is_about_and_how_bad_it_is() {
        JsonNode log = run(Offprint.run("lint", "--format", "sarif", "samples").out());

        for (JsonNode result : log.path("results")) {
            JsonNode rule = log.at("/tool/driver/rules").path(result.path("ruleIndex").intValue());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/help/text").stringValue()).isNotBlank();
            assertThat(rule.at("/help/markdown").stringValue()).contains("Wrong:");
            assertThat(rule.at("/shortDescription/text").stringValue()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.path("level"));
        }
    }

    @Test
    void the_replacements_of_a_fix_make_the_repaired_post() throws IOException {
        String text = "<p>One.</p><ins class=adsbygoogle></ins><p>Two 潮.</p>\n";
        Path post = Files.writeString(folder.resolve("post.md"), text);

        JsonNode result =
                run(Offprint.run("lint", "--format", "sarif", "--only", "ad", post.toString())
                                .out())
                        .at("/results/0");
        List<Edit> edits = new ArrayList<>();
        for (JsonNode replacement : result.at("/fixes/0/artifactChanges/0/replacements")) {
            JsonNode region = replacement.path("deletedRegion");
            int start = region.path("startColumn").intValue() - 1;
            int end = region.path("endColumn").intValue() - 1;
            edits.add(
                    new Edit(
                            new Span(start, end),
                            replacement.at("/insertedContent/text").stringValue()));
        }

        assertThat(Edit.apply(text, edits)).isEqualTo("<p>One.</p><p>Two 潮.</p>\n");
    }

    @Test
    void a_finding_keeps_its_fingerprint_when_lines_come_before_it() throws IOException {
        String text = "<p>One.</p><ins class=adsbygoogle></ins><ins class=adsbygoogle></ins>\n";
        Path post = Files.writeString(folder.resolve("post.md"), text);

        List<String> before = fingerprints(post);
        Files.writeString(post, "New first line.\n\n" + text);

        assertThat(fingerprints(post)).isEqualTo(before).doesNotHaveDuplicates().hasSize(2);
    }

    private static List<String> fingerprints(Path post) {
        List<String> all = new ArrayList<>();
        String[] command = {"lint", "--format", "sarif", "--only", "ad", post.toString()};
        for (JsonNode result : run(Offprint.run(command).out()).path("results")) {
            all.add(result.at("/partialFingerprints/offprint~1v1").stringValue());
        }
        return all;
    }

    private static JsonNode run(String log) {
        return new ObjectMapper().readTree(log).at("/runs/0");
    }

    static Schema schema() throws IOException {
        try (InputStream in =
                SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
