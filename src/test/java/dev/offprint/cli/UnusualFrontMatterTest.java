package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as few people write it: it is read, or named, and no second block hides it. */
class UnusualFrontMatterTest {
    private static final String NAME = "_posts/2024-03-05-a.md";
    private static final String BODY = "# Ebb\n\nText.\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write(".offprint.yaml", "root: true\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle : The tide\nlayout : post\n---\n",
                "---\n'title': 'The tide'\n---\n",
                "---\n\"title\" : The tide\n---\n",
                "---\n? title\n: The tide\n---\n",
                "---\n? title\n: The tide\nmy mood: good\n---\n",
                "---\n!!map\ntitle: The tide\n---\n",
                "---\n!!str title: The tide\n---\n",
                "---\n{title: The tide}\n---\n",
                "---\n&post\ntitle: The tide\n---\n",
                "---\n\n'title': The tide\n\n---\n",
                "---\n👍 : yes\ntitle: The tide\n---\n",
                "---\nmy mood: good\ntitle : The tide\n---\n",
                "---json\n{\"title\": \"The tide\"}\n---\n",
                "---json\n{\n  \"title\": \"The tide\"\n}\n---\n",
                "---toml\ntitle = \"The tide\"\n---\n",
                "---yaml\ntitle: The tide\n---\n",
                "--- yml\ntitle: The tide\n---\n",
                "title : The tide\nlayout : post\n---\n",
                "---\rtitle: The tide\r---\r",
                "---\rtitle : The tide\rlayout: post\r---\r",
                "---\nbase: &b {title: The tide}\n<<: *b\n---\n",
            })
    void a_title_in_a_rare_form_is_a_title(String block) {
        String post = block + BODY;
        folder.write(NAME, post);

        assertThat(folder.lint().out()).doesNotContain("front-matter/");
        folder.lint("--fix", "--unsafe-fixes");
        assertThat(folder.read(NAME)).isEqualTo(post);
        assertThat(converted()).contains("The tide").doesNotContain("title: Ebb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n- a\n- b\n---\n",
                "---\n[a, b]\n---\n",
                "---\nnull\n---\n",
                "---\n~\n---\n",
                "---\n\"title\"\n---\n",
                "---\n'title'\n---\n",
                "---\n|\n  title\n---\n",
                "---js\n{ title: \"The tide\" }\n---\n",
                "---cson\ntitle: \"The \" + \"tide\"\n---\n",
                "---json\n{\"title\": }\n---\n",
                "---json\n[\"title\"]\n---\n",
                "---toml\ntitle = tide\n---\n",
                "---yaml\n- title\n---\n",
            })
    void a_closed_block_that_says_no_fields_is_named_and_nothing_is_put_above_it(String block) {
        String post = block + BODY;
        folder.write(NAME, post);

        assertThat(folder.lint().out())
                .contains("[front-matter/syntax]")
                .doesNotContain("front-matter/required");
        folder.lint("--fix", "--unsafe-fixes");
        assertThat(folder.read(NAME)).isEqualTo(post);
        assertThat(converted()).startsWith(block).contains("# Ebb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA rule, then text.\n\n---\n",
                "---\n\nA rule, then text.\n\n---\n",
                "---\n\n- a\n- b\n\n---\n",
                "---\n\n\"To be or not to be\"\n\n---\n",
                "---\n\nTo be read: the tide tables.\n\n---\n",
                "---\nThe sea is calm: we go.\n\nMore of it.\n\n---\n",
                "---\n# A heading\n\nText below it.\n\n---\n",
                "---\n* a\n* b\n\n---\n",
                "---\n[Home](/) [About](/)\n\n---\n",
                "---\nVoici : le texte\nqui continue.\n\n---\n",
            })
    void text_between_two_rules_is_text_and_nothing_is_put_above_it(String start) {
        String post = start + BODY;
        folder.write(NAME, post);

        assertThat(folder.lint("--only", "front-matter/syntax").code()).isZero();
        folder.lint("--fix", "--unsafe-fixes");
        assertThat(folder.read(NAME)).isEqualTo(post);
        for (String word : start.split("[^\\p{L}]+", -1)) {
            assertThat(text()).contains(word);
        }
    }

    @Test
    void a_field_is_added_in_the_form_that_is_there() {
        folder.write(".offprint.yaml", "root: true\npreset: hugo\n");
        folder.write("a/2024-03-05-a.md", "---\n'layout' : post\n---\n" + BODY);
        folder.write("a/2024-03-05-b.md", "---json\n{\"layout\": \"post\"}\n---\n" + BODY);
        folder.write("a/2024-03-05-c.md", "---toml\nlayout = \"post\"\n---\n" + BODY);
        folder.write("a/2024-03-05-d.md", "---\rlayout: post\r---\rText.\r");

        folder.lint("--fix", "--unsafe-fixes", "--only", "front-matter/required");

        assertThat(folder.read("a/2024-03-05-a.md"))
                .startsWith("---\n'layout' : post\ntitle: Ebb\ndate: 2024-03-05\n---\n# Ebb");
        assertThat(folder.read("a/2024-03-05-b.md"))
                .startsWith("---json\n{\"date\": \"2024-03-05\", \"title\": \"Ebb\", \"layout\"");
        assertThat(folder.read("a/2024-03-05-c.md"))
                .startsWith("---toml\ndate = 2024-03-05\ntitle = \"Ebb\"\nlayout = \"post\"\n---");
        assertThat(folder.read("a/2024-03-05-d.md"))
                .isEqualTo("---\rlayout: post\rdate: 2024-03-05\r---\rText.\r");
    }

    private String converted() {
        return convert("--front-matter", "map=hugo");
    }

    private String text() {
        return convert("--to", "text");
    }

    private String convert(String option, String value) {
        Offprint run =
                Offprint.run("convert", option, value, "-o", "-", path.resolve(NAME).toString());
        return run.out();
    }
}
