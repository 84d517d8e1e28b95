package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tag soup, the same at every run: whatever a file holds, something comes of it. Some of it looks
 * like no post, and is refused.
 */
class MalformedInputTest {
    private static final int POSTS = 150;

    @TempDir Path root;
    private Path posts;

    @BeforeEach
    void posts_and_pages() {
        posts = root.resolve("posts");
        Folder folder = new Folder(posts);
        for (int i = 0; i < POSTS; i++) {
            folder.write(i + (i % 2 == 0 ? ".html" : ".md"), TagSoup.of(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, --front-matter=map=hugo",
        "markdown, --unsafe-fixes",
        "html, --images=drop",
        "text, --only=markup",
        "epub, --no-cover"
    })
    void every_file_is_converted_and_explained(String format, String option) throws IOException {
        Path out = root.resolve("out");
        Path ledger = root.resolve("ledger.json");

        Offprint convert =
                Offprint.run(
                        "convert",
                        posts.toString(),
                        "--to",
                        format,
                        "-o",
                        out.toString(),
                        "--explain",
                        "--ledger",
                        ledger.toString(),
                        option);

        assertThat(convert.err()).doesNotContain("internal error");
        try (var files = Files.walk(out)) {
            int written = (int) files.filter(file -> isOutput(file, format)).count();
            assertThat(written).isGreaterThan(POSTS * 4 / 5);
            assertThat(convert.err()).contains(written + " posts converted");
            assertThat(Files.readString(ledger)).contains("\"converted\" : " + written + ",");
        }
    }

    private static boolean isOutput(Path file, String format) {
        String ending = format.equals("text") ? ".txt" : format.equals("markdown") ? ".md" : "";
        return Files.isRegularFile(file)
                && file.toString().endsWith(ending.isEmpty() ? "." + format : ending);
    }

    @Test
    void one_book_is_made_of_all() {
        Path book = root.resolve("soup.epub");

        Offprint convert =
                Offprint.run(
                        "convert",
                        posts.toString(),
                        "--to",
                        "epub",
                        "-o",
                        book.toString(),
                        "--explain");

        assertThat(convert.err())
                .doesNotContain("internal error")
                .containsPattern("1[2-5]\\d posts converted");
        assertThat(book).exists();
    }

    @Test
    void every_file_is_linted_and_repaired() {
        for (String option : List.of("--unsafe-fixes", "--no-config")) {
            Offprint diff = Offprint.run("lint", "--diff", "--no-cache", option, posts.toString());

            assertThat(diff.err()).doesNotContain("internal error");
            assertThat(diff.out()).contains("@@");
        }
        Offprint fix =
                Offprint.run("lint", "--fix", "--unsafe-fixes", "--no-cache", posts.toString());

        assertThat(fix.err()).doesNotContain("internal error");
        assertThat(fix.out()).containsPattern("epaired \\d+");
    }
}
