package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the unsafe fix writes into front matter that lacks something, and what it never does. */
class FrontMatterFixTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write(".offprint.yaml", "root: true\npreset: hugo\n");
    }

    private String fixed(String name, String text, String... options) {
        folder.write(name, text);
        return repaired(name, options);
    }

    private String repaired(String name, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--fix";
        arguments[1] = "--unsafe-fixes";
        System.arraycopy(options, 0, arguments, 2, options.length);
        Offprint lint = folder.lint(arguments);
        assertThat(lint.out() + lint.err())
                .doesNotContain("would change")
                .doesNotContain("internal");
        return folder.read(name);
    }

    @Test
    void title_and_date_are_taken_from_the_heading_and_the_name() {
        String post = "# The harbour\n\nBoats came in.\n";

        assertThat(fixed("2024-01-05-a.md", post))
                .isEqualTo("---\ntitle: The harbour\ndate: 2024-01-05\n---\nBoats came in.\n");
        assertThat(folder.lint().code()).isZero();
    }

    @Test
    void the_heading_goes_or_stays_as_the_rule_about_repeated_titles_says() {
        String post = "# The harbour\n\nBoats came in.\n";
        String kept = "---\ntitle: The harbour\ndate: 2024-01-05\n---\n" + post;

        assertThat(fixed("2024-01-05-a.md", post, "--skip", "front-matter/repeated-title"))
                .isEqualTo(kept);
        folder.write(
                ".offprint.yaml",
                "root: true\npreset: hugo\nseverity: {front-matter/repeated-title: off}\n");
        assertThat(fixed("2024-01-05-a.md", post)).isEqualTo(kept);
    }

    @Test
    void without_consent_nothing_is_written_and_everything_is_reported() {
        String post = "# The harbour\n\nBoats came in.\n";
        folder.write("2024-01-05-a.md", post);

        Offprint lint = folder.lint("--fix");

        assertThat(folder.read("2024-01-05-a.md")).isEqualTo(post);
        assertThat(lint.out())
                .contains("has no \"title\" [front-matter/required] fixable, unsafe")
                .contains("has no \"date\" [front-matter/required] fixable, unsafe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '# The *long* tide & `its` moon'        | 'The long tide & its moon'
                    '## Tide &amp; time ##'                 | 'Tide & time'
                    'Tide: a log\\n==========='              | 'Tide: a log'
                    '# [Tide](https://coast.example/) \\(II\\)' | 'Tide (II)'
                    '# Tide {#tide .first}'                 | Tide
                    '# 1984'                                | '1984'
                    '# true'                                | 'true'
                    '# "Tide"'                              | '"Tide"'
                    '<h1>Tide &lt;b&gt;</h1>'               | 'Tide <b>'
                    '<header><h2 class="t">The <em>tide</em></h2></header>' | 'The tide'
                    'A line before.\\n\\n# Tide\\n\\n## Ebb'      | Tide
                    'A line before.\\n\\n### Tide'            | Tide
                    '<h1>Tide<br>Second line</h1>'          | Tide Second line
                    '<h1><br/>Tide<BR />Second<br>line<br></h1>' | Tide Second line
                    '<h1><div>Tide</div><div>Second</div>line</h1>' | Tide Second line
                    '<h1>Tide<img src="a.png">Second</h1>'  | Tide Second
                    '<h1>Ti<b>de</b></h1>'                  | Tide
                    '<h1>Ti<wbr>de</h1>'                    | Tide
                    '# a<br>b'                              | a b
                    '# a<BR/>b<br />c'                      | a b c
                    '# a<p>b</p>c'                          | a b c
                    '# a![x](x.png)b'                       | a b
                    '# a<b>b</b>'                           | ab
                    'a<br>b\\n==='                          | a b
                    '## [Tide](https://coast.example/)\\n\\nOne.\\n\\n## Ebb' | Tide
                    '![boat](boat.png)\\n\\n## Tide'         | Tide
                    'One.\\n\\nTwo.\\n\\n# Tide'             | Tide
                    '<nav><h2>Menu</h2></nav>\\n\\n# Tide'   | Tide
                    '{% raw %}\\n# not\\n{% endraw %}\\n\\n# Tide' | Tide
                    """)
    void a_title_is_the_plain_text_of_the_first_heading(String post, String title) {
        String text = post.replace("\\n", "\n") + "\n\nBoats came in.\n";

        String fixed = fixed("2024-01-05-a.md", text, "--skip", "front-matter/repeated-title");

        assertThat(fixed).endsWith("date: 2024-01-05\n---\n" + text);
        Offprint convert =
                Offprint.run("convert", "--to", "text", path.resolve("2024-01-05-a.md").toString());
        assertThat(convert.out()).startsWith(title + "\n");
        assertThat(folder.lint("--only", "front-matter", "--skip", "front-matter/markup").out())
                .doesNotContain("front-matter/required")
                .doesNotContain("front-matter/ambiguous-value")
                .doesNotContain("front-matter/entity");
    }

    @ParameterizedTest
    @CsvSource({
        "Boats came in.",
        "'Boats came in.\n\n## Morning\n\nOne.\n\n## Evening\n\nTwo.'",
        "'# {{ page.name }}\n\nBoats.'",
        "'    # a comment\n\nBoats.'",
        "'```\n# a comment\n```\n\nBoats.'",
        "'> # Somebody\n\nBoats.'",
        "'#\n\nBoats.'",
        "'# ![](boat.png)\n\nBoats.'",
        "'# ![logo](boat.png)\n\nBoats.'",
        "'First.\n\nSecond.\n\n## Sources\n\n- a book'",
        "'First.\n\nSecond.\n\n## Comments\n\nA long comment that says more than the post.'",
        "'First.\n\n### Related posts\n\nAnother post that is named here.'",
        "'First.\n\n###### Share this\n\nWith all whom you know.'",
        "'First.\n\n# Sources\n\n- a book'",
        "'First of all.\n\n## My list\n\n- a list of books'",
        "'First.\n\nSecond.\n\nThe tide\n---\n\nIt comes in and goes out again.'",
        "'First.\n\n<h2>What others say</h2><p>A lot.</p>'",
        "'## Morning\n\nOne.\n\n## Evening\n\nTwo.'",
        "'## Morning\n\nOne.\n\n# Evening\n\nTwo.'",
        "'{% raw %}\n# not\n{% endraw %}\n\nBoats.'",
        "'{%- comment -%}\n# not\n{%- endcomment -%}\n\nBoats.'",
        "'$$\n# x\n$$\n\nBoats.'",
        "'<h1 style=\"display: none\">Hidden</h1>\n\nBoats.'",
        "'<h1 hidden>Hidden</h1>\n\nBoats.'",
        "'<h1 class=\"sr-only\">Hidden</h1>\n\nBoats.'",
        "'<div style=\"display:none\"><h1>Hidden</h1></div>\n\nBoats.'",
        "'<aside><h2>Beside</h2></aside>\n\nBoats.'",
        "'<blockquote><h1>Quoted</h1></blockquote>\n\nBoats.'",
    })
    void a_title_is_never_made_up(String post) {
        assertThat(fixed("2024-01-05-a.md", post + "\n", "--only", "front-matter/required"))
                .isEqualTo("---\ndate: 2024-01-05\n---\n" + post + "\n");
        assertThat(folder.lint().out()).contains("front matter has no \"title\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-01-05-a.md           | Boats.                                          | 2024-01-05
                    2024-1-5-a.md             | Boats.                                          | 2024-01-05
                    2024-01-05.md             | Boats.                                          | 2024-01-05
                    2024-01-05-a/index.md     | Boats.                                          | 2024-01-05
                    2024/01/05/a.md           | Boats.                                          | 2024-01-05
                    a.md | '<time datetime="2024-01-05">x</time>'                               | 2024-01-05
                    a.md | '<time datetime="2024-01-05T07:30Z">x</time>'                        | 2024-01-05T07:30:00Z
                    a.md | '<time datetime="2024-01-05 07:30:10 +0100">x</time>'                | 2024-01-05T07:30:10+01:00
                    a.md | '<time datetime="2020-01-01">x</time> <time class="published" datetime="2024-01-05T07:30:10">y</time>' | 2024-01-05T07:30:10
                    a.md | '<p>Posted on <time datetime="2024-01-05">x</time> by Ann</p>'       | 2024-01-05
                    a.md | 'By Ann Lee, <time datetime="2024-01-05">x</time>'                   | 2024-01-05
                    a.md | '<header><span>Ann</span><div><time datetime="2024-01-05">x</time></div></header>' | 2024-01-05
                    a.md | 'Boats.<br><time datetime="2024-01-05">x</time>'                     | 2024-01-05
                    a.md | '<time class="updated" datetime="2024-02-05">x</time> <time datetime="2024-01-05">y</time>' | 2024-01-05
                    a.md | '<p>Came in on <time datetime="2020-01-01">x</time>.</p><footer class="entry-footer"><time datetime="2024-01-05">y</time></footer>' | 2024-01-05
                    a.md | '<!--1704439800000-->'                                               | 2024-01-05T07:30:00Z
                    """)
    void a_date_is_taken_from_where_the_post_says_it(String name, String post, String date) {
        assertThat(fixed(name, post + "\n", "--only", "front-matter/required"))
                .isEqualTo("---\ndate: " + date + "\n---\n" + post + "\n");
        assertThat(folder.lint("--only", "front-matter").out())
                .doesNotContain("date-format")
                .doesNotContain("front-matter/type");
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, Boats.",
        "2024-13-01-a.md, Boats.",
        "a.md, <time>5 January</time>",
        "a.md, <time datetime=\"07:30\">x</time>",
        "a.md, <time datetime=\"2024-01\">x</time>",
        "a.md, <time datetime=\"2023-01-01\">x</time><time datetime=\"2024-01-05\">y</time>",
        "12024-01-05-a.md, Boats.",
        "0000-01-01-a.md, Boats.",
        "0001-01-01-a.md, Boats.",
        "9999-12-31-a.md, Boats.",
        "0000/01/01/a.md, Boats.",
        "a.md, <time datetime=\"0001-01-01T00:00:00Z\">x</time>",
        "a.md, The concert is on <time datetime=\"2030-05-01\">May 1</time>.",
        "a.md, '<p>The concert is on <time datetime=\"2030-05-01\">May 1</time></p>'",
        "a.md, 'The concert is on <b><time datetime=\"2030-05-01\">May 1</time></b>, they say.'",
        "a.md, '<time datetime=\"2030-05-01\">May 1</time> is the day of the concert.'",
        "a.md, '- <time datetime=\"2030-05-01\">May 1</time> concert'",
        "a.md, '<ul><li><time datetime=\"2030-05-01\">May 1</time></li></ul>'",
        "a.md, '<table><tr><td><time datetime=\"2030-05-01\">May 1</time></table>'",
        "a.md, <time class=\"updated\" datetime=\"2030-05-01\">x</time>",
        "a.md, <time class=\"dt-updated\" datetime=\"2030-05-01\">x</time>",
        "a.md, <time itemprop=\"dateModified\" datetime=\"2030-05-01\">x</time>",
        "a.md, <time itemprop=\"startDate\" datetime=\"2030-05-01\">x</time>",
        "a.md, <time class=\"dt-start\" datetime=\"2030-05-01\">x</time>",
        "a.md, 'Last updated on <time datetime=\"2030-05-01\">x</time>'",
        "a.md, '<div class=\"h-event\"><time datetime=\"2030-05-01\">x</time></div>'",
        "a.md, '<ol class=\"comments\"><li><time datetime=\"2030-05-01\">x</time></ol>'",
        "a.md, '<ol class=\"comment-list\"><li><time class=\"published\" datetime=\"2030-05-01\">x</time></ol>'",
        "a.md, '<div class=\"related\"><time class=\"entry-date\" datetime=\"2030-05-01\">x</time></div>'",
        "a.md, '<blockquote><time class=\"entry-date\" datetime=\"2030-05-01\">x</time></blockquote>'",
        "a.md, '<aside><time datetime=\"2030-05-01\">x</time></aside>'",
        "a.md, '<p hidden><time datetime=\"2030-05-01\">x</time></p>'",
    })
    void a_date_is_never_made_up(String name, String post) {
        assertThat(fixed(name, post + "\n", "--only", "front-matter/required"))
                .isEqualTo(post + "\n");
        assertThat(folder.lint().out()).contains("front matter has no \"date\"");
    }

    @Test
    void another_name_of_the_date_is_a_date() {
        String post =
                """
                ---
                heading: Boats
                pubDate: 2024-01-05 07:30:00
                ---
                Boats.
                """;

        assertThat(fixed("a.md", post))
                .isEqualTo(
                        """
                        ---
                        heading: Boats
                        pubDate: 2024-01-05 07:30:00
                        title: Boats
                        date: 2024-01-05T07:30:00
                        ---
                        Boats.
                        """);
    }

    @Test
    void git_says_when_a_file_was_first_committed_under_whatever_name() throws Exception {
        folder.git("init", "-q");
        folder.write("posts/old.md", "Boats came in.\n");
        folder.git("add", "-A");
        folder.git("commit", "-q", "-m", "a", "--date", "2019-05-06T12:00:00Z");
        folder.git("mv", "posts/old.md", "posts/tide é.md");
        folder.write("posts/later.md", "Boats came in later.\n");
        folder.git("add", "-A");
        folder.git("commit", "-q", "-m", "b", "--date", "2020-06-07T12:00:00Z");
        folder.write("posts/new.md", "Boats.\n");
        folder.write("posts/2018-01-02-named.md", "Boats.\n");

        repaired("posts/new.md");

        assertThat(folder.read("posts/tide é.md")).startsWith("---\ndate: 2019-05-06\n---\n");
        assertThat(folder.read("posts/later.md")).startsWith("---\ndate: 2020-06-07\n---\n");
        assertThat(folder.read("posts/2018-01-02-named.md")).startsWith("---\ndate: 2018-01-02\n");
        assertThat(folder.read("posts/new.md")).isEqualTo("Boats.\n");
    }

    @Test
    void a_history_that_was_cut_off_says_nothing(@TempDir Path elsewhere) {
        Folder origin = new Folder(elsewhere);
        origin.git("init", "-q");
        for (int i = 0; i < 2; i++) {
            origin.write("a" + i + ".md", "Boats.\n");
            origin.git("add", "-A");
            origin.git("commit", "-q", "-m", "x");
        }
        folder.git("clone", "-q", "--depth", "1", "file://" + elsewhere, "copy");

        folder.write("copy/.offprint.yaml", "preset: hugo\n");

        assertThat(repaired("copy/a0.md")).isEqualTo("Boats.\n");
        assertThat(folder.lint().out()).contains("copy/a0.md:1:1: warning: front matter has no");
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n---\n', '---\ntitle: Tide\n---\n'",
        "'---\n\n---\n', '---\n\ntitle: Tide\n---\n'",
        "'---\r\n---\r\n', '---\r\ntitle: Tide\r\n---\r\n'",
        "'---\n# mine\nlayout: post # here\n---\n', '---\n# mine\nlayout: post # here\ntitle: Tide\n---\n'",
        "'---\ntitle:\nlayout: post\n---\n', '---\ntitle: Tide\nlayout: post\n---\n'",
        "'---\nTitle: '''' # ?\n---\n', '---\ntitle: Tide # ?\n---\n'",
        "'---\ntext: |\n  One.\n---\n', '---\ntext: |\n  One.\ntitle: Tide\n---\n'",
        "'+++\nx = 1\n[a]\nb = 2\n+++\n', '+++\ntitle = \"Tide\"\nx = 1\n[a]\nb = 2\n+++\n'",
        "'+++\n+++\n', '+++\ntitle = \"Tide\"\n+++\n'",
        "'{\n  \"x\": [1, {\"y\": 2}]\n}\n', '{\n  \"title\": \"Tide\",\n  \"x\": [1, {\"y\": 2}]\n}\n'",
        "'{\"x\": 1}\n', '{\"title\": \"Tide\", \"x\": 1}\n'",
        "'{}\n', '{\"title\": \"Tide\"}\n'",
        "'\"x\": 1\n;;;\n', '\"title\": \"Tide\",\n\"x\": 1\n;;;\n'",
        "'\n\n', '---\ntitle: Tide\n---\n\n\n'",
    })
    void a_block_gets_its_line_and_keeps_all_others(String before, String after) {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        String body = "# Tide\n\nBoats came in.\n";

        assertThat(fixed("a.md", before + body, "--only", "front-matter/required"))
                .isEqualTo(after + body);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n{layout: post}\n---\n'",
        "'---\n  layout: post\n---\n'",
        "'---\ntitle: []\n---\n'",
        "'+++\ntitle = \"\"\n+++\n'",
        "'{\"title\": \"\"}\n'",
    })
    void a_block_that_no_line_can_be_added_to_stays_as_it_is(String block) {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        String post = block + "# Tide\n\nBoats came in.\n";

        assertThat(fixed("a.md", post, "--only", "front-matter/required")).isEqualTo(post);
    }

    @Test
    void an_encoding_is_kept_with_its_mark() throws Exception {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        for (String name : List.of("UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(name);
            Path file = path.resolve(name + ".md");
            Files.write(file, "\uFEFF# Tide\r\n\r\nBoats.\r\n".getBytes(charset));
            Path block = path.resolve(name + "-block.md");
            Files.write(block, "\uFEFF---\ntitle: Tide\n---\nBoats.\n".getBytes(charset));
            folder.lint("--fix", "--unsafe-fixes");

            assertThat(Files.readString(file, charset))
                    .isEqualTo("\uFEFF---\r\ntitle: Tide\r\n---\r\nBoats.\r\n");
            assertThat(Files.readString(block, charset))
                    .isEqualTo("\uFEFF---\ntitle: Tide\n---\nBoats.\n");
        }
    }

    @Test
    void a_byte_order_mark_before_what_was_written_hides_nothing() {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");

        assertThat(fixed("a.md", "\uFEFF# Tide\n\nBoats.\n"))
                .isEqualTo("---\ntitle: Tide\n---\nBoats.\n");
    }

    @Test
    void what_was_repaired_is_clean_afterwards_in_every_form() {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        for (PostForm form : PostForm.all()) {
            folder.write("2024-01-05-" + form.name() + ".md", form.text());
        }
        folder.lint("--fix", "--unsafe-fixes");

        Offprint again = folder.lint("--fix", "--unsafe-fixes", "--only", "front-matter/required");

        assertThat(again.out()).doesNotContain("Repaired");
        for (String line : again.out().lines().toList()) {
            // Only what has no heading to be called by, or an empty title in TOML.
            assertThat(line)
                    .matches(
                            ".*(nothing-at-all|a-rule-first|a-tag-first|a-shortcode-first"
                                    + "|attributes-first|toml-empty-title|finding).*");
        }
    }
}
