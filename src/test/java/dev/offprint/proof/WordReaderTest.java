package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don't stop | don t stop",
                "10³ is no 103 | 10 3 is no 103",
                "½ cup | ½ cup",
                "soft\u00ADhyphen | softhyphen",
                "cafe\u0301 | café",
                "漢字とabc | 漢 字 と abc",
                "สวัสดี | ส วั ส ดี",
                "한국어 글 | 한국어 글",
            })
    void text_is_words_and_characters_of_scripts_without_spaces(String text, String words) {
        assertThat(WordReader.TEXT.read(text, 0)).hasToString(words);
    }

    @Test
    void raised_and_lowered_digits_are_numbers_beside_the_word() {
        assertThat(WordReader.TEXT.read("x\u00B9 x\u00B2 x\u00B3 x\u2070 x\u2074 x\u2079", 0))
                .hasToString("x 1 x 2 x 3 x 0 x 4 x 9");
        assertThat(WordReader.TEXT.read("x\u2080 x\u2085 x\u2089 x\u2071 x\u207F 5\u00B2\u00B3", 0))
                .hasToString("x 0 x 5 x 9 x i x n 5 23");
        assertThat(WordReader.TEXT.read("x\u207A y\u208A z", 0)).hasToString("x y z");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x01, 0x1F, 0x7F, 0xAD, 0x80, 0x84, 0x86, 0x9F, 0x200B, 0x200D, 0x200F, 0x2060,
                0x2064, 0xFEFF, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void what_nobody_can_see_parts_no_word(int sign) {
        assertThat(WordReader.TEXT.read("sea" + Character.toString(sign) + "gull", 0))
                .hasToString("seagull");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '/', ':', '@', '[', '`', '{', 0x85, 0xA0, 0xAE, 0x200A, 0x2010, 0x205F, 0x2065,
                0x3000, 0x2192, 0x1F2FF, 0x1FB00, '\t', '\n', '\f', '\r', 0xE000, 0xFDCF, 0xFFFD
            })
    void a_sign_or_a_space_parts_two_words(int sign) {
        Words words = WordReader.TEXT.read("sea" + Character.toString(sign) + "gull", 0);

        assertThat(words).hasToString("sea gull");
        assertThat(words.isApart(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "潮",
                "し",
                "カ",
                "ㄅ",
                "ꀀ",
                "ก",
                "ກ",
                "ក",
                "က",
                "\u0F40",
                "\uD83C\uDF00",
                "\uD83E\uDEFF"
            })
    void such_a_character_is_a_word_by_itself(String one) {
        assertThat(WordReader.TEXT.read("ab" + one + one + "cd", 0).texts())
                .containsExactly("ab", one, one, "cd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azAZ09",
                "a\u20DDb",
                "a\u0300",
                "नि",
                "e\u0323b",
                "Ⅷ",
                "¼",
                "é",
                "\u0301a\u0327b",
                "ж\u0300"
            })
    void a_mark_belongs_to_the_letter_before_it(String text) {
        Words words = WordReader.TEXT.read("so " + text + " it", 0);

        assertThat(words.texts())
                .containsExactly(
                        "so",
                        Normalizer.normalize(text.replaceFirst("^\u0301", ""), Normalizer.Form.NFC),
                        "it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one<b>two</b></p><p>three</p> | onetwo three",
                "<table><td>a<td>b</table> | a b",
                "10<sup>3</sup> | 10 3",
                "a<br>b | a b",
                "&frac12;&nbsp;cup &amp; x | ½ cup x",
                "<script>var a='<p>no</p>'</script>yes | yes",
                "<script><!--<script>x</script>--></script>yes | yes",
                "<table>before<tr><td>in</table> | before in",
                "<svg><text>a</text><text>b</text></svg> | a b",
                "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> | 1 2",
                "<a role=doc-noteref>7</a>x | x",
            })
    void html_is_read_as_the_standard_has_it(String html, String words) {
        assertThat(WordReader.HTML.read(html, 0)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*one*two [three](four 'five') | onetwo three",
                "`a < b` &lt; \\* <b>c</b> | a b c",
                "'text[^n]\\n\\n[^n]: note' | text note",
                "<div>a *b*</div> | a b",
                "# Title | Title",
            })
    void markdown_is_read_as_common_mark_has_it(String markdown, String words) {
        String lines = markdown.replace("\\n", "\n");
        assertThat(WordReader.MARKDOWN.read(lines, 0)).hasToString(words);
    }

    @Test
    void cells_without_a_column_are_read() {
        String table = "| Tree | Year |\n|---|---|\n| Apple | 1911 | a \\| grafted quince |\n";

        assertThat(WordReader.MARKDOWN.read(table, 0).texts())
                .containsExactly("Tree", "Year", "Apple", "1911", "a", "grafted", "quince");
    }

    @Test
    void an_ampersand_in_an_address_begins_no_reference() {
        assertThat(WordReader.HTML.read("<a href='?a=1&lang=zh&amp;c'>one</a> two", 0))
                .hasToString("one two");
    }

    @Test
    void every_word_knows_its_place() {
        String markdown =
                """
                ---
                title: x
                ---
                A *b* &amp; c <i>d</i>

                    code here

                <div>
                  <p>e &lt; f</p>
                </div>

                | g | h |
                |---|---|
                | i | j |
                """;
        int start = markdown.indexOf("A *b*");
        Words words = WordReader.MARKDOWN.read(markdown, start);
        assertThat(words).hasToString("A b c d code here e f g h i j");
        for (int i = 0; i < words.size(); i++) {
            assertThat(markdown.substring(words.start(i), words.end(i))).isEqualTo(words.text(i));
        }
    }

    @Test
    void hidden_words_and_stand_ins_are_told_apart() {
        Words words =
                WordReader.HTML.read(
                        "<p>a<span hidden>b</span><i style='display : none'>c</i>"
                                + "<img alt=d><noscript>e</noscript><template>f</template>",
                        0);
        assertThat(words.shown()).isEqualTo(2);
        assertThat(words.hidden()).isEqualTo(3);
        assertThat(words.size()).isEqualTo(6);
    }

    @Test
    void what_a_component_of_mdx_is_called_is_said_instead() {
        String component = "<Tip id=\"a\" title=\"Low tide\">\n\nMud.\n\n</Tip>\n";
        assertThat(WordReader.MARKDOWN.read(component, 0).alternatives())
                .containsExactlyInAnyOrder("Low", "tide");
        String old = "<CENTER title=\"Low tide\">\n\nMud.\n\n</CENTER>\n";
        assertThat(WordReader.MARKDOWN.read(old, 0).alternatives()).isEmpty();
    }

    @Test
    void pictures_that_stand_for_words_are_words() {
        assertThat(WordReader.TEXT.read("A \uD83C\uDF50 a day\u2019s \u2192 end", 0).texts())
                .containsExactly("A", "\uD83C\uDF50", "a", "day", "s", "end");
    }

    @Test
    void a_reading_that_no_browser_shows_is_none() {
        String shown = "<ruby>sea<rp>(</rp><rt>mare</rt><rp>)</rp></ruby>";
        assertThat(WordReader.HTML.read(shown, 0).texts()).containsExactly("sea", "mare");
        String hidden = "<ruby>sea<rp>mare</rp></ruby>";
        assertThat(WordReader.HTML.read(hidden, 0).texts()).containsExactly("sea");
    }

    @Test
    void no_depth_and_no_length_is_too_much() {
        String deep = "<div>".repeat(200_000) + "end" + "</div>".repeat(200_000);
        String quotes = ">".repeat(100_000) + " end";
        String brackets = "[".repeat(100_000) + "end";
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(WordReader.HTML.read(deep, 0)).hasToString("end");
                    assertThat(WordReader.MARKDOWN.read(quotes, 0)).hasToString("end");
                    assertThat(WordReader.MARKDOWN.read(brackets, 0)).hasToString("end");
                    assertThat(WordReader.TEXT.read("x".repeat(5_000_000), 0).size()).isEqualTo(1);
                });
    }
}
