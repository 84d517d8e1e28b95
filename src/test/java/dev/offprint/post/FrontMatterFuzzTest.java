package dev.offprint.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Garbage in the place of front matter never ends in an exception, and is never eaten. */
class FrontMatterFuzzTest {
    private static final List<String> PIECES =
            List.of(
                    "---\n",
                    "----\n",
                    "...\n",
                    "+++\n",
                    "\n",
                    "\r\n",
                    "\r",
                    " ",
                    "  ",
                    "\t",
                    "title: ",
                    "date: ",
                    "tags:\n",
                    "- ",
                    "a",
                    "Tide",
                    "\"",
                    "'",
                    ":",
                    ": ",
                    "#",
                    " #",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    "&x ",
                    "*x",
                    "!!str ",
                    "| \n",
                    ">-\n",
                    "? ",
                    "@",
                    "`",
                    "%",
                    "\\",
                    "<br>",
                    "&amp;",
                    "&#39;",
                    "\u00C3\u00A9",
                    "\u00E2\u20AC\u2122",
                    "\uFEFF",
                    "\u0000",
                    "\u0008",
                    "\u00A0",
                    "\u2028",
                    "\uD83C\uDF0A",
                    "\u6F6E",
                    "https://a.example/",
                    "2024-03-05",
                    "2024/13/41 25:61",
                    "no",
                    "12:30",
                    "<!--1709622000000-->",
                    "# ",
                    "[Tide](https://a.example/)\n------\n",
                    "<h1>",
                    "</h1>");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void garbage_parses_and_every_span_lies_in_the_block(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = garbage(random, 40);
            Post post = PostParser.parse(Source.of("tide.md", text));
            FrontMatter frontMatter = post.frontMatter();
            Span whole = new Span(0, text.length());

            assertThat(whole.contains(frontMatter.block())).as(text).isTrue();
            assertThat(frontMatter.block().contains(frontMatter.content())).as(text).isTrue();
            assertThat(post.body().span().end()).as(text).isEqualTo(text.length());
            frontMatter.problems().forEach(problem -> inside(whole, problem.span(), text));
            frontMatter.fields().ifPresent(fields -> inside(frontMatter.content(), fields, text));
        }
    }

    @Test
    void garbage_is_checked_and_repaired_without_an_exception_and_only_once() {
        List<Rule> rules =
                Catalogue.builtIn().rules().stream()
                        .filter(rule -> rule.id().startsWith("front-matter/"))
                        .toList();
        Fixer fixer = new Fixer(new Linter(rules), true);
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = "---\n" + garbage(random, 25) + "\n---\n" + garbage(random, 8);
            FixResult first = fixer.fix(PostParser.parse(Source.of("2024-03-05-tide.md", text)));

            FixResult second = fixer.fix(first.post());

            assertThat(second.post().text()).as(text).isEqualTo(first.post().text());
        }
    }

    private static String garbage(Random random, int pieces) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(4) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static void inside(Span outer, YamlNode node, String text) {
        inside(outer, node.span(), text);
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> inside(outer, item, text));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                inside(outer, entry.key(), text);
                inside(outer, entry.value(), text);
            }
        }
    }

    private static void inside(Span outer, Span inner, String text) {
        assertThat(outer.contains(inner)).as(inner + " in " + outer + " of " + text).isTrue();
    }
}
