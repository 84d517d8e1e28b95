package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that are written for a generator link to each other as it wants them to. */
class SiteLinksTest {
    @TempDir Path place;
    private Folder folder;

    @BeforeEach
    void posts() {
        folder = new Folder(place.resolve("in"));
        folder.write(
                "sub/2024-02-02-two.md",
                """
                ---
                title: Two
                date: 2024-02-02
                from: https://ex.example/two
                ---

                Back to [one](https://ex.example/one).

                ## The sea

                Words.
                """);
        folder.write("sub/three.md", "---\ntitle: Three\ndate: 2024-03-03\n---\n\nMore.\n");
    }

    private void one(String words) {
        folder.write(
                "2024-01-01-one.md",
                "---\ntitle: One\ndate: 2024-01-01\nfrom: https://ex.example/one\n---\n\n"
                        + words
                        + "\n");
    }

    private static void convert(Path from, Path to, String style) {
        Offprint run =
                Offprint.run(
                        "convert",
                        from.toString(),
                        "--front-matter",
                        "map=" + style,
                        "--prove",
                        "-o",
                        to + "/");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    [x](https://ex.example/two)         ! [x]({% post_url sub/2024-02-02-two %})
                    [*x*](sub/2024-02-02-two.md#the-sea) ! [*x*]({% post_url sub/2024-02-02-two %}#the-sea)
                    [x](sub/three.md)                   ! [x](sub/three.md)
                    [x](https://ex.example/far)         ! [x](https://ex.example/far)
                    """)
    void in_jekyll_a_post_is_called_by_its_name(String link, String written) throws IOException {
        one("See " + link + ".");
        Path out = place.resolve("out");

        convert(folder.path(), out, "jekyll");

        assertThat(out.resolve("2024-01-01-one.md")).content().contains("See " + written + ".");
        assertThat(out.resolve("sub/2024-02-02-two.md"))
                .content()
                .contains("[one]({% post_url 2024-01-01-one %})");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    [x](https://ex.example/two)         ! [x]({{< relref "sub/2024-02-02-two.md" >}})
                    [*x*](sub/2024-02-02-two.md#the-sea) ! [*x*]({{< relref "sub/2024-02-02-two.md" >}}#the-sea)
                    [x](sub/three.md)                   ! [x]({{< relref "sub/three.md" >}})
                    [x](https://ex.example/far)         ! [x](https://ex.example/far)
                    """)
    void in_hugo_a_page_is_called_by_its_path(String link, String written) throws IOException {
        one("See " + link + ".");
        Path out = place.resolve("out");

        convert(folder.path(), out, "hugo");

        assertThat(out.resolve("2024-01-01-one.md")).content().contains("See " + written + ".");
        assertThat(out.resolve("sub/2024-02-02-two.md"))
                .content()
                .contains("[one]({{< relref \"../2024-01-01-one.md\" >}})");
    }

    @Test
    void below_a_folder_of_posts_the_name_starts_there() throws IOException {
        one("See [x](https://ex.example/two).");
        Path posts = place.resolve("site/_posts");

        convert(folder.path(), posts.resolve("a"), "jekyll");

        assertThat(posts.resolve("a/2024-01-01-one.md"))
                .content()
                .contains("{% post_url a/sub/2024-02-02-two %}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "hugo"})
    void what_was_written_for_a_generator_stays_so(String style) throws IOException {
        one(
                "See [x](https://ex.example/two#the-sea), [y](sub/three.md).\n\n"
                        + "| a |\n| --- |\n| [z](sub/2024-02-02-two.md) |");
        Path first = place.resolve("first");
        Path second = place.resolve("second");

        convert(folder.path(), first, style);
        convert(first, second, style);

        for (String post : new String[] {"2024-01-01-one.md", "sub/2024-02-02-two.md"}) {
            assertThat(second.resolve(post)).hasSameTextualContentAs(first.resolve(post));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "drop", "map=hexo"})
    void elsewhere_a_file_leads_to_a_file(String style) throws IOException {
        one("See [x](https://ex.example/two).");
        Path out = place.resolve("out");

        Offprint.run("convert", folder.path().toString(), "--front-matter", style, "-o", out + "/");

        assertThat(Files.readString(out.resolve("2024-01-01-one.md")))
                .contains("See [x](sub/2024-02-02-two.md).");
    }
}
