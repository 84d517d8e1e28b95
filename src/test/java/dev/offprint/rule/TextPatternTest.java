package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "s",
                    "SUBSCRIBE now",
                    "ſubscribe",
                    "colour, COLOR and colr",
                    "read on",
                    "Read  more…",
                    "1 minute, 12 minutes",
                    "a|b",
                    "a.b",
                    "axb",
                    "a-b a_b",
                    "延伸閱讀：一",
                    "阅读全文",
                    "ΣΊΣΥΦΟΣ σίσυφος",
                    "tweet\tthis",
                    "aaa",
                    "ababab",
                    "x{2}",
                    "[caption]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscribe",
                "^subscri(?:be|ption)",
                "colou?r",
                "(?:read|view) +(?:more|on)\\b",
                "\\d+ minutes?$",
                "延伸[閱阅][讀读]|(?:阅读|閱讀)全文",
                "a\\|b|a\\.b",
                "a.b",
                "a[-_]b",
                "a[^x]b",
                "(?:ab){2,}",
                "a*",
                "(?:tweet|share)?\\s+this",
                "σίσυφος",
                "x\\{2\\}",
                "\\[caption",
                "(?i:READ)|(?P<name>view)",
                "(?m)^read",
                "\\p{Han}{2}：",
                "colr{0,2}e|colr",
                "(?:|sub)scribe",
                "[[:alpha:]]{3}",
                "\\x61aa",
                "a{3}",
                "(?:read|[0-9] )m"
            })
    void looking_for_words_first_changes_no_answer(String pattern) {
        Pattern plain = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        TextPattern asked = new TextPattern(pattern);

        for (String text : TEXTS) {
            assertThat(asked.finds(text)).as(text).isEqualTo(plain.matcher(text).find());
        }
    }
}
