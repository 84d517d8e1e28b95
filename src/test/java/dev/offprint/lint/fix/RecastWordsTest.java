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
        String text = "See ![Low tide](https://e.example/low tide.png) here.";
        Span picture = new Span(4, text.indexOf(" here"));

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
        String text = "<noscript><img src=\"a.png\" alt=\"Low tide\"></noscript>";
        Edit start = new Edit(new Span(0, "<noscript>".length()), "");
        Edit end = new Edit(new Span(text.indexOf("</"), text.length()), "");

        assertThat(RecastWords.lost(Fix.recasting(Safety.SAFE, List.of(start, end)), text))
                .isEmpty();
        assertThat(RecastWords.lost(fix(new Span(0, text.length()), ""), text))
                .containsExactly("Low", "tide");
    }

    private static Fix fix(Span span, String given) {
        return Fix.recasting(Safety.SAFE, List.of(new Edit(span, given)));
    }
}
