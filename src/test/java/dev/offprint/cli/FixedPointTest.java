package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.offprint.bound.AtMostCpu;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code lint} names is what {@code --fix} repairs and what it leaves, place by place. */
class FixedPointTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final String PROSE =
            "The ferry left at noon, and those who had come to see it off stayed on the quay. "
                    + "Nobody spoke of the winter, though everybody had it in mind, and the boats.";

    /** Lines that count only near the end, where each but the last comes to stand later. */
    private static final String LATER_AT_THE_END = later(postedLine(), postedLine());

    private static final String SHARE_AFTER_THE_REST =
            later(postedLine(), "Sent from my iPhone", postedLine());

    private static String postedLine() {
        return "Posted via web from the pier of lamps, where it rained all day and night";
    }

    private static String later(String... lines) {
        String body = (PROSE + "\n\n").repeat(6);
        return body + String.join("\n\n", lines) + "\n\nSubscribe now to continue reading.\n";
    }

    @TempDir Path folder;

    static Stream<String> bodies() {
        String opening = "<p>" + PROSE + "</p>";
        return Stream.of(
                opening + "<p><img data-src='https://a.example/a.jpg?utm_source=x'></p>\n",
                opening
                        + "<p><a href='https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb"
                        + "%3Futm_source%3Dx'>It</a></p>\n",
                opening
                        + "<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAA"
                        + "AAAABAAEAAAICTAEAOw==' data-src='//a.example/a.jpg?fbclid=1'></p>\n",
                LATER_AT_THE_END,
                SHARE_AFTER_THE_REST,
                later(postedLine(), postedLine(), postedLine(), postedLine()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_shows_only_after_a_repair_is_named_before_it(String body) throws IOException {
        Path post = write(body);

        assertThat(findings(post).size()).isGreaterThan(firstLook(post));
        assertEqual(post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A<span><b><img width=1 height=1 src='https://pixel.wp.com/b.gif'></b></span></p>",
                "<p>A<em><i><img width=1 height=1 src='https://pixel.wp.com/b.gif'></i></em></p>",
                "<div><div><ins class='adsbygoogle'></ins></div></div>"
            })
    void what_only_a_repair_empties_is_a_part_of_it(String leftover) throws IOException {
        Path post = write("<p>" + PROSE + "</p>" + leftover + "\n");

        assertThat(findings(post)).hasSize(firstLook(post)).noneMatch(Finding::isOfEmptiness);
        assertEqual(post);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>, <span>, word, </span>, </p>",
        "<p>, <font>, word, </font>, </p>",
        "'', <div>, '', </div>, ''",
        "'', <ul><li>, <div id='dfp-ad-1'></div>, </li></ul>, ''",
        "'', <div><span>, <div id='dfp-ad-1'></div>, </span></div>, ''",
        "<p>One, <b><i>, ' ', </i></b>, two</p>"
    })
    @Tag("long")
    @AtMostCpu(seconds = 40)
    void a_deep_nest_is_repaired_at_once_and_in_time(
            String before, String start, String core, String end, String after) throws IOException {
        for (int depth : new int[] {2, 24, 41, 300, 1500}) {
            Path post =
                    write(
                            "<p>"
                                    + PROSE
                                    + "</p>\n"
                                    + before
                                    + start.repeat(depth)
                                    + core
                                    + end.repeat(depth)
                                    + after
                                    + "\n");
            assertEqual(post);
            Offprint.run("lint", "--fix", "--no-cache", post.toString());
            String once = Files.readString(post);
            Offprint.run("lint", "--fix", "--no-cache", post.toString());

            assertThat(Files.readString(post)).isEqualTo(once).contains(PROSE);
        }
    }

    /** How many findings a single look at a post has. */
    private static int firstLook(Path post) throws IOException {
        Post parsed = PostParser.parse(Source.of("post.md", Files.readString(post)));
        return new Linter(Catalogue.builtIn().rules()).lint(parsed).size();
    }

    @Test
    void what_goes_along_with_a_repair_is_said_to_be_repaired() throws IOException {
        Path post =
                write(
                        "<p>"
                                + PROSE
                                + "</p><div id='dfp-ad-1'><img src=''><a href='javascript:x()'>"
                                + "Ad</a></div>\n");

        assertEqual(post);
    }

    @Test
    void a_suppressed_finding_is_neither_named_nor_repaired_in_a_later_pass() throws IOException {
        Path post =
                write(
                        "<p>"
                                + PROSE
                                + "</p>\n\n<!-- offprint-disable-next-line -- wanted -->\n"
                                + "<p>Share this article</p>\n\n<div id='dfp-ad-1'></div>\n");

        Offprint fix = Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString());

        assertThat(fix.code()).isNotEqualTo(2);
        assertThat(Files.readString(post)).contains("Share this article").doesNotContain("dfp");
    }

    @Test
    void a_fix_in_the_report_makes_of_the_file_what_it_says() throws IOException {
        // The address waits for a script, and only then is seen to track its reader.
        Path post =
                write(
                        "<p>"
                                + PROSE
                                + "</p><p><img data-src='https://a.example/a.jpg?fbclid=x'></p>");
        List<Finding> findings = findings(post);

        for (Finding finding : findings) {
            assertThat(finding.start).isBetween(0, Files.readString(post).length());
            assertThat(finding.end).isBetween(finding.start, Files.readString(post).length());
        }
        assertEqual(post);
    }

    @Test
    void a_baseline_knows_what_a_later_pass_would_repair() throws IOException {
        Path post = write(LATER_AT_THE_END);
        Path baseline = folder.resolve("known");

        Offprint.run("baseline", "write", "--baseline", baseline.toString(), post.toString());
        Offprint lint = Offprint.run("lint", "--baseline", baseline.toString(), post.toString());

        assertThat(lint.out()).startsWith("Nothing found");
        assertThat(Files.readAllLines(baseline).stream().filter(line -> !line.startsWith("#")))
                .hasSameSizeAs(findings(post));
    }

    @Test
    void most_of_a_post_never_goes_however_many_removals_take_it() throws IOException {
        StringBuilder answers = new StringBuilder("<p>Which boat?</p><div id=\"comments\">");
        for (int i = 0; i < 12; i++) {
            answers.append("<div class=\"comment\"><p>").append(PROSE).append("</p></div>");
        }
        Path post = write(answers.append("</div>\n").toString());

        Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString());

        assertThat(Files.readString(post).split("The ferry left", -1)).hasSize(13);
    }

    @Test
    @Tag("long")
    void every_real_post_says_before_what_is_repaired_and_left_after() throws IOException {
        assumeThat(CORPUS).isDirectory();
        List<Path> posts;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            posts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        int number = 0;
        for (Path post : posts) {
            if (number++ % 8 == 0) {
                assertEqual(Files.write(folder.resolve("p.md"), Files.readAllBytes(post)));
            }
        }
        assertThat(number).isGreaterThan(100);
    }

    private record Finding(String rule, int start, int end, String safety) {
        boolean isOfEmptiness() {
            return rule.equals("markup/empty-element");
        }
    }

    private void assertEqual(Path post) throws IOException {
        byte[] content = Files.readAllBytes(post);
        List<Finding> before = findings(post);
        long safe = before.stream().filter(finding -> finding.safety.equals("safe")).count();
        long unsafe = before.stream().filter(finding -> finding.safety.equals("unsafe")).count();
        assertRepairs(post, safe, before.size() - safe);
        Files.write(post, content);
        assertRepairs(post, safe + unsafe, before.size() - safe - unsafe, "--unsafe-fixes");
        Files.write(post, content);
    }

    private static void assertRepairs(Path post, long repaired, long left, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("lint", "--fix", "--no-cache"));
        command.addAll(List.of(options));
        command.add(post.toString());
        Offprint fix = Offprint.run(command.toArray(String[]::new));

        assertThat(number("Repaired ([0-9]+) finding", fix.out())).isEqualTo(repaired);
        assertThat(number("(?m)^([0-9]+) findings? in 1 of 1", fix.out())).isEqualTo(left);
        assertThat(findings(post)).hasSize((int) left);
    }

    private static long number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static List<Finding> findings(Path post) throws IOException {
        Offprint lint = Offprint.run("lint", "--no-cache", "--format", "jsonl", post.toString());
        List<Finding> findings = new ArrayList<>();
        for (String line : lint.out().lines().toList()) {
            findings.add(finding(line));
        }
        return findings;
    }

    private static Finding finding(String line) throws IOException {
        String rule = "";
        String safety = "";
        int start = -1;
        int end = -1;
        int depth = 0;
        try (JsonParser json = new JsonFactory().createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    if (name.equals("rule")) {
                        rule = json.nextTextValue();
                    } else if (name.equals("safety")) {
                        safety = json.nextTextValue();
                    } else if (depth == 1 && name.equals("start")) {
                        start = json.nextIntValue(-1);
                    } else if (depth == 1 && name.equals("end")) {
                        end = json.nextIntValue(-1);
                    }
                }
            }
        }
        return new Finding(rule, start, end, safety);
    }

    private Path write(String body) throws IOException {
        return Files.writeString(
                folder.resolve("post.md"), "---\ntitle: Ferry\ndate: 2024-03-05\n---\n" + body);
    }
}
