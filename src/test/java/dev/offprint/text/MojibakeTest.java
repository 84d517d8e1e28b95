package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café",
                "Propósitos",
                "the sea’s clock",
                "“Tide” – a story…",
                "Ölçü",
                "Żółw",
                "Море и небо",
                "Θάλασσα",
                "潮汐表",
                "조수",
                "ships \uD83D\uDEA2",
                "10 °C",
                "«Marée»"
            })
    void what_was_misread_as_latin_1_comes_back(String written) {
        String misread =
                new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(repaired(misread)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café", "the sea’s clock", "Море", "中文", "€ 5", "naïve – no"})
    void what_was_misread_as_windows_1252_comes_back(String written) {
        String misread =
                new String(
                        written.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(repaired(misread)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tide",
                "São João não dá à maré",
                "AMANHÃ” e",
                "„MENÜ“",
                "le café…»",
                "«Â»  Ângela",
                "Ångström, Øresund, Ærø",
                "Đà Nẵng",
                "潮汐",
                "Море",
                "\uD83D\uDEA2",
                "1 £, 2 €, 3 ¥"
            })
    void what_somebody_may_have_written_stays(String text) {
        assertThat(repaired(text)).isEqualTo(text);
    }

    @Test
    void one_certain_place_makes_a_lone_letter_certain_too() {
        assertThat(repaired("voilÃ\u00A0, itâ€™s")).isEqualTo("voilà, it’s");
    }

    private static String repaired(String text) {
        return Edit.apply(text, Mojibake.repairs(text));
    }
}
