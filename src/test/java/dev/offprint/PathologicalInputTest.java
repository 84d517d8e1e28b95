package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.AtMostCpu;
import dev.offprint.convert.Converter;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.Workers;
import dev.offprint.text.Source;
import dev.offprint.write.markdown.MarkdownOptions;
import dev.offprint.write.markdown.MarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes on which parsers have overflowed their stack or turned quadratic, 20,000 times each. */
@AtMostCpu(seconds = 30)
class PathologicalInputTest {
    private static final int TIMES = 20_000;

    /** A shape a line, as in a string of Java, which the benchmark of growth reads too. */
    static Stream<String> shapes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dev/offprint/shapes.txt")).stream()
                .map(String::translateEscapes);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_long_run_is_linted_and_converted_in_time(String shape) {
        List<Rule> rules = Catalogue.builtIn().rules();
        List<String> texts =
                List.of(
                        shape.repeat(TIMES),
                        "---\ntitle: " + shape.repeat(TIMES) + "\n---\nText.\n");
        List<Integer> done = new ArrayList<>();

        Workers.inOrder(
                texts,
                text -> worked(text, rules),
                (text, problem) -> {
                    throw new AssertionError(shape, problem);
                },
                done::add);

        assertThat(done).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'# a {', .b", "<, a", "'<p>One', &nbsp;"})
    void a_line_that_goes_on_and_on_is_linted_and_converted_in_time(String start, String more) {
        String text = start + more.repeat(TIMES) + "\n";

        assertThat(worked(text, Catalogue.builtIn().rules())).isNotNegative();
    }

    @Test
    void thousands_of_tracked_links_in_one_paragraph_are_repaired_in_time() {
        String text = "[a](https://a.example/b?utm_source=c) ".repeat(3_000) + "\n";

        FixResult result = fixed(text);

        assertThat(result.repairs()).hasSize(3_000);
        assertThat(result.post().text()).doesNotContain("utm_source");
    }

    /** With so many marks Markdown is not read, and it would be with fewer. */
    @Test
    void fixes_that_all_break_something_are_given_up_in_time() {
        String text = "[a](https://a.example/?utm_source=*b&c=d) *e*, ".repeat(900) + "\n";

        FixResult result = fixed(text);

        assertThat(result.refused()).isNotEmpty();
        assertThat(result.post().text()).contains("*e*");
    }

    private static FixResult fixed(String text) {
        Fixer fixer = new Fixer(new Linter(Catalogue.builtIn().rules()), false);
        return fixer.fix(PostParser.parse(Source.of("post.md", text)));
    }

    @Test
    void a_title_with_a_wide_gap_is_linted_and_converted_in_time() {
        String title = "title: 'Lamps |" + " ".repeat(TIMES) + "Pier, and more of it'\n";
        String text = "---\n" + title + "from: https://pier.example/a\n---\nOne.\n";

        assertThat(worked(text, Catalogue.builtIn().rules())).isNotNegative();
    }

    @Test
    void records_of_plugins_in_one_line_are_linted_in_time() {
        StringBuilder text = new StringBuilder("---\nmeta: {a: 1");
        for (int i = 0; i < TIMES; i++) {
            text.append(", _edit_last").append(i).append(": 1");
        }

        assertThat(worked(text + "}\n---\nOne.\n", Catalogue.builtIn().rules())).isNotNegative();
    }

    @Test
    void code_tags_before_an_end_tag_that_never_closes_are_read_in_time() {
        String text = "{% highlight a %}\n".repeat(TIMES) + "{% endhighlight";

        assertThat(PostParser.parse(Source.of("post.md", text)).body().templates()).hasSize(TIMES);
    }

    private static int worked(String text, List<Rule> rules) {
        Post post = PostParser.parse(Source.of("post.md", text));
        int findings = new Linter(rules).lint(post).size();
        MarkdownWriter.write(new Converter(rules).convert(post).article(), MarkdownOptions.DEFAULT);
        return findings;
    }
}
