package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of a vault, read and written: links by name, and the signs that only vaults know. */
class VaultTest {
    @TempDir Path place;
    private Folder vault;

    @BeforeEach
    void notes() {
        vault = new Folder(place.resolve("vault"));
        vault.write(
                "sea/Two notes.md",
                """
                ---
                title: Two
                from: https://ex.example/two
                ---

                ## The ebb

                Water goes. ^here

                ## It's "low"

                More.
                """);
    }

    private void picture(String name) throws IOException {
        Path file = vault.path().resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private static void convert(Path from, Path to, String... options) {
        List<String> arguments = new ArrayList<>(List.of("convert", from.toString(), "--prove"));
        arguments.addAll(List.of("-o", to + "/"));
        arguments.addAll(List.of(options));
        Offprint run = Offprint.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** The text of a note of the vault as it is converted. */
    private String converted(String text, String... options) throws IOException {
        vault.write("one.md", "---\ntitle: One\n---\n\n" + text + "\n");
        Path out = place.resolve("out");
        convert(vault.path(), out, options);
        return Files.readString(out.resolve("one.md")).split("---\n\n", 2)[1].strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [[Two notes]], [[Two notes#The ebb|the ebb]] and [[nobody wrote this]].",
                "Look: ![[a.png]] ![[a.png|300]] ![[Two notes#^here]]",
                "It is ==low== now, %%for me%% and $x_1^2$ and #tide/low too.",
                "%%\nA comment\n\nof two paragraphs\n%%",
                "A block that has a name. ^low-water",
                "- [ ] A task #tide\n- [x] done [[Two notes]]",
                "> [!tip]- Folded\n>\n> Words with [[Two notes|a link]].",
                "| a | b |\n| --- | --- |\n| [[Two notes\\|zwei]] | c |",
                "$$\na_1\n$$",
                "`[[code]]` and `#code`",
                "[[Two notes]]: what it says",
                "Words^[A note with *signs* and [[Two notes]].] and more.",
                "- [[Two notes]]\n- ![[Two notes]]\n- #tag",
                "> $$\n> a_1\n> b\n> $$",
                "- [[Two notes]]: one\n- [[sea/Two notes|two]]: another",
            })
    void what_is_written_for_a_vault_stays_as_it_is(String text) throws IOException {
        assertThat(converted(text, "--flavour", "obsidian")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            textBlock =
                    """
                    [x](sea/Two%20notes.md)              ! [[Two notes|x]]
                    [x](<sea/Two notes.md#the-ebb>)      ! [[Two notes#The ebb|x]]
                    [Two notes](https://ex.example/two)  ! [[Two notes]]
                    [*x*](https://ex.example/two)        ! [*x*](sea/Two%20notes.md)
                    [a|b](https://ex.example/two)        ! [a|b](sea/Two%20notes.md)
                    [x](https://ex.example/three)        ! [x](https://ex.example/three)
                    """)
    void a_link_between_notes_is_written_by_name(String link, String note) throws IOException {
        assertThat(converted("See " + link + " here.", "--flavour", "obsidian"))
                .isEqualTo("See " + note + " here.");
    }

    @Test
    void a_note_whose_name_is_not_its_own_is_named_by_its_path() throws IOException {
        vault.write("other/Two notes.md", "Words.\n");

        assertThat(converted("[x](sea/Two%20notes.md)", "--flavour", "obsidian"))
                .isEqualTo("[x](sea/Two%20notes.md)");
    }

    @Test
    void to_convert_a_vault_again_changes_nothing() throws IOException {
        vault.write(
                "one.md",
                """
                ---
                title: One
                ---
                [x](sea/Two%20notes.md#the-ebb) [[Two notes|y]] ![[a.png|9]]
                > [!note] Title
                > body

                #tag [[gone]] %%me%%
                """);
        picture("pictures/a.png");
        Path first = place.resolve("first");
        Path second = place.resolve("second");

        convert(vault.path(), first, "--flavour", "obsidian");
        convert(first, second, "--flavour", "obsidian");

        for (String note : List.of("one.md", "sea/Two notes.md")) {
            assertThat(second.resolve(note)).hasSameTextualContentAs(first.resolve(note));
        }
        assertThat(first.resolve("one.md")).content().contains("[[Two notes#The ebb|x]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            textBlock =
                    """
                    [[Two notes]]                  ! [Two notes](sea/Two%20notes.md)
                    [[sea/Two notes|x]]            ! [x](sea/Two%20notes.md)
                    [[two NOTES.md#the ebb]]       ! [two NOTES.md > the ebb](sea/Two%20notes.md#the-ebb)
                    [[Two notes#It's "low"|low]]   ! [low](sea/Two%20notes.md#its-low)
                    [[Two notes#nowhere|x]]        ! [x](sea/Two%20notes.md)
                    [[nobody wrote this]]          ! [[nobody wrote this]]
                    \\[[Two notes]]                ! [[Two notes]]
                    """)
    void elsewhere_a_link_between_notes_is_a_link(String note, String link) throws IOException {
        assertThat(converted("See " + note + " here.")).isEqualTo("See " + link + " here.");
    }

    @ParameterizedTest
    @CsvSource({
        "![[a.png]], pictures/deep/a.png",
        "![[A.PNG|300]], pictures/a.png",
        "![[deep/a.png|the words]], pictures/deep/a.png",
        "![[low tide.png]], low tide.png",
        "![](pictures/a.png), pictures/a.png",
        "![[a.png|300x200]], sea/a.png",
    })
    void a_picture_anywhere_in_the_vault_is_in_the_book(String sign, String file)
            throws IOException {
        Files.createDirectories(vault.path().resolve(".obsidian"));
        vault.write(
                "note/one.md",
                "---\ntitle: One\n---\n\nWords " + sign.replace("](p", "](../p") + "\n");
        picture(file);
        Path book = place.resolve("b.epub");

        Offprint run =
                Offprint.run(
                        "convert",
                        vault.path().resolve("note").toString(),
                        "--to",
                        "epub",
                        "--prove",
                        "-o",
                        book.toString());

        assertThat(run.code()).as(run.err()).isZero();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            assertThat(zip.stream().filter(e -> e.getName().contains("/images/image-"))).hasSize(1);
        }
    }

    @Test
    void a_note_shown_in_another_is_a_link_to_it() throws IOException {
        assertThat(converted("![[Two notes]]")).isEqualTo("[Two notes](sea/Two%20notes.md)");
    }
}
