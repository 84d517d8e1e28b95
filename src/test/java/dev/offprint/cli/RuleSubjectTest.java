package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program must know of a rule stands in its file, wherever the file lies. */
class RuleSubjectTest {
    private static final String POST = "---\ntitle: Tide\nmore: 'false'\n---\nText.\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.write("post.md", POST);
    }

    private Offprint run(String command, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = command;
        arguments[1] = path.resolve("post.md").toString();
        arguments[2] = "--rules";
        arguments[3] = path.resolve("own").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Offprint.run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about: front-matter\n"})
    void a_check_of_front_matter_in_any_folder_leaves_kept_front_matter_alone(String about) {
        folder.write(
                "own/house/switch.yaml",
                "summary: A switch in quotes\nwhy: We say so.\nsince: 1.0.0\n"
                        + about
                        + "match: {check: QuotedBoolean}\noptions: {fields: [more]}\n"
                        + "fix: {by: check}\nexamples: [{good: Text.}]\n");

        assertThat(run("lint", "--only", "house").out()).contains("[house/switch]");
        assertThat(run("convert", "--unsafe-fixes").out())
                .startsWith("---\ntitle: Tide\nmore: 'false'\n---\n");
        assertThat(run("convert", "--unsafe-fixes", "--front-matter", "map=hugo").out())
                .startsWith("---\ntitle: Tide\nmore: false\n---\n");
    }

    @Test
    void a_rule_says_by_itself_that_an_article_is_cut_off() {
        folder.write(
                "own/house/more.yaml",
                """
                summary: The rest is on paper
                why: We say so.
                since: 1.0.0
                about: cut-off
                match: {text: 'Text'}
                examples: [{bad: Text.}]
                """);

        assertThat(run("convert").err()).contains("The rest is on paper: Text");
        assertThat(Offprint.run("convert", path + "/post.md").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cutoff", "front-matte", "[a]"})
    void what_nothing_is_known_of_is_an_error_with_its_place(String about) {
        folder.write(
                "own/house/more.yaml", "summary: A\nabout: " + about + "\nmatch: {text: 'Text'}\n");

        Offprint lint = run("lint");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("more.yaml:2:8");
    }
}
