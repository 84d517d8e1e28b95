package dev.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                    Ini kalimat pendek karena tidak bisa lebih panjang | id
                    Ini yang tidak lebih                     | und
                    Uma frase que não é longa, mas com fim   | pt
                    Una frase que no es larga, pero por algo | es
                    这篇文章讲 Kubernetes 和 Docker 的关系 | zh-Hans
                    An English text that quotes 漢字 in the middle of a line | en
                    看 https://www.example.com/the/of/and/to/is/that | und
                    Xyzzy                                    | und
                    1234 !? 😀                               | und
                    Maria Gonzalez, Juan de la Cruz, Ana de los Rios, Pedro del Valle | und
                    Ludwig van Beethoven, Vincent van Gogh, Anthony van Dyck | und
                    React, Vue, Svelte, Angular, Ember       | und
                    docker run -it --rm ubuntu bash          | und
                    for i in range(10): if x is not None: print(x) else: return x | und
                    import os from sys as path if not in and or while | und
                    SELECT id FROM users WHERE name IS NOT NULL AND age IN (1, 2) | und
                    Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod | und
                    Bach, Händel und Telemann                | und
                    Москва                                   | und
                    東京大学                                   | und
                    As my grandmother said, "wer nicht hören will, muss fühlen", and she was right about that. I never forgot it. | en
                    我们用 git clone 下载 repository 之后运行 npm install 和 npm run build 就可以了。 | zh-Hans
                    東京大學圖書館的開放時間已經調整，請大家注意。 | zh-Hant
                    This is what they said about it in the news. Das ist es, was sie darüber in den Nachrichten gesagt haben und nicht mehr. | und
                    """)
    void script_and_words_tell_the_language(String text, String tag) {
        assertThat(LanguageGuess.ofText(text)).isEqualTo(tag);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("posts")
    void a_post_of_two_sentences_is_enough(String tag, String text) {
        assertThat(LanguageGuess.ofText(text)).isEqualTo(tag);
    }

    static Stream<Arguments> posts() throws IOException {
        try (InputStream file = LanguageGuessTest.class.getResourceAsStream("language-posts.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(post -> Arguments.of(post[0], post[1]));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar,true",
        "ckb,true",
        "ku-Arab,true",
        "az-Latn,false",
        "uz,false",
        "ar-Latn,false"
    })
    void a_script_of_a_tag_decides_the_direction(String tag, boolean isRightToLeft) {
        assertThat(LanguageGuess.isRightToLeft(tag)).isEqualTo(isRightToLeft);
    }

    @ParameterizedTest
    @CsvSource({"en,en", "zh_cn,zh-CN", "zh-hans,zh-Hans", " PT-br ,pt-BR", "de_AT.UTF-8,de-AT"})
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
