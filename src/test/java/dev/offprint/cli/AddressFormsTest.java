package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whatever way a post names a file or a post beside it, lint and conversion mean that one. */
class AddressFormsTest {
    private static final String HEAD = "---\ntitle: Tide\nfrom: https://ex.example/p\n---\n\n";

    @TempDir Path place;
    private Folder folder;

    @BeforeEach
    void files() {
        folder = new Folder(place.resolve("in"));
        folder.write("pics/a b.png", "");
        folder.write("pics/e\u0301t\u00e9.png", "");
        folder.write("pics/50%25.png", "");
        folder.write("other post.md", "---\ntitle: O\n---\n\n## Die \u00dcbung\n\nMore.\n");
        folder.write("sub/\u00fcber.md", "---\ntitle: U\n---\n\nMore.\n");
        folder.write("sub/index.md", "---\ntitle: I\n---\n\nMore.\n");
    }

    private String converted(String text, String format, String ending) throws IOException {
        folder.write("p.md", HEAD + text.replace("\\n", "\n") + "\n");
        Path out = place.resolve(format);
        Offprint run =
                Offprint.run(
                        "convert",
                        folder.path().toString(),
                        "--to",
                        format,
                        "--prove",
                        "-o",
                        out + "/");
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(out.resolve("p" + ending));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [x](other%20post.md)                      | other%20post
                    [x](<other post.md>)                      | other%20post
                    [x][r]\\n\\n[r]: <other post.md> "T"      | other%20post
                    <a href="other post.md">x</a>             | other%20post
                    <a href='./other%20post.html'>x</a>       | other%20post
                    [x](other%20post)                         | other%20post
                    [x](other%20post.md?v=1)                  | other%20post
                    [x](sub/%C3%BCber.md)                     | sub/über
                    [x](sub/u%CC%88ber.md)                    | sub/über
                    [x](sub/../other%20post.md)               | other%20post
                    [x](sub/)                                 | sub/index
                    [x](https://ex.example/other%20post.md)   | other%20post
                    """)
    void a_post(String written, String name) throws IOException {
        boolean isWeb = written.contains("https:");

        assertThat(converted(written, "markdown", ".md"))
                .contains(isWeb ? "https://ex.example/other%20post.md" : "(" + name + ".md");
        assertThat(converted(written, "html", ".html"))
                .contains(isWeb ? "https://ex.example/other%20post.md" : "\"" + name + ".html\"");
        assertThat(folder.lint("--only", "link/missing-file,link/file-not-here").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "other%20post.md#die-%C3%BCbung",
        "<other post.md#Die Übung>",
        "other%20post.md#die-übung",
        "other%20post.html#die-%c3%bcbung",
        "./other%20post.md#die-u%CC%88bung",
    })
    void a_place_in_a_post(String written) throws IOException {
        assertThat(converted("[x](" + written + ")", "markdown", ".md"))
                .contains("[x](other%20post.md#die-übung)");
        assertThat(folder.lint("--only", "link/missing-fragment").out()).contains("Nothing found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ![x](pics/a%20b.png)                                  | a%20b.png
                    ![x](<pics/a b.png>)                                  | a%20b.png
                    ![x][r]\\n\\n[r]: pics/a%20b.png                      | a%20b.png
                    <img src="pics/a b.png" alt="x">                      | a%20b.png
                    [![x](pics/a%20b.png)](other%20post.md)               | a%20b.png
                    <img src="pics/a%20b.png" srcset="pics/a%20b.png 2x"> | a%20b.png
                    <picture><source srcset="no.webp"><img src="pics/a%20b.png" alt="x"></picture> | a%20b.png
                    <figure><img src="./pics/a%20b.png" alt="x"></figure> | a%20b.png
                    ![x](pics/50%2525.png)                                | 50%2525.png
                    """)
    void a_picture(String written, String name) throws IOException {
        assertThat(converted(written, "markdown", ".md")).contains("(../in/pics/" + name + ")");
        assertThat(converted(written, "html", ".html")).contains("src=\"../in/pics/" + name + "\"");
        assertThat(folder.lint("--only", "image/missing-file").code()).isZero();
    }
}
