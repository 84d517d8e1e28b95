package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What converted files are called, and that links between them know it. */
class NameByTest {
    @TempDir Path place;

    private Folder posts() {
        return new Folder(place.resolve("posts"));
    }

    private static void convert(Path from, Path to, String by) {
        Offprint run =
                Offprint.run(
                        "convert", from.toString(), "-o", to + "/", "--name-by", by, "--prove");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            textBlock =
                    """
                    Tide                     ! Tide             ! 2024-01-03 Tide
                    'A: "low" tide/ebb?'     ! A low tide ebb   ! 2024-01-03 A low tide ebb
                    ../../etc/passwd         ! etc passwd       ! 2024-01-03 etc passwd
                    con                      ! con_             ! 2024-01-03 con_
                    ...                      ! 2024-01-03-post  ! 2024-01-03-post
                    潮汐                      ! 潮汐              ! 2024-01-03 潮汐
                    '[[x]] #tag ^y | z'      ! x tag y z        ! 2024-01-03 x tag y z
                    """)
    void a_file_is_called_after_its_title(String title, String byTitle, String byDate)
            throws IOException {
        posts().write("sub/2024-01-03-post.md", "---\ntitle: " + title + "\n---\n\nWords.\n");

        convert(posts().path(), place.resolve("a"), "title");
        convert(posts().path(), place.resolve("b"), "date-title");

        assertThat(names(place.resolve("a"))).containsExactly("sub/" + byTitle + ".md");
        assertThat(names(place.resolve("b"))).containsExactly("sub/" + byDate + ".md");
    }

    @Test
    void two_of_one_name_get_numbers_and_keep_them() throws IOException {
        posts().write("a.md", "---\ntitle: Tide\n---\n\nOne. [x](c.md)\n");
        posts().write("b.md", "---\ntitle: tide\n---\n\nTwo. [x](a.md)\n");
        posts().write("c.md", "---\ntitle: Tide\n---\n\nThree. [x](b.md)\n");
        posts().write("d.md", "No title.\n");

        convert(posts().path(), place.resolve("once"), "title");
        convert(place.resolve("once"), place.resolve("twice"), "title");

        assertThat(names(place.resolve("once")))
                .containsExactly("Tide-3.md", "Tide.md", "d.md", "tide-2.md")
                .isEqualTo(names(place.resolve("twice")));
        assertThat(place.resolve("once/Tide.md")).content().contains("[x](Tide-3.md)");
        assertThat(place.resolve("twice/Tide.md")).content().contains("[x](Tide-3.md)");
        assertThat(place.resolve("once/Tide-3.md")).content().contains("[x](tide-2.md)");
    }

    @Test
    void a_long_title_is_cut_where_a_disk_would_refuse_it() throws IOException {
        posts().write("a.md", "---\ntitle: " + "潮".repeat(200) + "\n---\n\nWords.\n");

        convert(posts().path(), place.resolve("out"), "title");

        assertThat(names(place.resolve("out"))).containsExactly("潮".repeat(66) + ".md");
    }

    @Test
    void only_files_in_a_folder_get_names() {
        Path post = posts().write("a.md", "---\ntitle: Tide\n---\n\nWords.\n");

        assertThat(Offprint.run("convert", post.toString(), "--name-by", "title").code())
                .isEqualTo(2);
        assertThat(
                        Offprint.run(
                                        "convert",
                                        posts().path().toString(),
                                        "--to",
                                        "epub",
                                        "-o",
                                        place.resolve("b.epub").toString(),
                                        "--name-by",
                                        "title")
                                .code())
                .isEqualTo(2);
    }
}
