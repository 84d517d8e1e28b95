package dev.offprint.write.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles in lines; every character is as wide as the next, so that widths are numbers of them. */
class LineSettingTest {
    private static List<String> lines(String text, int width) {
        LineSetting setting =
                new LineSetting(part -> part.replace("\u00ad", "").length(), width, 100);
        return setting.set(text, List.of(1)).lines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three four | 9 | one two/three/four",
                "A Life: Notes on Water | 16 | A Life:/Notes on Water",
                "well-known people | 12 | well-known/people",
                "the years 2012–2014 | 12 | the years/2012–2014",
                "Peur ? Oui | 6 | Peur ?/Oui",
                "红楼梦，读书笔记 | 5 | 红楼梦，/读书笔记",
                "他说「你好」了 | 5 | 他说/「你好」了",
                "これはちょっと | 4 | これは/ちょっと",
                "きょうは学校へ | 5 | きょうは/学校へ",
                "コーヒーと本棚 | 5 | コーヒーと/本棚",
                "用 Python 写 OCR | 9 | 用 Python/写 OCR",
                "二〇年第12章 | 4 | 二〇年/第12章",
                "서울에서 보낸 백일 | 8 | 서울에서/보낸 백일",
                "ab\u00adcd\u00adefgh | 6 | abcd-/efgh",
                "กรุงเทพมหานครสวยงาม | 13 | กรุงเทพมหานคร/สวยงาม",
                "👩‍👩‍👧👩‍👩‍👧 | 8 | 👩‍👩‍👧/👩‍👩‍👧",
            })
    void a_line_ends_where_a_reader_would_end_it(String text, int width, String lines) {
        assertThat(lines(text, width)).containsExactly(lines.split("/", -1));
    }

    @Test
    void lines_are_of_like_length() {
        assertThat(lines("aaaa bbbb cccc dddd", 17)).containsExactly("aaaa bbbb", "cccc dddd");
    }

    @Test
    void a_word_longer_than_a_line_is_parted_with_a_hyphen_and_no_letter_is_lost() {
        List<String> lines = lines("Donaudampfschifffahrt", 8);

        assertThat(lines).allMatch(line -> line.length() <= 8);
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Donaudampfschifffahrt");
        assertThat(lines.get(0)).endsWith("-");
    }

    @Test
    void what_does_not_fit_is_smaller_and_then_ends_with_an_ellipsis() {
        LineSetting setting = new LineSetting(String::length, 40, 40);

        assertThat(setting.set("one two", List.of(8, 4, 2)).size()).isEqualTo(8);
        assertThat(setting.set("seventeen letters", List.of(8, 4, 2)).size()).isEqualTo(4);
        LineSetting.Lines cut = setting.set("word ".repeat(90).strip(), List.of(8, 4, 2));
        assertThat(cut.size()).isEqualTo(2);
        assertThat(cut.lines()).hasSize(15).allMatch(line -> line.length() <= 20);
        assertThat(cut.lines().get(14)).isEqualTo("word word word…");
    }

    @Test
    void a_cut_title_in_chinese_ends_at_a_character() {
        LineSetting setting = new LineSetting(String::length, 6, 4);

        assertThat(setting.set("很长的标题".repeat(5), List.of(1)).lines())
                .containsExactly("很长的标题", "很长的标题", "很长的标…");
    }
}
