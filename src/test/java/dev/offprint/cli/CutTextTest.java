package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML ends a text at a number sign; its author did not. */
class CutTextTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "title: Issue #5 of the letter, Issue #5 of the letter",
        "title: Post #12, Post #12",
        "title: 'Learning C\t#1', 'Learning C\t#1'",
        "title: Über #meToo und danach  , Über #meToo und danach",
        "title: Tide # a remark, Tide",
        "'title: \"Tide\" #5', Tide",
    })
    void a_converted_post_has_its_whole_title(String field, String title) throws IOException {
        Path post =
                Files.writeString(folder.resolve("a.md"), "---\n" + field + "\n---\n\nWords.\n");

        assertThat(Offprint.run("convert", "--to", "html", post.toString()).out())
                .contains("<h1>" + title.replace('\t', ' ') + "</h1>");
    }

    @Test
    void it_is_found_and_put_into_quotes_when_somebody_asks() throws IOException {
        Path post =
                Files.writeString(
                        folder.resolve("a.md"),
                        """
                        ---
                        title: Issue #5 of "it"
                        author: Ada #2
                        date: 2020-01-01 #saved
                        ---

                        Words.
                        """);

        assertThat(Offprint.run("lint", "--no-cache", post.toString()).out())
                .contains("2:8:", "title ends at \"Issue\"", "3:9:")
                .doesNotContain("4:7");
        Offprint.run("lint", "--fix", post.toString());
        assertThat(post).content().contains("title: Issue #5 of \"it\"\n");
        Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString());
        assertThat(post)
                .content()
                .contains(
                        "title: \"Issue #5 of \\\"it\\\"\"\nauthor: \"Ada #2\"\ndate: 2020-01-01 #saved\n");
    }
}
