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

/** Links between the notes of a vault are looked after as other links are. */
class VaultLintTest {
    private static final String LINKS = "link/missing-file,link/missing-fragment";

    @TempDir Path place;
    private Folder vault;

    @BeforeEach
    void notes() throws IOException {
        vault = new Folder(place);
        Files.createDirectories(place.resolve(".obsidian"));
        vault.write(
                "sea/Two notes.md",
                """
                ---
                aliases: [Flut, "High Water"]
                ---
                # Top

                ## The ebb: *über* all

                Water goes. ^here

                - an item ^li-1

                > [!note]- Folded
                > ## In a box
                """);
        vault.write("sea/deep/Two.md", "Deep.\n");
        vault.write("Two.md", "# High\n");
        vault.write("libs/Next.js.md", "A library.\n");
        vault.write("Caf\u00e9.md", "A note.\n");
        vault.write("pictures/deep/low tide.png", "");
    }

    private String linted(String text, String only) {
        vault.write("log/one.md", "# One\n\n" + text + "\n");
        return vault.lint("--only", only).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Two notes]] [[TWO NOTES]] [[Two notes.md]] [[sea/Two notes]]",
                "[[deep/Two]] [[/sea/deep/Two]] [[../sea/deep/Two|x]] [[./one]]",
                "[[Flut]] [[high water|x]]",
                "[[Two notes#The ebb über all]] [[Two notes#Top#The ebb über all]]",
                "[[Two notes#^here]] [[Two notes#^LI-1]] [[Flut#In a box]]",
                "[[#One]] [[one#One]] [[]] [[ ]]",
                "[[Next.js]] [[libs/Next.js|it]] [[../libs/Next.js]]",
                "[[Cafe\u0301]] [[caf\u00e9]]",
                "![[Two notes]] ![[Two notes#^here]] ![[low tide.png|300x200]] [[low tide.png]]",
                "| a |\n| --- |\n| [[Two notes\\|x]] |",
                "`[[code]]` \\[[not one]] [[x]](https://e.example/) [[x]][y]\n\n[y]: https://e.example/",
                "%%[[hidden]]%% <!-- [[hidden]] -->\n\n```\n[[ -f x ]] && [[y]]\n```",
                "[[{{title}}]] [[<% tp.file.title %>]] [[https://e.example/]] [[1,2],[3,4]]",
                "![](low%20tide.png) [x](Two%20notes.md) [y](Two.md#high)",
            })
    void what_the_vault_has_is_found(String text) {
        assertThat(linted(text, LINKS + ",image/missing-file")).startsWith("Nothing found in ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[nobody]]",
                "[[nobody|Two notes]]",
                "![[nobody]]",
                "[[deep/Two notes]]",
                "[[nobody.pdf#page=2]]",
                "- [ ] a task with [[nobody]]",
                "> [!tip] Title\n> [[nobody]]",
                "| a |\n| --- |\n| [[nobody\\|x]] |",
            })
    void a_note_that_is_not_there_is_a_finding(String text) {
        assertThat(linted(text, LINKS))
                .contains("names nothing that is in the vault")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Two notes#Flood]]",
                "[[Two notes#^there]]",
                "[[Two notes#Top#Flood]]",
                "![[Two notes#Flood]]",
                "[[#Flood]]",
                "[[one#Flood|x]]",
                "[[High Water#Flood]]",
            })
    void a_place_that_is_not_there_is_a_finding(String text) {
        assertThat(linted(text, LINKS)).contains("[link/missing-fragment]").hasLineCount(2);
    }

    @Test
    void a_picture_that_is_not_there_is_a_finding() {
        assertThat(linted("![[high tide.png|300]]", "image/missing-file"))
                .contains("image \"[[high tide.png|300]]\" names nothing that is in the vault");
    }

    @Test
    void the_note_at_the_top_is_meant_before_one_of_the_same_name() {
        assertThat(linted("[[Two#High]]", LINKS)).startsWith("Nothing found in ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_config.yml", "hugo.toml", "content/.gitkeep", "README.md", "index.html"})
    void outside_of_a_vault_two_brackets_are_text(String file) throws IOException {
        Files.delete(place.resolve(".obsidian"));
        vault.write(file, "");

        assertThat(linted("[[nobody]] ![[nobody.png]]", LINKS + ",image/missing-file"))
                .startsWith("Nothing found in ");
    }

    private static final String UNTITLED = "---\ncategories: tides\n---\n## Albums\n\nText.\n";

    @Test
    void a_note_is_called_what_its_file_is_called() {
        assertThat(untitled()).startsWith("Nothing found in ");
    }

    @Test
    void who_asks_for_a_title_gets_it_in_notes_too() {
        vault.write(".offprint.yaml", "preset: jekyll\n");

        assertThat(untitled()).contains("log/a.md:2:1: warning: front matter has no \"title\"");
    }

    private String untitled() {
        vault.write("log/a.md", UNTITLED);
        vault.write("log/b.md", UNTITLED);
        return vault.lint("--only", "front-matter/required").out();
    }
}
