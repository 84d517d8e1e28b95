package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole archives: what came of each post, and what a second run does. */
class ConvertArchiveTest {
    @TempDir Path folder;
    private Path posts;
    private Path out;

    @BeforeEach
    void an_archive() throws IOException {
        posts = folder.resolve("posts");
        Files.createDirectories(posts.resolve("2024"));
        out = folder.resolve("out");
        Files.writeString(
                posts.resolve("2024/tide.md"),
                """
                ---
                title: Tide
                ---

                # Tide

                <p>One.</p><div id="dfp-ad-imu1">advert</div>
                <p style="display:none">unseen</p>
                <p><a href="https://a.example/?utm_source=x">Two</a></p>
                """);
        Files.writeString(
                posts.resolve("letter.html"),
                "<p>It began with a letter.</p><div id='dfp-ad-1'></div>\n"
                        + "<p><a class='more-link' href='https://e.example/1'>Read more</a></p>");
    }

    @Test
    void the_summary_counts_and_names_the_posts_that_are_cut_off() {
        Offprint convert = convert();

        assertThat(convert.code()).isZero();
        assertThat(convert.out()).isEmpty();
        assertThat(convert.err())
                .contains("offprint: 2 posts converted, 1 cut off; ")
                .contains("offprint: " + posts.resolve("letter.html") + ":2:")
                .contains("the article ends here, cut off");
        assertThat(convert.err().lines()).hasSize(2);
    }

    @Test
    void one_post_that_is_cut_off_is_named_too() {
        Offprint convert = Offprint.run("convert", posts.resolve("letter.html").toString());

        assertThat(convert.err()).contains("letter.html:2:").contains("cut off").hasLineCount(1);
    }

    @Test
    void explain_says_what_was_left_out_and_where() {
        String tide = posts.resolve("2024/tide.md").toString();

        assertThat(convert("--explain").err())
                .contains(tide + ":5:1: left out 5 characters: the title, said once more")
                .contains(tide + ":7:12: left out 6 characters: An advertisement slot")
                .contains(" [ad/slot]")
                .contains(
                        tide
                                + ":8:1: left out 6 characters: content that the page hides: \"unseen\" [hidden]")
                .contains(tide + ":9:13: changed: ")
                .contains("; 17 characters left out");
    }

    @Test
    void the_ledger_is_the_same_as_json() throws IOException {
        Path ledger = folder.resolve("ledger.json");
        Files.write(posts.resolve("bad.md"), new byte[] {'a', (byte) 0xFF});

        Offprint convert = convert("--ledger", ledger.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(tokens(ledger)).isPositive();
        assertThat(Files.readString(ledger))
                .contains("\"rule\" : \"ad/slot\"")
                .contains("\"decision\" : \"left-out\"")
                .contains("\"decision\" : \"changed\"")
                .contains("\"rule\" : \"paywall/truncated\"")
                .contains("\"status\" : \"failed\"")
                .contains("\"charactersLeftOut\" : 17")
                .contains("\"output\" : \"" + out.resolve("2024/tide.md") + "\"");
    }

    @Test
    void a_bad_post_never_stops_the_run() throws IOException {
        Files.write(posts.resolve("bad.md"), new byte[] {'a', (byte) 0xFF});
        Files.createDirectories(out.resolve("letter.md/in-the-way"));

        Offprint convert = convert();

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("bad.md:1:2: ")
                .contains("letter.md cannot be written: ")
                .contains("1 post converted, 2 failed");
        assertThat(out.resolve("2024/tide.md")).exists();
    }

    @Test
    void what_would_not_change_is_not_written_again() throws IOException {
        convert();
        Path tide = out.resolve("2024/tide.md");
        FileTime written = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
        Files.setLastModifiedTime(tide, written);
        Files.writeString(posts.resolve("letter.html"), "<p>It is whole now.</p>");

        Offprint again = convert();

        assertThat(again.err()).contains("1 post converted, 1 unchanged;");
        assertThat(Files.getLastModifiedTime(tide)).isEqualTo(written);
        assertThat(out.resolve("letter.md")).hasContent("It is whole now.");
    }

    @Test
    void a_resumed_run_skips_what_is_newer_than_its_post() throws IOException {
        convert();
        Path tide = out.resolve("2024/tide.md");
        Files.writeString(tide, "edited\n");
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(tide, later);
        Files.delete(out.resolve("letter.md"));

        Offprint resumed = convert("--resume");

        assertThat(resumed.err()).contains("1 post converted, 1 skipped, 1 cut off;");
        assertThat(tide).hasContent("edited");
        assertThat(out.resolve("letter.md")).exists();
    }

    @Test
    void a_resumed_run_takes_a_post_that_was_moved_to_its_place_for_new() throws IOException {
        convert();
        FileTime past = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(out.resolve("2024/tide.md"), past);
        Files.setLastModifiedTime(
                posts.resolve("2024/tide.md"), FileTime.from(Instant.now().minusSeconds(7200)));

        assertThat(convert("--resume").err()).contains("1 unchanged, 1 skipped");
    }

    @Test
    void output_within_the_archive_is_no_post_of_it() {
        Path inside = posts.resolve("out");
        Offprint.run("convert", posts.toString(), "-o", inside.toString());

        Offprint again = Offprint.run("convert", posts.toString(), "-o", inside.toString());

        assertThat(again.err()).contains("0 posts converted, 2 unchanged");
        assertThat(inside.resolve("out")).doesNotExist();
    }

    @Test
    void a_name_as_long_as_a_name_can_be_is_no_trouble() throws IOException {
        String name = "海".repeat(84) + ".md";
        Files.writeString(posts.resolve(name), "Text.\n");

        assertThat(convert().code()).isZero();
        assertThat(out.resolve(name)).hasContent("Text.");
    }

    @Test
    void a_dash_is_standard_output() {
        Offprint convert =
                Offprint.run("convert", posts.resolve("2024/tide.md").toString(), "-o", "-");

        assertThat(convert.out()).contains("One.");
    }

    private Offprint convert(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "convert";
        args[1] = posts.toString();
        args[2] = "-o";
        args[3] = out.toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return Offprint.run(args);
    }

    private static int tokens(Path file) throws IOException {
        int count = 0;
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}
