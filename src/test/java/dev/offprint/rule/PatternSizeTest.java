package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((a{100}){100}){100}){100})",
                "(?:(?:[a-z]{900}){900})",
                "((a{1,99}){1,99}){99,}",
                "(\\w{999}){999}",
                "(\\x{3042}{500}){500}",
                "(([^]{]{500}){500})",
                "((([[:alpha:]{]{90}){90}){90})",
            })
    void repetitions_within_repetitions_are_refused(String pattern) {
        assertThatThrownBy(() -> PatternSize.check(pattern))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{1000}",
                "(?i)\\bshare (?:this|on) .{0,40}(?:facebook|x|twitter)\\b",
                "[\\x{3040}-\\x{30FF}]{3000,}\\x{3042}\\x{3000}\\x{9999}\\x{4000}\\x{5000}\\x{6000}",
                "\\p{Han}{2,}\\{9999\\}",
                "{not a count}{} a{,5}",
                "unclosed (a{9",
                ")a{100}",
                "\\",
                "[",
            })
    void what_somebody_may_write_passes(String pattern) {
        assertThatCode(() -> PatternSize.check(pattern)).doesNotThrowAnyException();
    }
}
