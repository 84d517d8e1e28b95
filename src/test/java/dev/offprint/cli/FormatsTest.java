package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FormatsTest {
    private static final String SLOT = "<p>One.</p><div id=\"dfp-ad-imu1\"></div><p>Two.</p>\n";

    @TempDir Path folder;

    @Test
    void text_shows_the_line_and_marks_what_is_wrong() throws IOException {
        Path post = write("post.md", "One.\n\n" + SLOT);

        assertThat(lint("text", post).out())
                .startsWith(
                        post
                                + """
                                :3:12: warning: An advertisement slot, empty or filled: <div id="dfp-ad-imu1"> [ad/slot] fixable
                                  3 | <p>One.</p><div id="dfp-ad-imu1"></div><p>Two.</p>
                                    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                1 finding in 1 of 1 file: 0 errors, 1 warning, 0 notes.
                                """);
    }

    @Test
    void the_mark_stands_below_its_place_in_wide_writing() throws IOException {
        Path post = write("post.md", "<p>潮の時計。</p><ins class=adsbygoogle></ins>\n");

        assertThat(lint("text", post).out())
                .contains(
                        """
                          1 | <p>潮の時計。</p><ins class=adsbygoogle></ins>
                            |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void of_a_long_line_only_the_part_around_the_finding_is_shown() throws IOException {
        String filler = "<p>Words and words.</p>".repeat(2_000);
        Path post = write("post.md", filler + "<ins class=adsbygoogle></ins>" + filler);

        List<String> lines = lint("text", post).out().lines().toList();

        assertThat(lines.get(1)).startsWith("  1 | …").endsWith("…").contains("<ins class=ads");
        assertThat(lines.get(1)).hasSizeLessThan(110);
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("<ins"));
    }

    @Test
    void what_a_terminal_would_obey_is_not_shown_to_it() throws IOException {
        Path post = write("post.md", "\u001B[31m\u202E<ins class=adsbygoogle></ins>\n");

        assertThat(lint("text", post).out()).doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void concise_is_one_line_a_finding() throws IOException {
        Path post = write("post.md", SLOT);

        assertThat(lint("concise", post).out().lines()).hasSize(3);
    }

    @Test
    void colour_comes_when_asked_for_and_never_by_itself_into_a_pipe() throws IOException {
        String post = write("post.md", SLOT).toString();

        assertThat(Offprint.run("lint", "--color", "always", post).out())
                .contains("\u001B[1;33mwarning\u001B[0m");
        assertThat(Offprint.run("lint", post).out()).doesNotContain("\u001B");
        assertThat(Offprint.run("lint", "--color", "never", post).out()).doesNotContain("\u001B");
        assertThat(Offprint.run("lint", "--color", "perhaps", post).code()).isEqualTo(2);
    }

    @Test
    void github_gets_a_command_a_finding_with_everything_escaped() throws IOException {
        Path post = write("50%, a:b.md", "One.\n\n<div id=\"dfp-ad-50%\n,x\">\n</div>\n");

        String out = lint("github", post).out();

        assertThat(out)
                .startsWith(
                        "::warning file="
                                + folder.toRealPath()
                                + "/50%25%2C a%3Ab.md,line=3,endLine=5,title=ad/slot::")
                .contains("dfp-ad-50%25");
        assertThat(out.lines().filter(line -> line.startsWith("::"))).hasSize(1);
    }

    @Test
    void github_gets_columns_when_a_finding_is_on_one_line() throws IOException {
        assertThat(lint("github", write("post.md", SLOT)).out())
                .contains(
                        ",line=1,endLine=1,col=12,endColumn=40,title=ad/slot::An advertisement slot, ");
    }

    @Test
    void gitlab_gets_path_lines_and_a_fingerprint_that_stays() throws IOException {
        Path post = write("post.md", SLOT + "\n" + SLOT);
        JsonNode before = new ObjectMapper().readTree(lint("gitlab", post).out());
        write("post.md", "Above.\n\n" + SLOT + "\n" + SLOT);
        JsonNode after = new ObjectMapper().readTree(lint("gitlab", post).out());

        assertThat(before).hasSize(2);
        assertThat(before.at("/0/check_name").stringValue()).isEqualTo("ad/slot");
        assertThat(before.at("/0/severity").stringValue()).isEqualTo("minor");
        assertThat(before.at("/0/location/lines/begin").intValue()).isEqualTo(1);
        assertThat(after.at("/0/location/lines/begin").intValue()).isEqualTo(3);
        assertThat(after.at("/0/fingerprint")).isEqualTo(before.at("/0/fingerprint"));
        assertThat(after.at("/1/fingerprint")).isEqualTo(before.at("/1/fingerprint"));
        assertThat(before.at("/0/fingerprint")).isNotEqualTo(before.at("/1/fingerprint"));
    }

    @Test
    void checkstyle_is_xml_even_where_a_post_is_not() throws Exception {
        Path post = write("a & \"b\".md", "<div id=\"dfp-ad-\u0001&<\uFFFE'\"></div>\n");

        Document report = xml(lint("checkstyle", post).out());

        Element file = (Element) report.getElementsByTagName("file").item(0);
        Element error = (Element) report.getElementsByTagName("error").item(0);
        assertThat(file.getAttribute("name")).isEqualTo(folder.toRealPath() + "/a & \"b\".md");
        assertThat(error.getAttribute("line")).isEqualTo("1");
        assertThat(error.getAttribute("severity")).isEqualTo("warning");
        assertThat(error.getAttribute("source")).isEqualTo("offprint.ad.slot");
        assertThat(error.getAttribute("message")).contains("dfp-ad- &<\uFFFD'");
    }

    @Test
    void junit_has_a_failure_a_finding_and_passes_clean_files() throws Exception {
        write("a.md", SLOT + "\n" + SLOT);
        write("b.md", "<p>Clean.</p>\n");

        Document report = xml(lint("junit", folder).out());

        NodeList suites = report.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        assertThat(((Element) suites.item(0)).getAttribute("failures")).isEqualTo("2");
        assertThat(((Element) suites.item(1)).getAttribute("failures")).isEqualTo("0");
        assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(report.getElementsByTagName("failure").item(0).getTextContent())
                .endsWith(
                        "/a.md:1:12: warning: An advertisement slot, empty or filled: <div id=\"dfp-ad-imu1\"> [ad/slot]");
    }

    @Test
    void several_formats_come_from_one_run_and_leave_nothing_else_behind() throws IOException {
        Path post = write("post.md", SLOT);
        Path reports = folder.resolve("reports/deep");

        Offprint lint =
                Offprint.run(
                        "lint",
                        "--format",
                        "sarif=" + reports.resolve("a=b.sarif"),
                        "--format=html=" + reports.resolve("report.html"),
                        "--format",
                        "concise",
                        post.toString());

        assertThat(lint.out()).startsWith(post + ":1:12: warning: ");
        assertThat(Files.readString(reports.resolve("a=b.sarif"))).contains("ad/slot");
        assertThat(Files.readString(reports.resolve("report.html"))).contains("ad/slot");
        try (var files = Files.list(reports)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            assertThat(names).containsExactlyInAnyOrder("a=b.sarif", "report.html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=", "jsn", "jsn=x.json"})
    void a_format_that_is_none_is_refused(String format) throws IOException {
        Offprint lint = lint(format, write("post.md", SLOT));

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("--format");
        assertThat(lint.out()).isEmpty();
    }

    @Test
    void two_formats_cannot_share_standard_output() throws IOException {
        String post = write("post.md", SLOT).toString();

        Offprint lint = Offprint.run("lint", "--format", "json", "--format", "text", post);

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("text=FILE");
    }

    @Test
    void a_report_that_cannot_be_written_is_trouble() throws IOException {
        String post = write("post.md", SLOT).toString();

        Offprint lint = Offprint.run("lint", "--format", "sarif=" + folder, post);

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).isEqualTo("offprint: cannot write " + folder + ": it is a folder\n");
    }

    @Test
    void statistics_count_each_rule_and_what_can_be_repaired() throws IOException {
        write("a.md", SLOT + "\n" + SLOT);
        write(
                "b.md",
                SLOT + "\n<p>Text, <a href=\"https://example.org/?utm_source=x\">link</a>.</p>\n");

        Offprint lint =
                Offprint.run("lint", "--statistics", "--only", "ad,tracking", folder.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .startsWith(
                        """
                        findings  fixable    files  rule
                               3        3        2  ad/slot  An advertisement slot, empty or filled
                               1        1        1  tracking/parameter  An address that carries a tracking parameter
                        4 findings in 2 of 2 files: 0 errors, 4 warnings, 0 notes.
                        """);
    }

    private Offprint lint(String format, Path path) {
        return Offprint.run("lint", "--only", "ad", "--format", format, path.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
