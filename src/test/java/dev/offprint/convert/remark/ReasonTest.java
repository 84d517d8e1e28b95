package dev.offprint.convert.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake of a reader is not put on record: each reason looks at what is to go for it. */
class ReasonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BOX_KIND   | Tip             | tip       | true
                    BOX_KIND   | Tip for sailors | tip       | false
                    REFERENCE  | [12]            | 12        | true
                    REFERENCE  | see Harbour 12  | 12        | false
                    NOTE_MARK  | 3.              | 3         | true
                    NOTE_MARK  | 3. Tide         | 3         | false
                    WAY_BACK   | ↩               | 1         | true
                    WAY_BACK   | ^ a b c         | 1         | true
                    WAY_BACK   | Zurück zum Text | 1         | true
                    WAY_BACK   | back to mill    | 1         | false
                    LINE_NUMBER| 7 8 9 10        | ''        | true
                    LINE_NUMBER| 7 9 4           | ''        | false
                    LINE_NUMBER| sluice          | ''        | false
                    ATTRIBUTES | {:.wide #top}   | ''        | true
                    ATTRIBUTES | {#top .wide}    | ''        | true
                    ATTRIBUTES | {or the ebb}    | ''        | false
                    CAPTION    | [caption id="a_1" width='300' caption="   | '' | true
                    CAPTION    | [caption id="a_1" caption="The sluice"]   | '' | false
                    CAPTION    | [caption id="a_1"]The sluice              | '' | false
                    ADDRESS    | ](https://e.example/a "Tide") | '' | true
                    ADDRESS    | ] the tide (https://e.example/a) | '' | false
                    TITLE      | Low tide        | Low tide at noon | true
                    TITLE      | Ebb &amp; flow  | Ebb & flow       | true
                    TITLE      | Low tide, again | Low tide at noon | false
                    """)
    void a_text_goes_only_where_it_says_what_the_reason_says(
            Reason reason, String text, String instead, boolean goes) {
        assertThat(reason.allows(new Claim(text, null, instead))).isEqualTo(goes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BUTTON        | <button>Copy</button>                               | true
                    BUTTON        | <button aria-controls=a>Why it ebbs</button>        | false
                    BUTTON        | <button data-bs-target=a>Why it ebbs</button>       | false
                    BUTTON        | <button>Why does it ebb?</button>                   | false
                    BUTTON        | The <button>tide</button> turned                    | false
                    LINK_SIGN     | <img width=12 height=12px alt="external">           | true
                    LINK_SIGN     | <img width=90 height=12 alt="icon of a saint">      | false
                    LINK_SIGN     | <img alt="icon of a saint">                         | false
                    NOTES_HEADING | <h2 class=sr-only>Notes</h2>                        | true
                    NOTES_HEADING | <h2>Sources</h2>                                    | false
                    DRAWN_FORMULA | <i>x = rate</i><script>x = \\mathrm{rate}</script>  | true
                    DRAWN_FORMULA | <i>Let x be rate</i><script>x = y</script>          | false
                    """)
    void an_element_goes_only_where_it_is_what_the_reason_says(
            Reason reason, String html, boolean goes) {
        Element element = Jsoup.parseBodyFragment(html).body().child(0);
        String text = element.hasAttr("alt") ? element.attr("alt") : element.text();
        assertThat(reason.allows(new Claim(text, element))).isEqualTo(goes);
    }
}
