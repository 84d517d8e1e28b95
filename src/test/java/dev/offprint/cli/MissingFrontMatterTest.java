package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields a post lacks, in every form of front matter and every place of a post. */
class MissingFrontMatterTest {
    private static final String BODY = "# The harbour\n\nBoats came in.\n";
    private static final String BLOCK = "---\ntitle: Harbour\n---\nBoats came in.\n";
    private static final Pattern FINDING =
            Pattern.compile(
                    "(.*?):(\\d+:\\d+): \\w+: front matter has (?:no|an empty) \"(\\w+)\" \\[front-matter/required\\].*");

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write(".offprint.yaml", "root: true\n");
    }

    /** The missing fields by file; a file without any is not in it. */
    private Map<String, List<String>> missing(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--only", "front-matter/required"));
        arguments.addAll(List.of(options));
        Offprint lint = folder.lint(arguments.toArray(String[]::new));
        assertThat(lint.err()).doesNotContain("internal error");
        Map<String, List<String>> found = new TreeMap<>();
        for (String line : lint.out().lines().toList()) {
            Matcher matcher = FINDING.matcher(line);
            if (matcher.matches()) {
                String name = matcher.group(1).substring(path.toString().length() + 1);
                found.computeIfAbsent(name, key -> new ArrayList<>()).add(matcher.group(3));
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    preset: hugo                              | title date
                    preset: hexo                              | title date
                    preset: jekyll                            | title
                    preset: any                               | title
                    preset: obsidian                          |
                    front-matter: {required: [title, date]}   | title date
                    front-matter: {required: [date]}          | date
                    options: {front-matter/required: {preset: hugo}} | title date
                    """)
    void every_missing_field_is_found_in_every_form(String configuration, String required) {
        folder.write(".offprint.yaml", "root: true\n" + configuration + "\n");
        List<String> wanted = required == null ? List.of() : List.of(required.split(" "));
        Map<String, List<String>> expected = new TreeMap<>();
        for (PostForm form : PostForm.all()) {
            folder.write("notes/" + form.name() + ".md", form.text());
            List<String> missing = new ArrayList<>(form.missing());
            missing.retainAll(wanted);
            if (!missing.isEmpty()) {
                expected.put("notes/" + form.name() + ".md", missing);
            }
        }

        assertThat(missing()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/2024-01-05-a.md",
        "blog/_posts/a.markdown",
        "_posts/a.html",
        "_drafts/a.md",
        "content/a.md",
        "content/posts/2024/a/index.md",
        "source/_posts/a.md",
        "source/_drafts/a.md",
        "site/content/en/a.mdx",
    })
    void a_file_among_posts_needs_front_matter_without_any_configuration(String name) {
        folder.write(name, name.endsWith(".html") ? "<p>Boats came in.</p>\n" : BODY);

        assertThat(missing()).containsExactly(Map.entry(name, List.of("title")));

        folder.write(name, "---\n---\n" + BODY);
        assertThat(missing()).containsExactly(Map.entry(name, List.of("title")));
    }

    @ParameterizedTest
    @CsvSource({
        "note.md",
        "notes/a.md",
        "posts/a.md",
        "my-content/a.md",
        "_layouts/a.html",
        "_includes/a.html",
        "archetypes/default.md",
        "content/README.md",
        "_posts/readme.md",
        "_posts/README.fr.md",
        "content/_index.md",
        "content/raw.html",
        "content/_includes/a.md",
        "content/CLAUDE.md",
        "content/AGENTS.md",
        "_posts/AGENTS.fr.md",
        "content/GEMINI.md",
        "source/_posts/ROADMAP.md",
        "src/components/content/a.md",
        "themes/x/content/a.md",
        "themes/x/exampleSite/content/posts/a.md",
        "_layouts/_posts/a.md",
        "_includes/content/a.md",
        "node_modules/x/content/a.md",
        "vendor/bundle/gems/jekyll/_posts/2024-01-05-a.md",
        "_posts/.a.md",
        "content/._a.md",
        "content/.obsidian/a.md",
    })
    void what_is_no_post_or_lies_alone_is_let_be(String name) {
        folder.write(name, BODY);
        // Named, so that it is looked at whatever it is called.
        Offprint lint = Offprint.run("lint", path.resolve(name).toString());

        assertThat(lint.out()).doesNotContain("front-matter/required");
    }

    @Test
    void most_files_of_a_folder_say_what_the_others_lack() {
        for (String kind :
                List.of(BLOCK, "+++\ntitle = \"H\"\n+++\nText.\n", "{\"title\": \"H\"}\nText.\n")) {
            folder.write("log/a.md", kind);
            folder.write("log/b.md", kind);
            folder.write("log/c.md", kind);
            folder.write("log/without.md", BODY);
            folder.write("log/empty.md", "---\n---\n" + BODY);
            folder.write("log/README.md", BODY);
            folder.write("log/page.html", "<p>Boats.</p>\n");

            assertThat(missing())
                    .containsExactly(
                            Map.entry("log/empty.md", List.of("title")),
                            Map.entry("log/without.md", List.of("title")));
        }
    }

    @Test
    void a_folder_of_notes_of_which_some_have_front_matter_is_let_be() {
        for (int i = 0; i < 6; i++) {
            folder.write("vault/note" + i + ".md", "# Note " + i + "\n\nText.\n");
        }
        folder.write("vault/a.md", BLOCK);
        folder.write("vault/b.md", BLOCK);
        folder.write("pair/a.md", BLOCK);
        folder.write("pair/b.md", BODY);
        folder.write("pages/a.html", "---\ntitle: A\n---\n<p>Text.</p>\n");
        folder.write("pages/b.html", "---\ntitle: B\n---\n<p>Text.</p>\n");
        folder.write("pages/c.html", "<!doctype html><title>C</title><p>Text.</p>\n");
        folder.write("pages/d.md", BODY);

        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <html><p>Text.</p></html>",
        "a.md, <!-- saved --><!DOCTYPE html><p>Text.</p>"
    })
    void a_whole_page_is_no_post(String name, String text) {
        folder.write(".offprint.yaml", "root: true\npreset: hugo\n");
        folder.write(name, text);
        folder.write("_posts/" + name, text);

        assertThat(missing()).isEmpty();
    }

    @Test
    void in_a_site_of_jekyll_posts_drafts_and_collections_count() {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        folder.write("_config.yml", "title: Harbour\ncollections: {boats: {output: true}}\n");
        for (String name :
                List.of(
                        "_posts/2024-01-05-a.md",
                        "news/_posts/2024-01-06-b.md",
                        "_drafts/c.md",
                        "_boats/d.md",
                        "_other/e.md",
                        "about.md",
                        "docs/f.md",
                        "_includes/nav.html",
                        "_layouts/_posts/g.md",
                        "vendor/x/_posts/2024-01-05-h.md",
                        ".x/_posts/2024-01-05-i.md",
                        "_posts/.j.md",
                        "google123.html",
                        "CONTRIBUTING.md")) {
            folder.write(name, BODY);
        }
        folder.write("_layouts/post.html", "---\nlayout: default\n---\n{{ content }}\n");
        folder.write("index.md", BLOCK);
        folder.write("archive.md", BLOCK);

        assertThat(missing().keySet())
                .containsExactly(
                        "_boats/d.md",
                        "_drafts/c.md",
                        "_posts/2024-01-05-a.md",
                        "news/_posts/2024-01-06-b.md");
        // The same from within, where the site's configuration lies outside of what was given.
        assertThat(Offprint.run("lint", path.resolve("docs").toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.toml, title = 'x', content",
        "config.toml, title = 'x', content",
        "config/_default/hugo.yaml, title: x, content",
        "hugo.yaml, contentDir: writing, writing",
    })
    void in_a_site_of_hugo_content_counts(String file, String settings, String content) {
        folder.write(".offprint.yaml", "root: true\npreset: hugo\n");
        folder.write(file, settings + "\n");
        folder.write(content + "/posts/a.md", BODY);
        folder.write(content + "/b/index.md", BODY);
        folder.write(content + "/_index.md", BODY);
        folder.write(content + "/posts/_index.md", "---\ntitle: Posts\n---\n");
        folder.write(content + "/raw.html", "<p>Raw.</p>\n");
        folder.write("layouts/single.html", "{{ define \"main\" }}<p>x</p>{{ end }}\n");
        folder.write("archetypes/default.md", "---\ndraft: true\n---\n");
        folder.write("themes/t/README.md", BODY);
        folder.write("themes/t/guide.md", BODY);
        folder.write("docs/a.md", BODY);

        assertThat(missing())
                .containsExactly(
                        Map.entry(content + "/b/index.md", List.of("title", "date")),
                        Map.entry(content + "/posts/a.md", List.of("title", "date")));
    }

    @Test
    void in_a_site_of_hexo_posts_and_drafts_count_and_a_draft_has_no_date() throws Exception {
        folder.write(".offprint.yaml", "root: true\npreset: hexo\n");
        folder.write("_config.yml", "title: Harbour\n");
        Files.createDirectories(path.resolve("themes"));
        folder.write("source/_posts/a.md", BODY);
        folder.write("source/_drafts/b.md", BODY);
        folder.write("source/about/index.md", BODY);
        folder.write("scaffolds/post.md", "---\ntitle: {{ title }}\n---\n");

        assertThat(missing())
                .containsExactly(
                        Map.entry("source/_drafts/b.md", List.of("title")),
                        Map.entry("source/_posts/a.md", List.of("title", "date")));
    }

    @Test
    void a_draft_of_jekyll_may_lack_a_date_that_posts_must_have() {
        folder.write(
                ".offprint.yaml",
                "root: true\npreset: jekyll\nfront-matter: {required: [title, date]}\n");
        folder.write("_drafts/a.md", BLOCK);
        folder.write("b.md", "---\ntitle: B\ndraft: true\n---\nText.\n");
        folder.write("c.md", "---\ntitle: C\npublished: false\n---\nText.\n");
        folder.write("d.md", BLOCK);

        assertThat(missing()).containsExactly(Map.entry("d.md", List.of("date")));
    }

    @Test
    void what_a_broken_block_says_is_not_guessed() {
        folder.write(".offprint.yaml", "root: true\npreset: hugo\n");
        folder.write("a.md", "---\ntitle: [Harbour\n---\nText.\n");
        folder.write("b.md", "+++\ntitle = Harbour\n+++\nText.\n");
        folder.write("c.md", "{\n  \"title\": Harbour\n}\nText.\n");

        assertThat(missing()).isEmpty();
        assertThat(folder.lint("--only", "front-matter/syntax").out())
                .contains("a.md:3:1: error: front matter is no YAML: ")
                .contains("b.md:2:9: error: front matter is no TOML: ")
                .contains("c.md:1:1: error: front matter is no JSON: ");
        folder.lint("--fix", "--unsafe-fixes");
        assertThat(folder.read("b.md")).isEqualTo("+++\ntitle = Harbour\n+++\nText.\n");
        assertThat(folder.read("c.md")).isEqualTo("{\n  \"title\": Harbour\n}\nText.\n");
    }

    @Test
    void the_place_is_where_the_block_belongs() throws Exception {
        folder.write(".offprint.yaml", "root: true\npreset: jekyll\n");
        folder.write("a.md", BODY);
        folder.write("b.md", "\uFEFF" + BODY);
        folder.write("c.md", "---\n---\n" + BODY);
        folder.write("d.md", "+++\n# nothing\n+++\n" + BODY);
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            Files.write(
                    path.resolve(charset + ".md"),
                    ("\uFEFF" + BODY).getBytes(Charset.forName(charset)));
        }

        assertThat(folder.lint("--only", "front-matter/required").out())
                .contains("a.md:1:1: warning", "b.md:1:2: warning", "c.md:2:1: warning")
                .contains("d.md:2:1: warning", "UTF-16LE.md:1:2: war", "UTF-16BE.md:1:2: war");
    }

    @Test
    void severities_overrides_and_selections_hold_as_for_any_rule() {
        folder.write("_posts/a.md", BODY);
        folder.write("_drafts/b.md", BODY);
        folder.write(
                ".offprint.yaml",
                """
                root: true
                severity: {front-matter/required: error}
                overrides:
                  - {files: _drafts/, severity: {front-matter: off}}
                """);

        assertThat(missing().keySet()).containsExactly("_posts/a.md");
        assertThat(folder.lint().out()).contains("_posts/a.md:1:1: error: front matter has no");
        assertThat(folder.lint("--skip", "front-matter").code()).isZero();
        assertThat(folder.lint("--only", "ad").code()).isZero();
        folder.write("_posts/a.md", "<!-- offprint-disable front-matter/required -->\n" + BODY);
        assertThat(folder.lint("--skip", "markup").code()).isZero();
    }

    @Test
    void a_text_on_standard_input_lies_where_its_name_says() {
        byte[] text = BODY.getBytes(StandardCharsets.UTF_8);
        folder.write("log/a.md", BLOCK);
        folder.write("log/b.md", BLOCK);
        folder.write("log/c.md", BLOCK);

        for (String name : List.of("_posts/x.md", "log/x.md")) {
            assertThat(
                            Offprint.runWithInput(
                                            text,
                                            "lint",
                                            "--stdin-filename",
                                            path.resolve(name).toString(),
                                            "-")
                                    .out())
                    .contains("x.md:1:1: warning: front matter has no \"title\"");
        }
        assertThat(Offprint.runWithInput(text, "lint", "-").code()).isZero();
    }

    @Test
    void a_post_that_was_clean_by_its_place_is_looked_at_again() throws Exception {
        folder.git("init", "-q");
        folder.write("log/a.md", BODY);
        folder.write("log/b.md", BLOCK);
        assertThat(folder.found("--cache")).isEmpty();

        folder.write("log/c.md", BLOCK);
        assertThat(folder.found("--cache")).containsExactly("log/a.md");

        Files.createDirectories(path.resolve("pile/_posts"));
        Files.delete(path.resolve("log/c.md"));
        assertThat(folder.found("--cache")).isEmpty();
        Files.move(path.resolve("log/a.md"), path.resolve("pile/_posts/a.md"));
        assertThat(folder.found("--cache")).containsExactly("pile/_posts/a.md");
    }

    @Test
    void init_asks_for_what_the_generator_needs() {
        folder.git("init", "-q");
        folder.write("_posts/2024-01-05-a.md", BODY);
        path.resolve(".offprint.yaml").toFile().delete();

        assertThat(Offprint.run("init", path.toString()).code()).isZero();
        assertThat(folder.lint().out()).contains("_posts/2024-01-05-a.md:1:1: warning");
    }

    @Test
    void init_among_notes_asks_for_nothing() {
        folder.git("init", "-q");
        folder.write("a.md", BODY);
        path.resolve(".offprint.yaml").toFile().delete();

        assertThat(Offprint.run("init", path.toString()).code()).isZero();
        assertThat(folder.lint().code()).isZero();
    }
}
