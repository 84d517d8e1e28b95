package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date, a title or an author in front matter was said by the page or the post. */
class NeverInventedTest {
    private static final String LONG =
            "<p>The harbour was built before anyone living can remember, and the boats that lay in"
                    + " it carried salt and wool and timber to every town along the coast, as the"
                    + " old books of the harbour master tell in a hand that few can read now.</p>";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write(".offprint.yaml", "root: true\n");
    }

    private Offprint convert(String head, String body) {
        Path page =
                folder.write(
                        "page.html",
                        "<!doctype html><html><head>" + head + "</head><body>" + body + "</body>");
        return Offprint.run("convert", page.toString(), "--to", "markdown");
    }

    private String article(String belowTitle, String inText, String behind) {
        String article =
                "<article><h1>The old harbour</h1>"
                        + belowTitle
                        + LONG
                        + inText
                        + LONG
                        + "</article>";
        return convert("<title>The old harbour</title>", article + behind).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // in prose
                "<p>It was on June 6, 1944 that the landing began.</p>",
                "<p>Born 3 March 1912 in Bern, she lived long.</p>",
                "<p>She was killed by a mine on 3 March 1912</p>",
                "<p>3 March 1912 was a cold day</p>",
                "<p>Am 3. März 1912 begann der Bau.</p>",
                // of an event
                "<p>We meet on <time datetime='2031-05-01'>May 1, 2031</time> in the hall.</p>",
                "<p><time datetime='2031-05-01'>May 1, 2031</time> in the town hall</p>",
                "<p>May 1, 2031 – May 3, 2031</p>",
                "<div class='h-event'><p>May 1, 2031</p></div>",
                "<p>Event date: May 1, 2031</p>",
                // of other things
                "<aside><time datetime='2019-05-01'>May 1, 2019</time></aside>",
                "<blockquote><p>May 1, 2019</p></blockquote>",
                "<p>His book, first published on May 1, 1919.</p>",
                "<p hidden>May 1, 2019</p>",
                "<div class='related'><p>Tides <time datetime='2019-05-01'>x</time></p></div>"
            })
    void a_day_that_is_told_of_is_no_date_of_the_page(String line) {
        assertThat(article(line, "", "")).doesNotContain("\ndate:");
        assertThat(article("", line, "")).doesNotContain("\ndate:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='comments'><div class='comment'>Bob <time datetime='2019-05-01'>x</time><p>Hm.</p></div></div>",
                "<ol class='comment-list'><li><time datetime='2019-05-01'>x</time> Bob: hm</li></ol>",
                "<section id='comments'><p>Bob</p><time datetime='2019-05-01'>x</time></section>",
                "<div class='related-posts'><h4>Tides</h4><time datetime='2019-05-01'>x</time></div>",
                "<div class='sidebar'><h4>Recent</h4><time class='entry-date' datetime='2019-05-01'>x</time></div>"
            })
    void what_stands_around_an_article_has_dates_of_its_own(String behind) {
        assertThat(article("", "", behind)).doesNotContain("\ndate:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:modified_time' content='2021-01-03'>",
                "<meta property='og:updated_time' content='2021-01-03'>",
                "<meta http-equiv='last-modified' content='2021-01-03'>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2021-01-03\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"dateModified\":\"2021-01-03\"}</script>"
            })
    void what_was_changed_on_a_day_appeared_on_another(String head) {
        assertThat(convert(head, "<h1>The old harbour</h1>" + LONG).out())
                .doesNotContain("\ndate:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><time datetime='2024-03-05'>5 March 2024</time></p>",
                "<p>Published on Tuesday, 5 March 2024</p>",
                "<p>By Ada Fen, 5 March 2024</p>",
                "<p><span class='author'>Ada Fen</span> <span>5 March 2024</span></p>",
                "<p>Harbours | 5 March 2024</p>",
                "<p>Updated 7 May 2024, published 5 March 2024</p>",
                "<p>Published 5 March 2024 in Harbours</p>",
                "<div class='widget'><span class='published-date'>5 March 2024</span></div>"
            })
    void a_line_below_the_title_that_says_when_is_believed(String line) {
        boolean isInWidget = line.contains("widget");
        String page = isInWidget ? "<div class='widget'>" + "<h1>The old harbour</h1>" : "";
        String out =
                isInWidget
                        ? convert(
                                        "<title>The old harbour</title>",
                                        page
                                                + line.replace("<div class='widget'>", "<div>")
                                                + LONG
                                                + LONG
                                                + "</div>")
                                .out()
                        : article(line, "", "");
        assertThat(out).contains("\ndate: 2024-03-05\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Untitled Document",
                "Home",
                "Index",
                "New Page 1",
                "index.html",
                "Startseite",
                "Home - Quay Letter",
                "Document sans titre"
            })
    void what_any_page_is_called_is_no_title(String title) {
        assertThat(convert("<title>" + title + "</title>", "<h1>The old harbour</h1>" + LONG).out())
                .contains("title: The old harbour\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "Index", "New Page 1", "Welcome", "Untitled"})
    void a_title_that_is_also_the_heading_stays(String title) {
        assertThat(convert("<title>" + title + "</title>", "<h1>" + title + "</h1>" + LONG).out())
                .contains("title: " + title + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "root",
                "Webmaster",
                "ada@quay.example",
                "Ada Fen ada@quay.example",
                "Quay Letter",
                "Site Administrator",
                "Editorial Team",
                "管理员"
            })
    void an_office_is_no_author(String name) {
        String head =
                "<title>The old harbour</title><meta property='og:site_name' content='Quay Letter'>"
                        + "<meta name='author' content='"
                        + name
                        + "'>";

        assertThat(convert(head, "<h1>The old harbour</h1>" + LONG).out())
                .doesNotContain("\nauthor:", "\nauthors:");
        assertThat(convert(head, "<h1>The old harbour</h1><p>By Ada Fen</p>" + LONG).out())
                .contains("author: Ada Fen");
    }

    @Test
    void a_person_may_have_a_site_of_the_same_name() {
        String head =
                "<meta property='og:site_name' content='Ada Fen'><script type='application/ld+json'>"
                        + "{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Fen\"}}</script>";

        assertThat(convert(head, "<h1>The old harbour</h1>" + LONG).out())
                .contains("author: Ada Fen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Monday\\n\\nRain.\\n\\n# Tuesday\\n\\nSun.\\n\\n# Wednesday\\n\\nFog.\\n",
                "Monday\\n======\\n\\nRain.\\n\\nTuesday\\n=======\\n\\nSun.\\n",
                "<h1>Monday</h1>\\n<p>Rain.</p>\\n<h1>Tuesday</h1>\\n<p>Sun.</p>\\n",
                "## Monday\\n\\nRain.\\n\\n## Tuesday\\n\\nSun.\\n",
                "## [Tide](https://a.example/1)\\n\\nRain.\\n\\n## [Ebb](https://a.example/2)\\n\\nSun.\\n",
                "Dear Anna,\\n\\n# Postscript\\n\\nThe boats came in late, and nobody had counted them.\\n",
                "Dear Anna\\n\\n# The boats\\n\\nThe boats came in late, and nobody had counted them.\\n",
                "Liebe Anna,\\n\\n## Die Boote\\n\\nDie Boote kamen spät, und niemand hatte sie gezählt.\\n",
                "Hello all!\\n\\n# P.S.\\n\\nThe boats came in late, and nobody had counted them.\\n",
                "A line.\\n\\n# Afterword\\n\\nThe boats came in late, and nobody had counted them.\\n"
            })
    void a_heading_among_equals_or_in_a_letter_is_no_title(String escaped) {
        String post = escaped.replace("\\n", "\n");
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        folder.write("_posts/2024-03-05-a.md", post);

        folder.lint("--fix", "--unsafe-fixes");

        assertThat(folder.read("_posts/2024-03-05-a.md")).doesNotContain("title:");
        assertThat(folder.lint().out()).contains("front matter has no \"title\" [");
    }

    @ParameterizedTest
    @CsvSource({"jekyll", "hexo", "'[jekyll, hugo]'", "'[hexo, hugo]'"})
    void systems_that_tell_cases_apart_know_no_other_name_of_a_field(String preset) {
        folder.write(".offprint.yaml", "root: true\npreset: " + preset + "\n");
        folder.write("a.md", "---\nTitle: Tide\nDate: 2024-03-05\n---\n\nText.\n");

        String out = folder.lint("--only", "front-matter/required").out();

        assertThat(out).contains("a.md:2:1: ", "front matter has no \"title\", only \"Title\"");
        if (!preset.equals("jekyll")) {
            assertThat(out).contains("front matter has no \"date\", only \"Date\"");
        }
        folder.lint("--only", "front-matter/required", "--fix", "--unsafe-fixes");
        assertThat(folder.read("a.md"))
                .isEqualTo(
                        preset.equals("jekyll")
                                ? "---\ntitle: Tide\nDate: 2024-03-05\n---\n\nText.\n"
                                : "---\ntitle: Tide\ndate: 2024-03-05\n---\n\nText.\n");
    }

    @Test
    void notes_of_obsidian_are_asked_for_the_exact_name() {
        folder.write(
                ".offprint.yaml",
                "root: true\npreset: obsidian\nfront-matter: {required: [title]}\n");
        folder.write("a.md", "---\nTitle: Tide\n---\n\nText.\n");

        assertThat(folder.lint().out()).contains("no \"title\", only \"Title\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "any"})
    void elsewhere_a_field_may_be_named_in_any_case(String preset) {
        folder.write(".offprint.yaml", "root: true\npreset: " + preset + "\n");
        folder.write("a.md", "---\nTitle: Tide\nDATE: 2024-03-05\n---\n\nText.\n");

        assertThat(folder.lint("--only", "front-matter/required").out())
                .doesNotContain("front-matter/required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nTitle: [Tide]\n---\n",
                "---\nTitle: {en: Tide}\n---\n",
                "---\nTitle: Tide\nTITLE: Ebb\n---\n",
                "---\nTitle: Tide\ntitle:\n---\n",
                "+++\nTitle = \"Tide\"\n+++\n"
            })
    void a_name_is_not_changed_where_it_is_not_clear_what_the_title_is(String block) {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        String post = block + "\n# The ebb\n\nText.\n";
        folder.write("a.md", post);

        folder.lint("--only", "front-matter/required", "--fix", "--unsafe-fixes");

        assertThat(folder.read("a.md")).isEqualTo(post);
    }
}
