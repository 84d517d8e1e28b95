package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the folder that is written to: spelled otherwise, or written there before. */
class OutputNamesTest {
    private static final String PAGE = "<p>One and two and three.</p>\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private Offprint convert(String line) {
        return Offprint.run(("convert " + line.replace("DIR", path.toString())).split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "Tide.md, tide.html, tide.md",
        "tide.md, TIDE.html, TIDE.md",
        "\u00D6l.md, \u00F6l.html, \u00F6l.md",
        "caf\u00E9.md, cafe\u0301.html, cafe\u0301.md",
        "Tide.MD, tide.htm, tide.md"
    })
    void a_name_that_differs_in_case_from_a_file_of_the_folder_is_refused(
            String there, String post, String output) throws IOException {
        Path old = folder.write("m/" + there, Folder.CLEAN);
        folder.write("m/" + post, PAGE);
        assumeFalse(Files.exists(path.resolve("m/" + output)), "this disk takes them for one");

        Offprint convert = convert("DIR/m/" + post + " -o DIR/m/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains(there + " is there, and many disks do not tell it from");
        assertThat(old).hasContent(Folder.CLEAN);
        assertThat(path.resolve("m/" + output)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/Tide.md m/tide.html", "m/Sub/a.md m/sub/b.md", "m/A.html m/a.md"})
    void of_two_posts_whose_outputs_differ_in_case_the_first_is_written(String names) {
        String[] posts = names.split(" ", -1);
        folder.write(posts[0], Folder.CLEAN);
        folder.write(posts[1], Folder.CLEAN);

        Offprint convert = convert("DIR/m -o DIR/out");
        Offprint again = convert("DIR/m -o DIR/out");

        for (Offprint run : new Offprint[] {convert, again}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("many disks do not tell it from").contains("1 failed");
        }
    }

    @Test
    void the_same_name_is_written_again() {
        folder.write("m/Tide.md", Folder.CLEAN);

        assertThat(convert("DIR/m -o DIR/out").code()).isZero();
        folder.write("m/Tide.md", Folder.SLOT);
        assertThat(convert("DIR/m -o DIR/out").code()).isZero();

        assertThat(folder.read("out/Tide.md")).contains("One.");
    }

    @ParameterizedTest
    @CsvSource({
        "b, --to html -o DIR/b",
        "b, --to html -o DIR/b/",
        "b, --to text -o DIR/b",
        "b/b, -o DIR/b/b",
        "., --to html -o DIR/b"
    })
    void of_what_convert_wrote_itself_it_says_so(String root, String options) throws IOException {
        folder.write("m/t.md", Folder.CLEAN);
        convert("DIR/m --to html -o DIR/" + (root.equals(".") ? "b" : root));
        Files.delete(path.resolve("m/t.md"));
        String given = "DIR/" + root + " ";

        Offprint again = convert(given + options);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .contains("no posts found but 1 in " + path + "/b")
                .contains(
                        "what it wrote there is not converted again; name the folder of the posts");
    }

    @Test
    void a_folder_without_any_post_is_said_to_have_none() throws IOException {
        Files.createDirectory(path.resolve("empty"));

        assertThat(convert("DIR/empty -o DIR/empty").err()).contains("no posts found (files");
    }
}
