package dev.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-11-13                      | 2021-11-13
                    2021/1/3                        | 2021-01-03
                    2021-11-13 10:30                | 2021-11-13
                    2021-11-13T10:30:05Z            | 2021-11-13T10:30:05Z
                    2021-11-13T10:30:05.123+08:00   | 2021-11-13T10:30:05+08:00
                    2021-11-13 10:30:05 +0800       | 2021-11-13T10:30:05+08:00
                    2021-11-13 10:30 UTC            | 2021-11-13T10:30:00Z
                    Sat, 13 Nov 2021 10:30:05 +0800 | 2021-11-13T10:30:05+08:00
                    Sat, 13 Nov 2021 10:30:05 GMT   | 2021-11-13T10:30:05Z
                    """)
    void usual_forms_are_understood(String text, String iso) {
        assertThat(PostDate.parse(text)).map(PostDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2021-13-01",
                "2021-02-30",
                "0000-01-01",
                "2021-11/13",
                "20211113",
                "2021-11-13 25:00:00 +0800",
                "2021-11-13 10:30:00 +9900"
            })
    void what_names_no_day_is_no_date(String text) {
        assertThat(PostDate.parse(text)).isEmpty();
    }
}
