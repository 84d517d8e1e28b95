package dev.offprint.rule.check.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.text.Source;
import dev.offprint.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterSyntaxTest {
    private static final Linter LINTER =
            new Linter(List.of(Catalogue.builtIn().find("front-matter/syntax").orElseThrow()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    title: Tide: a story          | title: "Tide: a story"
                    title: Tide:                  | title: "Tide:"
                    title: "Say "yes": now"       | title: 'Say "yes": now'
                    title: 'It's here'            | title: "It's here"
                    title: "Tide" and time        | title: '"Tide" and time'
                    title: 'Tis the tide: now     | title: "'Tis the tide: now"
                    title: "Tide                  | title: "Tide"
                    title: @sea                   | title: "@sea"
                    title: `sea`                  | title: "`sea`"
                    title: %sea                   | title: "%sea"
                    title: *sea                   | title: "*sea"
                    title: & sea                  | title: "& sea"
                    title: - sea                  | title: "- sea"
                    title: > 100 tides: a list    | title: "> 100 tides: a list"
                    title: [Review] Tide          | title: "[Review] Tide"
                    title: "C:\\sea"              | title: 'C:\\sea'
                    tags: [sea, @moon]            | tags: [sea, "@moon"]
                    tags: [sea, moon              | tags: [sea, moon]
                    tags: [`a`, b: c, d]          | tags: ["`a`", "b: c", d]
                    """)
    void a_value_gets_the_quotes_that_it_lacks(String broken, String repaired) {
        assertThat(fixed("layout: post\n" + broken + "\ndate: 2024-03-05\n"))
                .isEqualTo("layout: post\n" + repaired + "\ndate: 2024-03-05\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    tags:/\t- sea/\t- moon         | tags:/  - sea/  - moon
                    title:Tide/layout:post         | title: Tide/layout: post
                    title:\u00A0Tide/layout: post  | title: Tide/layout: post
                    title: Ti\u0008de              | title: Tide
                    title: itâ\u0080\u0099s        | title: it’s
                    """)
    void white_space_and_control_characters_are_put_right(String broken, String repaired) {
        assertThat(fixed("x: y\n" + broken.replace('/', '\n') + "\n"))
                .isEqualTo("x: y\n" + repaired.replace('/', '\n') + "\n");
    }

    @Test
    void a_quote_that_lacks_its_twin_is_found_from_the_next_quote_below() {
        assertThat(fixed("title: \"Tide\ndate: 2024-03-05\nlayout: post\nauthor: \"Ada\"\n"))
                .isEqualTo("title: \"Tide\"\ndate: 2024-03-05\nlayout: post\nauthor: \"Ada\"\n");
    }

    @Test
    void line_ends_stay_as_they_are() {
        assertThat(fixed("title: Tide: a story\r\ndate: 2024-03-05\r\n"))
                .isEqualTo("title: \"Tide: a story\"\r\ndate: 2024-03-05\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Tide\nand time\ndate: 2024-03-05\n",
                "title: Tide\n  sub: time\n",
                "tags: {sea, [moon}\n",
                "title: \"Tide\n  goes on\ndate: 2024-03-05\n",
                "title: Tide\n- sea\n"
            })
    void what_could_be_meant_in_several_ways_is_left_to_a_person(String broken) {
        assertThat(LINTER.lint(PostParser.parse(source(broken)))).isNotEmpty();
        assertThat(fixed(broken)).isEqualTo(broken);
    }

    @Test
    void a_long_block_full_of_faults_does_not_take_long() throws Throwable {
        String line = "a: b: \"c\n";
        String block = line.repeat(YamlReader.MAX_LENGTH / line.length());

        CpuTime.atMost(20, () -> fixed(block));
    }

    private static Source source(String block) {
        return Source.of("tide.md", "---\n" + block + "---\nText.\n");
    }

    private static String fixed(String block) {
        FixResult result = new Fixer(LINTER, true).fix(PostParser.parse(source(block)));
        assertThat(result.refused()).isEmpty();
        String text = result.post().text();
        assertThat(text).startsWith("---\n").endsWith("---\nText.\n");
        return text.substring(4, text.length() - "---\nText.\n".length());
    }
}
