package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                ".share-bar",
                "div[class*='a > b']",
                "div:has(> ul li)",
                "div:not(:has(h1)):not(:has(img))",
                "a[href~=(?i)x]:not(.own)"
            })
    void a_selector_of_an_element_and_what_is_in_it_looks_no_further(String css) {
        assertThat(SelectorReach.isWithin(css)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footer > p",
                "p + ul",
                "p:has(+ ul)",
                "p:not(li > p)",
                "p:first-child",
                "div:has(> p:nth-of-type(2))",
                "p:contains(one)",
                "h2 ~ p"
            })
    void a_selector_that_asks_about_others_or_is_hard_to_read_looks_further(String css) {
        assertThat(SelectorReach.isWithin(css)).isFalse();
    }
}
