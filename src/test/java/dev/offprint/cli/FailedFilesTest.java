package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Of a file that was not looked at, every format that programs read has an entry. */
class FailedFilesTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() throws Exception {
        path = path.toRealPath();
        folder = new Folder(path);
        folder.write("a.md", Folder.SLOT);
        Files.write(path.resolve("bytes.md"), new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c'});
        Files.write(path.resolve("b.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        folder.write("a&b.md", "x");
        Files.write(path.resolve("a&b.md"), new byte[] {(byte) 0xFF});
    }

    private String lint(String format, String... names) {
        List<String> words = new ArrayList<>(List.of("lint", "--format", format));
        for (String name : names) {
            words.add(path + "/" + name);
        }
        Offprint lint = Offprint.run(words.toArray(String[]::new));
        assertThat(lint.code()).isEqualTo(2);
        return lint.out();
    }

    @ParameterizedTest
    @CsvSource({
        "b.docx, '', ZIP archive",
        "gone.md, '', no such file or folder",
        "bytes.md, 2, UTF-8",
        "'a&b.md', 1, UTF-8",
        "gone/too.html, '', no such file or folder"
    })
    void each_format_says_which_and_why(String name, String line, String why) throws Exception {
        String file = path + "/" + name;
        String place = line.isEmpty() ? "1" : line;

        JsonNode json = new ObjectMapper().readTree(lint("json", "a.md", name));
        assertThat(json.path("findings")).hasSize(1);
        assertThat(json.path("failures")).hasSize(1);
        assertThat(json.at("/failures/0/path").stringValue()).isEqualTo(file);
        assertThat(json.at("/failures/0/problem").stringValue()).contains(why);
        assertThat(json.at("/failures/0/line").asString("")).isEqualTo(line);

        JsonNode gitlab = new ObjectMapper().readTree(lint("gitlab", "a.md", name));
        assertThat(gitlab).hasSize(2);
        assertThat(gitlab.at("/1/description").stringValue()).contains(why);
        assertThat(gitlab.at("/1/location/path").stringValue()).isEqualTo(file);
        assertThat(gitlab.at("/1/location/lines/begin").asString()).isEqualTo(place);
        assertThat(gitlab.at("/1/severity").stringValue()).isEqualTo("critical");
        assertThat(gitlab.at("/1/fingerprint").stringValue()).hasSize(64);

        Element error = last(lint("checkstyle", "a.md", name), "error");
        assertThat(error.getAttribute("severity")).isEqualTo("error");
        assertThat(error.getAttribute("message")).contains(why);
        assertThat(error.getAttribute("line")).isEqualTo(place);
        assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo(file);

        Element junit = last(lint("junit", "a.md", name), "error");
        assertThat(junit.getAttribute("message")).contains(why);
        Element test = (Element) junit.getParentNode();
        assertThat(test.getTagName()).isEqualTo("testcase");
        assertThat(test.getAttribute("classname")).isEqualTo(file);
        assertThat(((Element) test.getParentNode()).getAttribute("errors")).isEqualTo("1");

        String github = lint("github", "a.md", name);
        assertThat(github.lines().filter(text -> text.startsWith("::error file=" + file)))
                .hasSize(1)
                .allMatch(text -> text.contains(why));

        String sarif = lint("sarif", "a.md", name);
        assertThat(SarifTest.schema().validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode notification =
                new ObjectMapper()
                        .readTree(sarif)
                        .at("/runs/0/invocations/0/toolExecutionNotifications/0");
        assertThat(notification.path("level").stringValue()).isEqualTo("error");
        assertThat(notification.at("/message/text").stringValue()).contains(why);
        JsonNode physical = notification.at("/locations/0/physicalLocation");
        assertThat(physical.at("/artifactLocation/uri").stringValue()).isEqualTo("file://" + file);
        assertThat(physical.at("/region/startLine").asString("")).isEqualTo(line);

        assertThat(lint("html", "a.md", name)).contains("Failed</h2>").contains(why);
    }

    @Test
    void standard_input_that_is_no_post_is_an_entry_too() throws Exception {
        byte[] input = {(byte) 0xFF};

        Offprint lint = Offprint.runWithInput(input, "lint", "--format", "checkstyle", "-");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(((Element) last(lint.out(), "error").getParentNode()).getAttribute("name"))
                .isEqualTo("stdin.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "checkstyle", "gitlab"})
    void nothing_is_said_of_failures_when_there_are_none(String format) {
        Offprint lint = Offprint.run("lint", "--format", format, path + "/a.md");

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).doesNotContain("Notification", "<error>", "\"failure\"");
    }

    private static Element last(String xml, String tag) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList all = document.getElementsByTagName(tag);
        return (Element) all.item(all.getLength() - 1);
    }
}
