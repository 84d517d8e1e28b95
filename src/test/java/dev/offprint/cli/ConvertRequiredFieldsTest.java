package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.convert.frontmatter.FrontMatterStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Front matter that is written for a system has what the system requires, or it is said. */
class ConvertRequiredFieldsTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private Offprint convert(String name, String style) {
        return Offprint.run(
                "convert", path.resolve(name).toString(), "--front-matter", "map=" + style);
    }

    @ParameterizedTest
    @CsvSource({"hugo", "hexo"})
    void a_post_without_front_matter_gets_title_and_date(String style) {
        folder.write("2024-01-05-a.md", "# The *harbour*: a log\n\nBoats came in.\n");

        Offprint convert = convert("2024-01-05-a.md", style);

        assertThat(convert.out())
                .isEqualTo(
                        """
                        ---
                        title: "The harbour: a log"
                        date: 2024-01-05
                        ---

                        Boats came in.
                        """);
        assertThat(convert.err()).isEmpty();
    }

    @Test
    void what_is_there_stays_and_only_what_is_required_is_added() {
        String post = "layout: post\n# mine\ntitle: Harbour\n";
        folder.write("2024-01-05-a.md", "---\n" + post + "---\nBoats came in.\n");

        assertThat(convert("2024-01-05-a.md", "hugo").out())
                .isEqualTo("---\n" + post + "date: 2024-01-05\n---\n\nBoats came in.\n");
        assertThat(convert("2024-01-05-a.md", "jekyll").out())
                .isEqualTo("---\n" + post + "---\n\nBoats came in.\n");
    }

    @Test
    void what_nothing_says_is_named_and_not_made_up() {
        folder.write("a.md", "Boats came in.\n");

        Offprint convert = convert("a.md", "hugo");

        assertThat(convert.out()).isEqualTo("Boats came in.\n");
        assertThat(convert.err())
                .contains("a.md: lint for hugo would still say: front matter has no \"title\"")
                .contains("a.md: lint for hugo would still say: front matter has no \"date\"");
        assertThat(convert.code()).isZero();
    }

    @Test
    void git_is_asked_for_a_date_that_nothing_else_says() {
        folder.git("init", "-q");
        folder.write("a.md", "# Harbour\n\nBoats came in.\n");
        folder.git("add", "-A");
        folder.git("commit", "-q", "-m", "a", "--date", "2019-05-06T12:00:00Z");

        assertThat(convert("a.md", "hugo").out()).contains("\ndate: 2019-05-06\n");
        assertThat(convert("a.md", "jekyll").out()).doesNotContain("date:");
    }

    @Test
    void without_a_system_nothing_is_added_or_said() {
        folder.write("2024-01-05-a.md", "# Harbour\n\nBoats came in.\n");
        for (String style : List.of("keep", "drop", "map=obsidian")) {
            Offprint convert =
                    Offprint.run(
                            "convert",
                            path.resolve("2024-01-05-a.md").toString(),
                            "--front-matter",
                            style);

            assertThat(convert.out()).isEqualTo("# Harbour\n\nBoats came in.\n");
            assertThat(convert.err()).isEmpty();
        }
    }

    @Test
    void toml_and_json_stay_what_they_are_and_get_their_line() {
        folder.write("2024-01-05-t.md", "+++\ntitle = 'Harbour'\n[a]\nb = 1\n+++\nBoats.\n");
        folder.write("2024-01-05-j.md", "{\n  \"title\": \"Harbour\"\n}\nBoats.\n");

        assertThat(convert("2024-01-05-t.md", "hugo").out())
                .isEqualTo(
                        "+++\ndate = 2024-01-05\ntitle = 'Harbour'\n[a]\nb = 1\n+++\n\nBoats.\n");
        assertThat(convert("2024-01-05-j.md", "hugo").out())
                .isEqualTo(
                        "{\n  \"date\": \"2024-01-05\",\n  \"title\": \"Harbour\"\n}\n\nBoats.\n");
        assertThat(convert("2024-01-05-j.md", "hugo").err()).contains("for it is JSON");
    }

    @Test
    void what_toml_and_json_say_is_not_lost_where_they_are_dropped() {
        folder.write("t.md", "+++\ntitle = 'Harbour'\n+++\nBoats.\n");
        folder.write("j.md", "{\"title\": \"Harbour\"}\nBoats.\n");
        for (String name : List.of("t.md", "j.md")) {
            String file = path.resolve(name).toString();

            assertThat(Offprint.run("convert", file).out())
                    .startsWith(folder.read(name).substring(0, 5));
            assertThat(Offprint.run("convert", file, "--front-matter", "drop").out())
                    .isEqualTo("# Harbour\n\nBoats.\n");
            assertThat(Offprint.run("convert", file, "--to", "html").out())
                    .contains("<title>Harbour</title>");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontMatterStyle.class,
            mode = Mode.EXCLUDE,
            names = {"KEEP", "DROP"})
    void after_it_lint_with_the_preset_says_what_was_said_and_nothing_else(FrontMatterStyle style) {
        String preset = style.preset().orElseThrow();
        for (PostForm form : PostForm.all()) {
            folder.write("in/" + form.name() + ".md", form.text());
            folder.write("in/2024-01-05-" + form.name() + ".md", form.text());
        }
        folder.write("out/.offprint.yaml", "root: true\npreset: " + preset + "\n");

        Offprint convert =
                Offprint.run(
                        "convert",
                        path.resolve("in").toString(),
                        "--front-matter",
                        style.label(),
                        "-o",
                        path.resolve("out").toString());
        Offprint lint =
                Offprint.run(
                        "lint",
                        "--only",
                        "front-matter",
                        "--format",
                        "jsonl",
                        path.resolve("out").toString());

        List<String> said = new ArrayList<>();
        for (String line : convert.err().lines().toList()) {
            int at = line.indexOf(" would still say: ");
            if (at >= 0) {
                String file = line.substring(line.lastIndexOf('/', at) + 1, line.indexOf(".md"));
                said.add(file + " " + line.substring(at + " would still say: ".length()));
            }
        }
        List<String> found = new ArrayList<>();
        for (String line : lint.out().lines().toList()) {
            if (line.contains("\"severity\":\"warning\"")
                    || line.contains("\"severity\":\"error\"")) {
                int file = line.lastIndexOf('/', line.indexOf(".md\""));
                int message = line.indexOf("\"message\":\"") + "\"message\":\"".length();
                found.add(
                        line.substring(file + 1, line.indexOf(".md\""))
                                + " "
                                + line.substring(message, line.indexOf("\",\"start\""))
                                        .replace("\\\"", "\""));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(said);
        if (style == FrontMatterStyle.HUGO) {
            assertThat(said).contains("none front matter has no \"date\"");
            assertThat(said).noneMatch(line -> line.startsWith("2024-01-05-none "));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontMatterStyle.class,
            mode = Mode.EXCLUDE,
            names = {"KEEP", "DROP"})
    void what_convert_writes_is_what_the_preset_requires(FrontMatterStyle style) {
        folder.write(
                ".offprint.yaml", "root: true\npreset: " + style.preset().orElseThrow() + "\n");
        folder.write("2024-01-05-a.md", "# Harbour\n\nBoats came in.\n");

        List<String> required = new ArrayList<>();
        for (String line : folder.lint("--only", "front-matter/required").out().lines().toList()) {
            if (line.contains("has no \"")) {
                required.add(line.replaceAll(".*has no \"(\\w+)\".*", "$1"));
            }
        }
        String block = convert("2024-01-05-a.md", style.preset().orElseThrow()).out();
        List<String> written = new ArrayList<>();
        for (String line : block.lines().filter(line -> line.contains(": ")).toList()) {
            written.add(line.substring(0, line.indexOf(':')));
        }

        assertThat(written).isEqualTo(required);
    }
}
