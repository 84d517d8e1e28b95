package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of Markdown is text, how it is seen, and where it stands. */
class MarkdownReadingTest {
    private static final String HEAD = "---\ntitle: x\n---\n";

    private static Words read(String markdown) {
        return WordReader.MARKDOWN.read(markdown.replace("\\n", "\n"), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "tar\\nrope  \\nnet\\\\nsail | tar rope net sail",
                "tar\\n\\n---\\n\\nrope | tar rope",
                "# tar\\n> rope\\n\\n1. net\\n2. sail\\n\\n* * *\\nmast | tar rope net sail mast",
                "tar[2]rope\\n\\n[2]: /net | tar2rope",
                "`tar`*rope*<b>net</b>~sail~ | tarropenet sail",
                "tar <i hidden>rope</i> net | tar [rope] net",
                "<div hidden>\\n\\ntar\\n</div>\\n\\nrope | [tar] rope",
                "```tar\\nrope <b> net\\n\\n\\n  sail\\n```\\nmast | rope b net sail mast",
                "~~~\\ntar &amp;lt; | tar amp lt",
                "    tar\\n\\n      rope\\n | tar rope",
                "tar &amp;lt; \\<b> \\& rope | tar lt b rope",
                "![tar `rope` *net*\\nsail  \\noar](a.png) mast | <tar> <rope> <net> <sail> <oar> mast",
                "![tar [rope **net**](/b) sail](a.png)mast | <tar> <rope> <net> <sail> mast",
                "![a ![b](c) **d**![*e*](f)](g) **h** | <a> <b> <de> h",
                "![](a.png)tar | tar",
                "![the \\\"big\\\" R&amp;D `\\\"x&\\\"`](a.png) tar | <the> <big> <R> <D> <x> tar",
                "<Tip title='Low tide'>\\ntar\\n</Tip> | <Low> <tide> tar",
            })
    void words_are_seen_as_the_page_that_comes_of_it_shows_them(String markdown, String words) {
        assertThat(Seen.of(read(markdown))).isEqualTo(words);
    }

    /** In the last column what stands where each word stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "tar rope → tar / rope",
                "&amp; tar → tar",
                "caf&eacute;s R&amp;D x&#65;b → caf&eacute;s / R / D / x&#65;b",
                "ca\\*ts tar\\\\rope \\& net → ca / ts / tar / rope / net",
                "tar & rope & net; x &; y → tar / rope / net / x / y",
                "A&CounterClockwiseContourIntegral;b tar → A / b / tar",
                "tar `a &amp; b` rope → tar / a / amp / b / rope",
                "``tar ` rope`` net ` sail ` → tar / rope / net / sail",
                "`tar & rope\\n&amp; net` sail → tar / rope / amp / net / sail",
                "```\\ntar &amp; rope \\\\* net\\n``` → tar / amp / rope / net",
                "tar\\n  rope\\n\\n> net\\n  sail\\n> mast → tar / rope / net / sail / mast",
                "```sh\\ntar <b\\n\\n   \\n  rope &\\n\\nnet\\n```\\nsail → tar / b / rope / net / sail",
                "- tar\\n\\n      rope\\n\\n        net\\n\\n  sail → tar / rope / net / sail",
                "\\ttar\\n\\trope\\n\\nnet → tar / rope / net",
                "> ~~~\\n> tar\\n>\\n> rope\\n> ~~~ → tar / rope",
                "<div>\\ntar\\n  <p>rope &amp; net</p>\\n</div>\\n\\nsail → tar / rope / net / sail",
                "- <div>\\n  tar\\n    rope\\n  </div>\\n- net → tar / rope / net",
                "tar <b\\nc>rope</b>net → tar / rope</b>net",
                "two**fold** *re*<i>do</i> → two**fold / re*<i>do",
                "![tar](a) → !",
                "rope ![tar net](a) sail → rope / ! / ! / sail",
                "rope\\n![the big old tar](a) → rope / ! / ! / ! / !",
                "<Tip id='a' title='Low tide'>\\ntar\\n</Tip> → ' / ' / tar",
                "|a|b|\\n|---|---|\\n| c | d | e f |\\n|g → a / b / c / d / e / f / g",
            })
    void words_stand_where_they_are_written(String markdown, String places) {
        assertThat(places(markdown.replace("\\n", "\n").replace("\\t", "\t")))
                .containsExactly(places.split(" / ", -1));
    }

    @Test
    void code_that_begins_with_blank_lines_keeps_its_places() {
        assertThat(places("```\n\n  \ntar\n\n\nrope\n```\n")).containsExactly("tar", "rope");
        assertThat(places("    tar\n\n  \n\n    rope\n")).containsExactly("tar", "rope");
    }

    private static List<String> places(String body) {
        String text = HEAD + body;
        Words words = WordReader.MARKDOWN.read(text, HEAD.length());
        List<String> there = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            there.add(text.substring(words.start(i), words.end(i)));
        }
        Words alone = WordReader.MARKDOWN.read(body, 0);
        for (int i = 0; i < words.size(); i++) {
            assertThat(alone.start(i)).isEqualTo(words.start(i) - HEAD.length());
        }
        return there;
    }

    @Test
    void cells_of_a_table_are_those_of_its_columns() {
        String table = "| H | M | E |\n|---|---|---|\n| six | low | calm |\n| ten |  | gale |\n";
        Words before = WordReader.MARKDOWN.read(table, 0);

        assertThat(Told.lines(table, Proof.compare(before, before, new OnRecord()))).isEmpty();
        assertThat(
                        Told.lines(
                                table,
                                Proof.compare(
                                        before,
                                        WordReader.MARKDOWN.read(
                                                table.replace("|  | gale", "| gale"), 0),
                                        new OnRecord())))
                .containsExactly("MOVED gale in [gale]");
    }

    @Test
    void a_sign_of_a_note_parts_two_words() {
        Words words = WordReader.MARKDOWN.read("tar[^1]rope\n\n[^1]: net\n", 0);

        assertThat(words).hasToString("tar rope net");
        assertThat(words.isApart(1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| c | d | e |; c d e",
                "  | c | d | e | f |; c d e f",
                "c | d | e; c d e",
                "c | d | e | f; c d e f",
                "c | d |; c d",
                "| c | d; c d",
                "| c; c",
                "| c \\| x | d | e; c x d e",
                "| c | d \\| x | e \\| y |; c d x e y",
                "| c | d | e \\\\; c d e",
                "| c | d | *e* <b>f</b>; c d e f",
                "|| d | e; d e",
            })
    void cells_beyond_the_head_are_read_once(String row, String words) {
        String text = "| a | b |\n|---|---|\n" + row + "\n\nnet\n";

        assertThat(WordReader.MARKDOWN.read(text, 0)).hasToString("a b " + words + " net");
        assertThat(places(text)).containsExactly(("a b " + words + " net").split(" ", -1));
    }
}
