package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is looked at once, by however many names and ways a command line leads to it. */
class SameFileTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() throws IOException {
        path = path.toRealPath();
        folder = new Folder(path);
        folder.write("m/p.md", Folder.SLOT);
        Files.createSymbolicLink(path.resolve("s.md"), Path.of("m/p.md"));
        Files.createSymbolicLink(path.resolve("lp"), Path.of("m"));
        Files.createLink(path.resolve("hard.md"), path.resolve("m/p.md"));
    }

    private Offprint run(String line, String names) {
        StringBuilder words = new StringBuilder(line);
        for (String name : names.split(" ", -1)) {
            words.append(' ').append(path).append('/').append(name);
        }
        return Offprint.run(words.toString().split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m/p.md m/p.md",
                "m/p.md m/../m/p.md ./m/p.md",
                "m/p.md s.md",
                "s.md m/p.md",
                "m m/p.md",
                "m/p.md m",
                "m lp",
                "lp/p.md m lp",
                "m/p.md hard.md",
                "hard.md s.md m/p.md lp"
            })
    void it_is_found_repaired_and_counted_once(String names) throws IOException {
        String first = names.split(" ", -1)[0];
        String name = path + "/" + (first.endsWith(".md") ? first : first + "/p.md");

        Offprint lint = run("lint --format concise", names);
        Offprint fix = run("lint --fix", names);

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).startsWith(name + ":6:12: ").contains("1 finding in 1 of 1 file:");
        assertThat(fix.code()).isZero();
        assertThat(fix.out()).startsWith("Repaired 1 finding in 1 file.\n");
        assertThat(folder.read("m/p.md")).doesNotContain("dfp-ad");
        assertThat(path.resolve("s.md")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/p.md hard.md", "hard.md m/p.md", "hard.md m", ". hard.md", "."})
    void of_a_file_with_two_names_both_are_repaired_and_nothing_else_is_said(String names)
            throws IOException {
        Offprint fix = run("lint --fix", names);

        assertThat(fix.code()).isZero();
        assertThat(fix.err()).doesNotContain("another name");
        assertThat(folder.read("m/p.md")).doesNotContain("dfp-ad");
        assertThat(folder.read("hard.md")).doesNotContain("dfp-ad");
    }

    @Test
    void of_a_file_with_a_name_that_was_not_given_it_is_said_that_it_stays() throws IOException {
        Files.createLink(path.resolve("third.txt"), path.resolve("m/p.md"));

        Offprint fix = run("lint --fix", "m/p.md hard.md");

        assertThat(fix.err()).contains("had another name (a hard link)");
        assertThat(folder.read("third.txt")).isEqualTo(Folder.SLOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/p.md m/p.md", "m/p.md s.md", "m/p.md ./m/p.md", "m m/p.md", "m lp"})
    void it_is_converted_once(String names) throws IOException {
        Offprint convert = run("convert -o " + path + "/out", names);

        assertThat(convert.code()).as(convert.err()).isZero();
        assertThat(convert.err()).contains("1 post converted;");
        assertThat(path.resolve("out")).isDirectoryContaining("glob:**/p.md");

        Offprint book = run("convert --to epub -o " + path + "/b.epub", names);

        assertThat(book.err()).contains("b.epub: 1 post,");
    }

    @Test
    void two_names_are_two_posts_of_a_converted_folder() throws IOException {
        Offprint convert = run("convert -o " + path + "/out", ".");

        assertThat(convert.err()).contains("2 posts converted;");
        assertThat(path.resolve("out/hard.md")).exists();
        assertThat(path.resolve("out/m/p.md")).exists();
    }

    @Test
    void a_link_to_a_folder_is_followed_where_it_is_named() throws IOException {
        folder.write("m/.gitignore", "draft.md\n");
        folder.write("m/draft.md", Folder.SLOT);
        folder.write("m/deep/q.md", Folder.SLOT);
        Files.createSymbolicLink(path.resolve("m/inner"), Path.of("../n"));
        folder.write("n/never.md", Folder.SLOT);

        Offprint lint = run("lint --format concise", "lp");
        Offprint convert = run("convert -o " + path + "/out", "lp/");
        Offprint baseline = run("baseline write --baseline " + path + "/known", "lp");

        assertThat(lint.out())
                .contains(path + "/lp/deep/q.md:6:12: ", path + "/lp/p.md:6:12: ")
                .contains("2 findings in 2 of 2 files");
        assertThat(lint.err()).contains("skipped 1 post (.gitignore)");
        assertThat(convert.code()).isZero();
        assertThat(path.resolve("out/deep/q.md")).exists();
        assertThat(path.resolve("out/p.md")).exists();
        assertThat(baseline.out()).contains("2 findings are known");
    }

    @Test
    void a_link_to_a_link_to_a_folder_is_followed_too_and_one_to_nothing_is_told_of()
            throws IOException {
        Files.createSymbolicLink(path.resolve("far"), Path.of("lp"));
        Files.createSymbolicLink(path.resolve("gone"), Path.of("nowhere"));

        assertThat(run("lint", "far").out()).contains(path + "/far/p.md:6:12: ");
        assertThat(run("lint", "gone").err()).contains("no such file or folder");
    }
}
