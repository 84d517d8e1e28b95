package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.git("init", "-q");
        folder.write("clean.md", Folder.CLEAN);
        folder.write("slot.md", Folder.SLOT);
    }

    @Test
    void what_is_found_is_remembered_in_a_folder_that_git_ignores() throws IOException {
        Offprint first = folder.lint("--cache");
        Offprint second = folder.lint("--cache");

        assertThat(second).isEqualTo(first);
        assertThat(path.resolve(".offprint-cache/results.bin")).exists();
        assertThat(folder.read(".offprint-cache/.gitignore")).isEqualTo("*\n");
        assertThat(folder.read(".offprint-cache/CACHEDIR.TAG"))
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n");
        try (var files = Files.list(path.resolve(".offprint-cache"))) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void what_changes_is_looked_at_again() throws IOException {
        folder.lint("--cache");

        folder.write("clean.md", Folder.SLOT);
        assertThat(folder.found("--cache")).containsExactly("clean.md", "slot.md");

        folder.write("clean.md", Folder.CLEAN);
        Files.move(path.resolve("clean.md"), path.resolve("2019-01-01-clean.md"));
        assertThat(folder.lint("--cache").out()).contains("[front-matter/date-mismatch]");
    }

    @Test
    void what_is_asked_differently_is_looked_at_again() {
        folder.write(".offprint.yaml", "severity: {ad: off}\n");
        assertThat(folder.lint("--cache").code()).isZero();

        folder.write(".offprint.yaml", "severity: {ad: error}\n");
        assertThat(folder.found("--cache")).containsExactly("slot.md");

        assertThat(folder.lint("--cache", "--skip", "ad").code()).isZero();
        assertThat(folder.found("--cache")).containsExactly("slot.md");

        folder.write(".offprint.yaml", "preset: hugo\n");
        folder.write("clean.md", "---\ntitle: Tide\n---\nOne.\n");
        assertThat(folder.found("--cache")).containsExactly("clean.md", "slot.md");
    }

    @Test
    void own_rules_that_change_are_asked_again() {
        String rule =
                """
                summary: A box
                why: It is.
                since: 0.1.0
                match: {element: div.NAME}
                examples: [{bad: '<div class="NAME">x</div>'}]
                """;
        folder.write("rules/house/box.yaml", rule.replace("NAME", "one"));
        folder.write(".offprint.yaml", "rules: rules\n");
        folder.write("clean.md", Folder.CLEAN + "\n<div class=\"two\">x</div>\n");
        assertThat(folder.found("--cache")).containsExactly("slot.md");

        folder.write("rules/house/box.yaml", rule.replace("NAME", "two"));

        assertThat(folder.found("--cache")).containsExactly("clean.md", "slot.md");
    }

    @Test
    void a_file_that_is_damaged_or_gone_costs_nothing_but_time() throws IOException {
        folder.lint("--cache");
        Path file = path.resolve(".offprint-cache/results.bin");
        byte[] bytes = Files.readAllBytes(file);
        bytes[12] ^= 1;
        Files.write(file, bytes);
        assertThat(folder.found("--cache")).containsExactly("slot.md");

        Files.write(file, new byte[] {1, 2, 3});
        assertThat(folder.found("--cache")).containsExactly("slot.md");
        Files.delete(file);
        assertThat(folder.found("--cache")).containsExactly("slot.md");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_project_of_many_posts_has_a_cache_and_others_have_none() {
        folder.lint();
        assertThat(path.resolve(".offprint-cache")).doesNotExist();

        for (int i = 0; i < 100; i++) {
            folder.write("posts/" + i + ".md", Folder.CLEAN);
        }
        folder.lint("--no-cache");
        assertThat(path.resolve(".offprint-cache")).doesNotExist();
        folder.lint();
        assertThat(path.resolve(".offprint-cache/results.bin")).exists();

        Path other = path.resolve("elsewhere");
        folder.lint("--cache-dir", other.toString());
        assertThat(other.resolve("results.bin")).exists();
    }
}
