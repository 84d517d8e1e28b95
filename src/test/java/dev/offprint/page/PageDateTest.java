package dev.offprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.page.metadata.PageDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are dates, and which day they are. */
class PageDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. března 2024",
                "5 marca 2024",
                "5. marca 2024",
                "5. ožujka 2024",
                "5 martie 2024",
                "5 марта 2024",
                "5 марта 2024 г.",
                "5 березня 2024 р.",
                "5 март 2024",
                "5. mars 2024",
                "5. maaliskuuta 2024",
                "2024. március 5.",
                "2024 m. kovo 5 d.",
                "2024. gada 5. marts",
                "5 de març de 2024",
                "5 Mart 2024",
                "5 Mart 2024 Salı 08:30",
                "5 Μαρτίου 2024",
                "5 במרץ 2024",
                "٥ مارس ٢٠٢٤",
                "5 آذار 2024",
                "۵ مارس ۲۰۲۴",
                "۱۵ اسفند ۱۴۰۲",
                "5 मार्च 2024",
                "५ मार्च २०२४",
                "৫ মার্চ ২০২৪",
                "5 มีนาคม 2567",
                "5 มี.ค. 2567",
                "ngày 5 tháng 3 năm 2024",
                "5 Maret 2024",
                "5 tháng 3, 2024",
                "2024年3月5日",
                "２０２４年３月５日",
                "2024年3月5日（火）",
                "令和6年3月5日",
                "民國113年3月5日",
                "2024년 3월 5일",
                "2024. 3. 5.",
                "5 მარტი 2024",
                "5 մարտի 2024",
                "Mardi 5 mars 2024",
                "den 5 mars 2024",
                "Dienstag, den 5. März 2024",
                "martes, 5 de marzo de 2024",
                "2024 Mar 5",
                "05-Mar-2024",
                "5-Mar-2024",
                "Tue, 5 Mar 2024",
                "5th of March 2024",
                "5th March, 2024",
                "Mar. 5, 2024",
                "MARCH 5, 2024",
                "March 05 2024",
                "Tuesday March 5, 2024",
            })
    void a_day_is_found_in_whatever_language_it_is_written(String text) {
        assertThat(PageDate.iso(text).map(day -> day.substring(0, 10))).contains("2024-03-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Tue, 03/15/2024 - 11:38 = 2024-03-15 11:38:00",
                "15/03/2024 at 19:00 = 2024-03-15 19:00:00",
                "2024-03-05UTC07:30:00+00:00 = 2024-03-05T07:30:00Z",
                "March 5, 2024, 9:06am CST = 2024-03-05",
                "5. März 2024, 9:06 Uhr = 2024-03-05 09:06:00",
                "5 mars 2024 à 9h06 = 2024-03-05 09:06:00",
                "5 марта 2024, 09:06 = 2024-03-05 09:06:00",
                "March 5, 2024 | 4:07 PM = 2024-03-05 16:07:00",
            })
    void the_time_behind_it_may_be_set_off_in_many_ways(String text, String iso) {
        assertThat(PageDate.iso(text)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "05/03/2024, fr, 2024-03-05",
        "05/03/2024, pt-BR, 2024-03-05",
        "5-3-2024, nl, 2024-03-05",
        "05/03/2024, en, ",
        "05/03/2024, en-US, ",
        "05/03/2024, '', ",
        "5/5/2024, en, 2024-05-05",
        "5 listopada 2024, pl, 2024-11-05",
        "5. listopada 2024, hr, 2024-10-05",
        "5 listopada 2024, '', ",
        "5 lis 2024, cs, 2024-11-05",
        "12.17.2024, '', 2024-12-17",
    })
    void what_could_be_two_days_is_one_only_where_the_language_says_so(
            String text, String language, String day) {
        assertThat(PageDate.iso(text, language).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 apples 2024",
                "Top 10 2024",
                "31 février 2024",
                "5 رمضان 1445",
                "1445/8/24",
                "Mar 5",
                "March 2024",
                "3.5.6",
                "10 Downing 2024",
                "chapter 5 2024",
                "2024",
                "32 March 2024",
                "5 March 1024"
            })
    void what_is_no_day_of_our_calendar_is_none(String text) {
        assertThat(PageDate.iso(text)).isEmpty();
    }

    @Test
    void every_month_is_known_by_the_names_that_unicode_has_for_it() {
        for (String tag :
                List.of("cs", "pl", "ru", "uk", "bg", "el", "hu", "fi", "tr", "ro", "lt", "hi")) {
            for (Month month : Month.values()) {
                Locale language = Locale.forLanguageTag(tag);
                String name = month.getDisplayName(TextStyle.FULL, language);
                assertThat(PageDate.iso("5 " + name + " 2024", tag))
                        .as(tag + " " + name)
                        .contains("2024-%02d-05".formatted(month.getValue()));
            }
        }
    }
}
