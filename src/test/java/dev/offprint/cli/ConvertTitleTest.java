package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading leaves the text only when front matter says all that it says. */
class ConvertTitleTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private Offprint convert(String name, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "convert";
        arguments[1] = path.resolve(name).toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Offprint.run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n{}\n---\n",
                "---\ntitle: []\n---\n",
                "---\ntitle: {en: A}\n---\n",
                "---\ntitle: >\n---\n",
                "+++\ntitle = \"\"\n+++\n",
                "+++\nplace = 1\n[title]\nen = \"x\"\n+++\n",
                "+++\nplace = [1,\n+++\n",
                "{\"title\": null, \"date\": \"2024-01-02\"}\n\n",
                "{\"a\": 1,,}\n\n"
            })
    void a_block_that_cannot_take_the_title_leaves_it_where_it_is(String block) {
        folder.write("a.md", block + "# The tide\n\nText of it.\n");
        for (String system : new String[] {"hugo", "jekyll", "hexo"}) {
            String out = convert("a.md", "--front-matter", "map=" + system).out();

            assertThat(out).containsPattern("The tide");
            assertThat(out).contains("Text of it.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# [Tide](http://example.com/tide)|## [Tide](http://example.com/tide)",
                "# Tide [![](http://example.com/a.png)](http://example.com/)|example.com/a.png",
                "# ![Tide](x.png)|![Tide](x.png)",
                "# Tide[^1]|## Tide[^1]",
                "# Tide {#top}|[above](#tide)",
                "<h1 id=\"top\">Tide</h1>|[above](#tide)",
                "<h1>Tide<a name=\"top\"></a></h1>|[above](#tide)",
            })
    void what_a_title_cannot_hold_stays_in_the_heading(String heading, String kept) {
        String body = heading + "\n\nText, see [above](#top).\n\n[^1]: Note.\n";
        folder.write("a.md", "---\ntitle: Tide\n---\n" + body);
        folder.write("b.md", body);

        assertThat(convert("a.md").out()).contains(kept);
        assertThat(convert("a.md", "--front-matter", "map=hugo").out()).contains(kept);
        assertThat(convert("b.md", "--front-matter", "map=jekyll").out()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Tide",
                "# *Tide*",
                "# **Tide** {#unused}",
                "Tide\n====",
                "<h1 id=\"unused\">Tide</h1>",
                "# [Tide](https://example.com/tide/)",
                "<h2><a href=\"https://example.com/tide\">Tide</a></h2>"
            })
    void a_heading_that_says_the_title_alone_goes(String heading) {
        String head = "---\ntitle: Tide\nfrom: https://example.com/tide\n---\n";
        folder.write("a.md", head + heading + "\n\nText.\n");

        assertThat(convert("a.md").out()).isEqualTo(head + "\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# The tide\n\nSee [up](#the-tide).\n",
                "The tide\n---\n\nSee [up](#the_tide).\n",
                "<h1 id=\"top\">The tide</h1>\n\nSee [up](#top).\n",
                "<h1><a name=\"t\"></a>The tide</h1>\n\nSee [up](#t).\n",
                "# 潮の 満ち干\n\nSee [up](#%E6%BD%AE%E3%81%AE-%E6%BA%80%E3%81%A1%E5%B9%B2).\n"
            })
    void a_heading_to_which_a_link_leads_is_no_repetition(String body) {
        String title = body.startsWith("# 潮") ? "潮の 満ち干" : "The tide";
        String post = "---\ntitle: " + title + "\n---\n" + body;
        folder.write("a.md", post);

        Offprint.run("lint", "--fix", "--unsafe-fixes", "--only", "front-matter", path + "/a.md");

        assertThat(folder.read("a.md")).isEqualTo(post);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "severity: {front-matter: off}",
                "severity: {front-matter/required: info}",
                "options: {front-matter/required: {where: posts}}",
                "options: {front-matter/required: {other-files: [a]}}"
            })
    void what_the_system_requires_is_named_whatever_is_configured(String configuration) {
        folder.write(".offprint.yaml", configuration + "\n");
        folder.write("a.md", "Text.\n");
        folder.write("_drafts/b.md", "Text.\n");
        folder.write("_layouts/c.md", "Text.\n");
        for (String[] choice :
                new String[][] {{}, {"--only", "tracking"}, {"--skip", "front-matter"}}) {
            for (String name : new String[] {"a.md", "_drafts/b.md", "_layouts/c.md"}) {
                String[] more = new String[choice.length + 2];
                more[0] = "--front-matter";
                more[1] = "map=hugo";
                System.arraycopy(choice, 0, more, 2, choice.length);

                assertThat(convert(name, more).err())
                        .containsOnlyOnce("front matter has no \"title\"")
                        .containsOnlyOnce("front matter has no \"date\"");
            }
        }
    }

    @Test
    void what_was_written_is_not_called_unchanged() {
        folder.write("2024-03-05-a.md", "# Tide\n\nText.\n");

        String err = convert("2024-03-05-a.md", "--front-matter", "map=hugo", "--explain").err();

        assertThat(err)
                .contains("changed: front matter has no \"title\"")
                .contains("changed: front matter has no \"date\"")
                .doesNotContain("not changed", "--unsafe-fixes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n- a\n- b\n---\n",
                "---\nplace: [a\n---\n",
                "---\n\"words\"\n---\n",
                "+++\nplace = [1,\n+++\n",
                "{\"place\": 1,,}\n\n"
            })
    void front_matter_that_cannot_be_read_is_named(String block) {
        folder.write("a.md", block + "Text.\n");

        Offprint text = convert("a.md", "--to", "text");

        assertThat(text.out()).isEqualTo("Text.\n");
        assertThat(text.err()).contains("a.md: its front matter cannot be read");
        assertThat(convert("a.md").out()).startsWith(block);
    }

    @Test
    void a_link_to_nowhere_leads_to_no_heading() {
        String head = "---\ntitle: Tide\n---\n";
        folder.write("a.md", head + "<h1 id=\"a\">Tide</h1>\n\nSee [it](#).\n");

        assertThat(Offprint.run("lint", path + "/a.md").out())
                .contains("[front-matter/repeated-title]");
        assertThat(convert("a.md").out()).doesNotContain("# Tide");
    }
}
