package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.convert.Converter;
import dev.offprint.convert.markdown.MarkdownOptions;
import dev.offprint.convert.markdown.MarkdownWriter;
import dev.offprint.lint.Linter;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.Workers;
import dev.offprint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes on which parsers have overflowed their stack or turned quadratic, 20,000 times each. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalInputTest {
    private static final int TIMES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "`",
                "[",
                "](",
                "[a](",
                "[a](<b",
                "![[]()]",
                "- ",
                "> ",
                "1. ",
                "<b>",
                "<div>",
                "</div>",
                "<a x ",
                "<!-- ",
                "<script a=\"",
                "<script/>",
                "<iframe> </iframe",
                "{{ ",
                "{% ",
                "{% highlight a %}",
                "{% highlight a %}\n",
                "{% raw %}\n",
                "{{ a }}",
                "[a]: u\n",
                "|a|b|\n",
                "~~~\n",
                "---\n",
                "a: [",
                "\n\n    x",
                "<p><i>",
                "<table><tr><td>",
                "<![CDATA[",
                "&amp;",
                "https://a.example/?utm_source=",
                "<img data-src=a.jpg>",
                "$x",
                "{% img a.png %}\n\n",
                "x {{ a }} *b* ",
                "{{< highlight a >}}\n",
                "one <iframe> two ",
                "[caption]<img src=a.png>[/caption] ",
                "[caption]<img src=a.png> [/caption",
                "\uE100",
                "text\n<script/>\n",
                "# a\n\n",
                "<a href='#a'>b</a>",
                "[a][b]\n\n[b]: c\n",
                "a[^1]\n\n[^1]: b\n\n",
                "<ul><li>a</ul>\n"
            })
    void a_long_run_is_linted_and_converted_in_time(String shape) {
        List<Rule> rules = Catalogue.builtIn().rules();
        List<String> texts =
                List.of(
                        shape.repeat(TIMES),
                        "---\ntitle: " + shape.repeat(TIMES) + "\n---\nText.\n");
        List<Integer> done = new ArrayList<>();

        Workers.inOrder(texts, text -> worked(text, rules), done::add);

        assertThat(done).hasSize(2);
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
