package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One tilde is a sign for itself; two strike through. */
class TildeTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open 9~12 and 14~18 daily.",
                "It is ~5 km out and ~7 km back.",
                "水分10~20％、塩分3~5％です。",
                "早上9~12點，下午14~18點",
                "2019.1~2019.3、2020.4~2020.6",
                "a~b~c",
                "H~2~O and CO~2~ melt.",
                "He said ~yes~ and left.",
                "Copy ~/x and ~/y there.",
                "你好~再见~谢谢~",
                "(~o~) hi (~o~)",
                "3〜5 and 7～9",
                "from ~3~ to ~~4",
            })
    void tildes_survive_in_every_format(String words) throws IOException {
        Path post = write(words);

        assertThat(text(post, "text")).contains(words);
        assertThat(text(post, "html")).contains(words).doesNotContain("<del>");
        for (String flavour : new String[] {"gfm", "commonmark", "kramdown", "obsidian"}) {
            String markdown = Offprint.run("convert", "--flavour", flavour, post.toString()).out();
            assertThat(markdown.replace("\\", "")).contains(words);
            assertThat(text(write(markdown), "text")).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 9~12 and 14~18",
                "> 9~12 and 14~18",
                "- 9~12 and 14~18",
                "| 9~12 and 14~18 |\n| --- |\n| 1~2 |",
                "**9~12 and 14~18**",
                "[9~12 and 14~18](/hours)",
                "<p>9~12 and 14~18</p>",
                "![9~12 and 14~18](/hours.png)",
                "Hours[^1]\n\n[^1]: 9~12 and 14~18",
            })
    void they_survive_wherever_they_stand(String markdown) throws IOException {
        assertThat(Offprint.run("convert", write(markdown).toString()).out().replace("\\", ""))
                .contains("9~12 and 14~18");
        assertThat(text(write(markdown), "html")).contains("9~12 and 14~18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Open 9~12 and 14~18 daily.\n", "~~~\nrun ~a~ b\n~~~\n", "~~9~12~~ 14~18\n"})
    void a_repair_changes_nothing(String markdown) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), "One.\n\n" + markdown);

        Offprint.run("lint", "--fix", "--unsafe-fixes", "--no-cache", post.toString());

        assertThat(post).hasContent("One.\n\n" + markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Now ~~gone~~ stays. | Now <del>gone</del> stays.",
                "~~9~12~~ and 14~18 | <del>9~12</del> and 14~18",
                "**~~9~12~~** | <strong><del>9~12</del></strong>",
            })
    void two_strike_through(String markdown, String html) throws IOException {
        assertThat(text(write(markdown), "html")).contains(html);
        assertThat(Offprint.run("convert", write(markdown).toString()).out()).contains("~~");
    }

    @Test
    void a_fence_of_tildes_is_code() throws IOException {
        assertThat(Offprint.run("convert", write("~~~ sh\nls ~a~ ~b\n~~~").toString()).out())
                .contains("```sh\nls ~a~ ~b\n```\n");
    }

    private static String text(Path post, String format) {
        return Offprint.run("convert", "--to", format, post.toString()).out();
    }

    private Path write(String markdown) throws IOException {
        return Files.writeString(folder.resolve("post.md"), "One.\n\n" + markdown + "\n");
    }
}
