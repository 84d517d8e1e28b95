package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String POST =
            """
            ---
            title: Tide
            date: 2024-03-05
            ---
            <p>One.</p><div id="dfp-ad-imu1">  </div><p>Two.</p>
            """;
    private static final String REPAIRED =
            """
            ---
            title: Tide
            date: 2024-03-05
            ---
            <p>One.</p><p>Two.</p>
            """;

    @TempDir Path folder;

    @Test
    void a_finding_is_named_with_file_line_column_and_rule() throws IOException {
        Path post = write("post.md", POST);

        Offprint lint = Offprint.run("lint", post.toString());

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out())
                .startsWith(post + ":5:12: warning: ")
                .contains("[ad/slot] fixable\n")
                .contains("1 finding in 1 of 1 file: 0 errors, 1 warning, 0 notes.");
        assertThat(lint.err()).isEmpty();
        assertThat(Files.readString(post)).isEqualTo(POST);
    }

    @Test
    void a_clean_post_is_silence_and_zero() throws IOException {
        Path post = write("post.md", REPAIRED);

        Offprint lint = Offprint.run("lint", post.toString());

        assertThat(lint.code()).isZero();
        assertThat(lint.out()).isEqualTo("Nothing found in 1 file.\n");
    }

    @Test
    void fix_repairs_the_file_and_keeps_its_mode() throws IOException {
        Path post = write("post.md", POST);
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("rwxr-x--x"));

        Offprint fix = Offprint.run("lint", "--fix", post.toString());

        assertThat(fix.code()).isZero();
        assertThat(fix.out()).startsWith("Repaired 1 finding in 1 file.");
        assertThat(Files.readString(post)).isEqualTo(REPAIRED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(post)))
                .isEqualTo("rwxr-x--x");
        assertThat(names()).containsExactly("post.md");
    }

    @Test
    void fix_writes_through_a_link_and_leaves_it_a_link() throws IOException {
        Path post = write("post.md", POST);
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), post);

        Offprint.run("lint", "--fix", link.toString());

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(post)).isEqualTo(REPAIRED);
    }

    @Test
    void a_file_with_nothing_to_fix_keeps_every_byte() throws IOException {
        byte[] bytes =
                "\uFEFF---\r\ntitle: Tide\rx\r\n---\r\n\r\ntext \u0000 \ud83d\ude00  "
                        .getBytes(StandardCharsets.UTF_8);
        Path post = Files.write(folder.resolve("post.md"), bytes);

        Offprint.run("lint", "--fix", "--skip", "front-matter", "--skip", "text", post.toString());

        assertThat(Files.readAllBytes(post)).isEqualTo(bytes);
    }

    @Test
    void line_ends_of_windows_stay() throws IOException {
        Path post = write("post.md", POST.replace("\n", "\r\n"));

        Offprint.run("lint", "--fix", post.toString());

        assertThat(Files.readString(post)).isEqualTo(REPAIRED.replace("\n", "\r\n"));
    }

    @Test
    void diff_shows_the_repair_and_changes_nothing() throws IOException {
        Path post = write("post.md", POST);

        Offprint diff = Offprint.run("lint", "--diff", post.toString());

        assertThat(diff.code()).isEqualTo(1);
        assertThat(diff.out())
                .contains("-<p>One.</p><div id=\"dfp-ad-imu1\">  </div><p>Two.</p>\n")
                .contains("+<p>One.</p><p>Two.</p>\n");
        assertThat(Files.readString(post)).isEqualTo(POST);
    }

    @Test
    void json_lines_hold_one_finding_each() throws IOException {
        Path post = write("post.md", POST);

        Offprint lint = Offprint.run("lint", "--format", "jsonl", post.toString());

        assertThat(lint.out())
                .isEqualTo(
                        "{\"path\":\""
                                + post
                                + "\",\"rule\":\"ad/slot\",\"category\":\"ad\",\"severity\":\"warning\","
                                + "\"message\":\"An advertisement slot, empty or filled: <div id=\\\"dfp-ad-imu1\\\">\","
                                + "\"start\":48,\"end\":78,\"line\":5,\"column\":12,\"endLine\":5,\"endColumn\":42,"
                                + "\"fix\":{\"safety\":\"safe\",\"edits\":[{\"start\":48,\"end\":78,\"text\":\"\"}]}}\n");
    }

    @Test
    void json_ends_with_a_summary() throws IOException {
        Path post = write("post.md", POST);

        Offprint lint = Offprint.run("lint", "--format", "json", post.toString());

        assertThat(lint.out())
                .contains("\"rule\" : \"ad/slot\"")
                .contains("\"files\" : 1")
                .contains("\"warnings\" : 1");
    }

    @Test
    void fail_on_says_from_which_severity_findings_count() throws IOException {
        Path post = write("post.md", POST);

        assertThat(Offprint.run("lint", "--fail-on", "error", post.toString()).code()).isZero();
        assertThat(Offprint.run("lint", "--fail-on", "oops", post.toString()).err())
                .isEqualTo("offprint: --fail-on is info, warning or error, not \"oops\"\n");
    }

    @Test
    void only_and_skip_choose_rules_by_id_or_folder() throws IOException {
        Path post = write("post.md", POST);

        assertThat(Offprint.run("lint", "--skip", "ad", post.toString()).code()).isZero();
        assertThat(Offprint.run("lint", "--only", "ad/slot", post.toString()).code()).isOne();
        Offprint mistyped = Offprint.run("lint", "--only", "ad/slott", post.toString());
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("did you mean \"ad/slot\"?");
    }

    @Test
    void a_suppression_comment_silences_the_next_line() throws IOException {
        Path post =
                write(
                        "post.md",
                        """
                        ---
                        title: Tide
                        ---
                        <!-- offprint-disable-next-line ad/slot -- shown on purpose -->
                        <div id="dfp-ad-imu1"></div>

                        <div id="dfp-ad-imu2"></div>
                        """);

        Offprint lint = Offprint.run("lint", "--only", "ad", post.toString());

        assertThat(lint.out()).contains(":7:1: ").doesNotContain(":5:1: ");
    }

    @Test
    void front_matter_silences_a_rule_for_its_post() throws IOException {
        Path post =
                write(
                        "post.md",
                        "---\ntitle: Tide\noffprint: {disable: [ad]}\n---\n<div id=\"dfp-ad-1\"></div>\n");

        assertThat(Offprint.run("lint", post.toString()).out()).doesNotContain("[ad/slot]");
    }

    @Test
    void yaml_that_does_not_parse_is_an_error_at_its_place() throws IOException {
        Path post = write("post.md", "---\ntitle: Tide\n- loose\n---\nText.\n");

        Offprint fix = Offprint.run("lint", "--fix", post.toString());

        assertThat(fix.code()).isEqualTo(1);
        assertThat(fix.out())
                .startsWith(post + ":3:1: error: front matter is no YAML")
                .contains("[front-matter/syntax]");
        assertThat(Files.readString(post)).startsWith("---\ntitle: Tide\n- loose\n");
    }

    @Test
    void front_matter_that_never_closes_is_an_error_and_is_not_touched() throws IOException {
        String text = "---\ntitle: Tide\n\nText without end.\n";
        Path post = write("post.md", text);

        Offprint fix = Offprint.run("lint", "--fix", post.toString());

        assertThat(fix.code()).isEqualTo(1);
        assertThat(fix.out()).startsWith(post + ":1:1: error: ").contains("never closed");
        assertThat(Files.readString(post)).isEqualTo(text);
    }

    @Test
    void a_file_that_is_not_utf8_is_named_with_the_place_and_not_touched() throws IOException {
        byte[] latin1 = "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        Path post = Files.write(folder.resolve("post.md"), latin1);

        Offprint fix = Offprint.run("lint", "--fix", post.toString());

        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err())
                .isEqualTo(
                        "offprint: "
                                + post
                                + ":2:11: not UTF-8 text: invalid byte at offset 14;"
                                + " convert the file to UTF-8 first\n");
        assertThat(Files.readAllBytes(post)).isEqualTo(latin1);
    }

    @Test
    void an_empty_file_is_no_trouble() throws IOException {
        Path post = write("post.md", "");

        assertThat(Offprint.run("lint", "--fix", post.toString()).code()).isZero();
        assertThat(Files.size(post)).isZero();
    }

    @Test
    void a_folder_without_posts_is_trouble_unless_allowed() {
        assertThat(Offprint.run("lint", folder.toString()).code()).isEqualTo(2);
        assertThat(Offprint.run("lint", folder.toString()).err()).contains("no posts found");
        assertThat(Offprint.run("lint", "--allow-empty", folder.toString()).code()).isZero();
    }

    @Test
    void a_missing_path_is_trouble_but_the_others_are_linted() throws IOException {
        Path post = write("post.md", POST);
        Path missing = folder.resolve("missing.md");

        Offprint lint = Offprint.run("lint", missing.toString(), post.toString());

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).isEqualTo("offprint: " + missing + ": no such file or folder\n");
        assertThat(lint.out()).contains("[ad/slot]");
    }

    @Test
    void names_with_odd_characters_are_paths_and_never_patterns() throws IOException {
        for (String name :
                List.of(
                        "a b.md",
                        "[x].md",
                        "-dash.md",
                        "@at.md",
                        "潮汐.md",
                        "qu'o\"te.md",
                        "#1!{}.md")) {
            write(name, POST);
        }

        Offprint lint = Offprint.run("lint", "--format", "jsonl", folder.toString());

        assertThat(lint.out().lines()).hasSize(7);
        assertThat(Offprint.run("lint", folder.resolve("[x].md").toString()).code()).isOne();
        assertThat(Offprint.run("lint", "--", folder.resolve("-dash.md").toString()).code())
                .isOne();
    }

    @Test
    void escape_sequences_of_a_post_do_not_reach_the_terminal() throws IOException {
        Path post = write("post.md", "<div id=\"dfp-ad-\u001b[31m\"></div>");

        assertThat(Offprint.run("lint", post.toString()).out()).doesNotContain("\u001b");
    }

    @Test
    void a_post_on_standard_input_is_linted_and_repaired_to_standard_output() {
        byte[] input = POST.getBytes(StandardCharsets.UTF_8);

        Offprint lint = Offprint.runWithInput(input, "lint", "--stdin-filename", "a.md", "-");
        Offprint fix = Offprint.runWithInput(input, "lint", "--fix", "-");

        assertThat(lint.code()).isOne();
        assertThat(lint.out()).startsWith("a.md:5:12: ");
        assertThat(fix.out()).isEqualTo(REPAIRED);
        assertThat(fix.code()).isZero();
    }

    @Test
    void an_unknown_option_or_command_is_explained() {
        assertThat(Offprint.run("lint", "--fxi").code()).isEqualTo(2);
        assertThat(Offprint.run("lint", "--fxi").err())
                .contains("--fxi")
                .contains("offprint lint --help");
        assertThat(Offprint.run("lnit").err()).contains("did you mean \"lint\"?");
    }

    @Test
    void help_and_version_are_results() {
        assertThat(Offprint.run("--help").out()).contains("offprint COMMAND");
        assertThat(Offprint.run("lint", "--help").out()).contains("--diff").contains("Exit codes");
        assertThat(Offprint.run("--version").out()).startsWith("offprint ");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
