package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecastWordsTest {
    @Test
    void words_may_become_markup_and_may_not_go() {
        TagBounds text = new TagBounds("See ![Low tide](https://e.example/low tide.png) here.");
        Span picture = new Span(4, text.text().indexOf(" here"));

        assertThat(
                        RecastWords.lost(
                                fix(picture, "![Low tide](https://e.example/low%20tide.png)"),
                                text))
                .isEmpty();
        assertThat(RecastWords.lost(fix(picture, "![](https://e.example/low%20tide.png)"), text))
                .containsExactly("Low");
    }

    @Test
    void what_stands_between_two_edits_is_still_there() {
        TagBounds text = new TagBounds("<noscript><img src=\"a.png\" alt=\"Low tide\"></noscript>");
        Edit start = new Edit(new Span(0, "<noscript>".length()), "");
        Edit end = new Edit(new Span(text.text().indexOf("</"), text.text().length()), "");

        assertThat(RecastWords.lost(Fix.recasting(Safety.SAFE, List.of(start, end)), text))
                .isEmpty();
        assertThat(RecastWords.lost(fix(new Span(0, text.text().length()), ""), text))
                .containsExactly("Low", "tide");
    }

    @Test
    void a_tag_that_is_written_anew_says_what_it_said_instead_of_the_picture() {
        TagBounds text = new TagBounds("<amp-img src=a.png alt=\"Low tide\" width=3></amp-img>");
        Span tag = new Span(0, text.text().indexOf("</"));

        assertThat(RecastWords.alternatives(fix(tag, "<img src=a.png alt=\"Low tide\">"), text))
                .isEmpty();
        assertThat(RecastWords.alternatives(fix(tag, "<img src=a.png>"), text))
                .containsExactlyInAnyOrder("Low", "tide");
    }

    private static Fix fix(Span span, String given) {
        return Fix.recasting(Safety.SAFE, List.of(new Edit(span, given)));
    }
}
