package dev.offprint.write.markdown;

import static dev.offprint.convert.Convert.markdown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.convert.Convert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "他说<b>早安。</b>然后走了 | 他说**早安**。然后走了",
                "<b>「早安」</b>是问候 | 「**早安**」是问候",
                "问候是<b>「早安」</b> | 问候是「**早安**」",
                "说<b>“早”</b>，走 | 说“**早**”，走",
                "<b>（一）早安</b>你好 | **（一）早安**你好",
                "叫<b>（一）早安</b>你好 | 叫（**一）早安**你好",
                "<b>早安</b>你好 | **早安**你好",
                "<b>早安：</b> 你好 | **早安：** 你好",
                "<b>早安：</b>你好 | **早安**：你好",
                "早<b>，</b>安 | 早，安",
                "<b>早</b><b>安</b>。 | **早安**。",
                "<b>早</b><i>安</i>。 | **早***安*。",
                "<b><i>早安。</i></b>你好 | ***早安***。你好",
                "<b>早<i>安。</i></b>你好 | **早*安***。你好",
                "<b>看<a href='/a'>早安</a></b>你好 | **看**[**早安**](/a)你好",
                "<a href='/a'><b>早安。</b></a>你好 | [**早安。**](/a)你好",
                "<b><img src='a.png' alt='x'></b>你好 | ![x](a.png)你好",
                "<b><code>早安</code></b>你好 | `早安`你好",
                "<del>早安。</del>你好 | ~~早安~~。你好",
                "<b>　早安</b>你好 | 　**早安**你好",
                "价<b>$5</b>元 | 价$**5**元",
                "<b>\uFEFF早安</b> | \uFEFF**早安**",
                "<i>a</i>b<i>c</i> | *a*b*c*",
                "<b>a</b> <b>b</b> | **a b**",
                "<b>a <i>b</i> c</b> | **a *b* c**",
                "<b>a<br></b>b | **a**\\⏎b",
            })
    void emphasis_is_where_a_reader_sees_it_and_text_never_changes(String html, String expected) {
        MarkdownWriter.Result result =
                Convert.write(Convert.blocks("<p>" + html + "</p>"), Flavour.GFM);

        assertThat(result.text().replace("\n", "⏎")).isEqualTo(expected + "⏎");
        assertThat(result.repairs()).isEmpty();
        assertThat(result.mismatches()).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_emphasised_as_meant_keeps_the_rest_of_its_emphasis() {
        MarkdownWriter.Result result =
                Convert.write(
                        Convert.blocks(
                                "<p><b>a</b> <b><i>b</i></b><i><code>*</code></i><b>c</b> <i>d</i></p>"),
                        Flavour.GFM);

        assertThat(result.mismatches()).isEmpty();
        assertThat(result.text()).contains("*d*");
    }

    @Test
    void without_strikethrough_html_says_it() {
        assertThat(markdown("<p><del>One</del> two</p>", Flavour.COMMONMARK))
                .isEqualTo("<del>One</del> two\n");
    }
}
