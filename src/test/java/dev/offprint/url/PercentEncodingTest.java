package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
    /** The first and the last byte of every kind (Unicode 15, table 3-7), and those beside them. */
    private static final int[] LEADS = {
        0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static final int[] OTHERS = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};

    /** What the decoder of the JDK takes, is decoded; the rest stays as it is written. */
    @Test
    void what_is_utf_8_is_decoded_and_nothing_else() {
        for (int lead : LEADS) {
            for (int second : OTHERS) {
                for (int third : OTHERS) {
                    for (int fourth : OTHERS) {
                        byte[] bytes = {(byte) lead, (byte) second, (byte) third, (byte) fourth};

                        assertThat(PercentEncoding.decode(encoded(bytes)))
                                .isEqualTo(decoded(bytes));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a%41%61b, aAab",
        "%e6%bD%AE, 潮",
        "100%, 100%",
        "%4, %4",
        "%4g%g4, %4g%g4",
        "%%41, %A",
        "%E6%BD, %E6%BD",
        "%E6%BDAE, %E6%BDAE",
        "%E6%BD%, %E6%BD%",
        "%٤١, %٤١",
        "%2541, %41",
        "'', ''",
    })
    void what_is_broken_stays_as_it_is(String text, String decoded) {
        assertThat(PercentEncoding.decode(text)).isEqualTo(decoded);
    }

    private static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            text.append(String.format(Locale.ROOT, "%%%02X", one));
        }
        return text.toString();
    }

    private static String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; ) {
            int length = 1;
            Optional<String> character = character(bytes, at, length);
            while (character.isEmpty() && at + length < bytes.length) {
                character = character(bytes, at, ++length);
            }
            text.append(character.orElse(encoded(new byte[] {bytes[at]})));
            at += character.isPresent() ? length : 1;
        }
        return text.toString();
    }

    private static Optional<String> character(byte[] bytes, int at, int length) {
        try {
            ByteBuffer part = ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, at + length));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(part).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
