package dev.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    这是一个关于学习的短句                     | zh-Hans
                    這是一個關於學習的短句                     | zh-Hant
                    日文的「の」在这里出现，可是整句话还是用中文写成的，没有人会认错 | zh-Hans
                    これは短い文です                          | ja
                    東京タワーの写真                          | ja
                    짧은 문장입니다 漢字                       | ko
                    Это короткое предложение                 | ru
                    Це коротке речення, і воно просте         | uk
                    هذه جملة قصيرة                           | ar
                    זה משפט קצר                              | he
                    Μια μικρή πρόταση                        | el
                    ประโยคสั้น                                | th
                    This is a short sentence about the sea   | en
                    Das ist ein Satz und nicht mehr          | de
                    C'est une phrase qui est courte et pas plus | fr
                    Bu kısa bir cümle ve daha fazla değil    | tr
                    Ini kalimat pendek yang tidak lebih      | id
                    Uma frase que não é longa, mas com fim   | pt
                    Una frase que no es larga, pero por algo | es
                    这篇文章讲 Kubernetes 和 Docker 的关系 | zh-Hans
                    An English text that quotes 漢字 in the middle of a line | en
                    看 https://www.example.com/the/of/and/to/is/that | zh-Hans
                    Xyzzy                                    | en
                    1234 !? 😀                               | und
                    """)
    void script_and_words_tell_the_language(String text, String tag) {
        assertThat(LanguageGuess.ofText(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"en,en", "zh_cn,zh-CN", "zh-hans,zh-Hans", " PT-br ,pt-BR"})
    void a_tag_is_brought_into_its_usual_form(String tag, String canonical) {
        assertThat(LanguageGuess.wellFormed(tag)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({"english", "''", "en us", "中文", "x", "und", "e"})
    void what_is_no_tag_is_left_to_the_text(String tag) {
        assertThat(LanguageGuess.wellFormed(tag)).isEmpty();
    }

    @Test
    void an_empty_text_is_of_no_language() {
        assertThat(LanguageGuess.ofText("")).isEqualTo(LanguageGuess.UNDETERMINED);
    }
}
