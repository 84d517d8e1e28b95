package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vault that was converted for a vault is converted to itself. */
class VaultAgainTest {
    /** What vaults write in a line, each in several ways (Obsidian Flavored Markdown). */
    private static final List<String> SIGNS =
            List.of(
                    "$a_1 * b_2$",
                    "$\\alpha < \\beta$ and $5 and $6",
                    "$x$, $y$",
                    "$\\{a|b\\}$",
                    "$|x|$ and $G'$ and $2n$",
                    "$$x_1$$",
                    "$$\n\\begin{aligned}\na &= b\\\\\n  c &= d\n\\end{aligned}\n$$",
                    "[\\[a\\]](https://e.example/)",
                    "\\[1\\] \\[some\\_name\\]",
                    "[[Two]]",
                    "[[Two|the two]]",
                    "[[Two#The ebb]]",
                    "[[Two#^low|x_1]]",
                    "[[#Here]]",
                    "[[nobody]]: says",
                    "![[Two]]",
                    "![[a.png]]",
                    "![[a.png|300]]",
                    "![[a.png|300x200]]",
                    "![[Two#The ebb]]",
                    "![[a.pdf#page=3]]",
                    "==marked==",
                    "==a *b* c==",
                    "%%hidden%%",
                    "%% a [[Two]] %%",
                    "#tag",
                    "#tag/sub-tag",
                    "#t_1 #y2024",
                    "words ^low-1",
                    "`[[code]]` and `$x$`",
                    "a[^1] and ^[inline *note*]",
                    "~~gone~~ and **bold**",
                    "<u>under</u> and H<sub>2</sub>O",
                    "\\#no \\[[no]] \\$5",
                    "[x](https://e.example/a_b) <https://e.example/>",
                    "https://e.example/a_b*c");

    /** Where a sign stands. */
    private static final List<String> PLACES =
            List.of(
                    "%s",
                    "Before %s after.",
                    "- %s",
                    "- one\n- %s\n- three",
                    "1. %s\n   - %s",
                    "- [ ] %s",
                    "> %s",
                    "> > %s",
                    "> [!note]- Title\n> %s",
                    "> [!tip] Title\n> > [!info] Inner\n> > %s",
                    "**%s**",
                    "Line one\n%s");

    private static final List<String> BLOCKS =
            List.of(
                    "$$\na_1\n$$",
                    "$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$",
                    "> $$\n> a_1\n> > b\n> $$",
                    "> [!note]\n> $$\n> a_1 + b\n> $$\n> more",
                    "- item\n\n  $$\n  a_1\n  $$",
                    "%%\nhidden\n\nfor long\n%%",
                    "> %%\n> hidden\n> %%",
                    "| a | b |\n| --- | --- |\n| [[Two\\|zwei]] | ![[a.png\\|50]] |",
                    "| a |\n| --- |\n| $x_1$ ==m== #t |",
                    "| a | b |\n|---|---|\n| $|x|$ | two |",
                    "| a |\n|---|\n| $\\|x\\|$ |",
                    "# $$x_1$$",
                    "# $$" + "x_1 + ".repeat(100) + "y$$",
                    "```python\n\n\n# a\n```",
                    ">One.\n>\uFEFF\uFEFF\n>\uFEFF\uFEFFTwo.",
                    "- one $$\n  a\n  $$$$\n  b\n  $$",
                    "- one\n$$\na\n  b\n$$",
                    "## A heading with [[Two]] #tag",
                    "> [!warning]+ Fold [[Two]]\n>\n> - one\n> - two",
                    "> [!quote]\n> ```js\n> let a = `$x`;\n> ```",
                    "```dataview\nLIST FROM #tag\n```",
                    "a[^n]\n\n[^n]: A note with [[Two]].",
                    "![[a.png]]\n![[Two]]",
                    "#one #two\n\n---\n\n^block-id",
                    "[x](#Low%20tide), [y](#high-tide)\n\n## Low tide\n\n## High tide",
                    "| [x](#What%20is%20it?) |\n| --- |\n\n## What is it?",
                    "[x](#%C3%9Cber%20uns)\n\n## Über uns",
                    "[x](#%E9%AB%98%E6%BD%AE)\n\n## 高潮",
                    "1. [x](#1.%20The%20ebb)\n\n## 1. The ebb");

    @TempDir Path place;

    private static void convert(Path from, Path to) {
        Offprint run =
                Offprint.run("convert", from.toString(), "--flavour", "obsidian", "-o", to + "/");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void whatever_a_vault_writes() throws IOException {
        List<String> texts = new ArrayList<>(BLOCKS);
        for (String sign : SIGNS) {
            for (String where : PLACES) {
                texts.add(where.replace("%s", sign));
            }
        }
        Folder vault = new Folder(place.resolve("vault"));
        Files.createDirectories(vault.path().resolve(".obsidian"));
        vault.write("sea/Two.md", "## The ebb\n\nLow. ^low\n");
        vault.write("pictures/a.png", "");
        for (int i = 0; i < texts.size(); i++) {
            vault.write(
                    i + ".md", "---\ntitle: T\n---\n\nWords.\n\n" + texts.get(i) + "\n\nEnd.\n");
        }
        Path first = place.resolve("first");
        Path second = place.resolve("second");

        convert(vault.path(), first);
        convert(first, second);

        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < texts.size(); i++) {
            String once = Files.readString(first.resolve(i + ".md"));
            all.assertThat(Files.readString(second.resolve(i + ".md")))
                    .as(texts.get(i))
                    .isEqualTo(once);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "obsidian, Low%20tide, Low tide, #Low%20tide",
        "gfm, Low%20tide, Low tide, #low-tide",
        "kramdown, Low%20tide, Low tide, #low-tide",
        "gfm, %C3%9Cber%20uns, Über uns, #über-uns",
        "obsidian, %E9%AB%98%E6%BD%AE, 高潮, #高潮",
        "gfm, What%20is%20it?, What is it?, #what-is-it",
    })
    void a_heading_that_a_link_names_in_signs_of_addresses(
            String flavour, String fragment, String heading, String written) throws IOException {
        Folder posts = new Folder(place);
        posts.write("a.md", "[x](#" + fragment + ")\n\n## " + heading + "\n\nText.\n");

        Offprint run =
                Offprint.run("convert", place.resolve("a.md").toString(), "--flavour", flavour);

        assertThat(run.out()).contains("[x](" + written + ")");
    }
}
