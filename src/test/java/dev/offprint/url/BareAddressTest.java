package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an address begins and ends that nothing but the sentence around it marks. */
class BareAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See http://a.example/x for more   | http://a.example/x",
                "HTTPS://A.example                 | HTTPS://A.example",
                "seehttp://a.example/x             | http://a.example/x",
                "http://a.example http://b.example | http://a.example,http://b.example",
                "sttp://a.example, ftp://b.example | ''",
                "a://b, ://c, http:/d, http//e     | ''",
                "http://                           | ''",
                "http://... and so on              | ''",
                "http://é.example/è                | http://é.example/è",
                "http://नि.example/नि,                | http://नि.example/नि",
            })
    void it_begins_with_its_scheme(String text, String expected) {
        assertThat(addresses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is it http://a.example/x?          | http://a.example/x",
                "On http://a.example.               | http://a.example",
                "On http://a.example/?! Really      | http://a.example/",
                "On http://a.example/x?y=1!         | http://a.example/x?y=1",
                "On http://a.example/x#y;           | http://a.example/x#y",
                "*http://a.example/x*               | http://a.example/x",
                "'http://a.example/x'               | http://a.example/x",
                "(http://a.example/x)               | http://a.example/x",
                "(http://a.example/x_(y))           | http://a.example/x_(y)",
                "[http://a.example/x[1]]            | http://a.example/x[1]",
                "(http://a.example)/x               | http://a.example",
                "<b>http://a.example/x<br>          | http://a.example/x",
                "http://a.example>                  | http://a.example",
                "http://a.example/x>y               | http://a.example/x",
                "http://a.example/~x/{y}~           | http://a.example/~x/{y}",
                "http://a.example/x--- so           | http://a.example/x",
                "http://a.example/x-----: so        | http://a.example/x",
                "http://a.example/x-- so            | http://a.example/x--",
                "http://--- so                      | ''",
                "http://a.example/xyyy so           | http://a.example/xyyy",
                "http://a.example:8080/x            | http://a.example:8080/x",
                "http://a.example:90, so            | http://a.example:90",
                "http://a.example: so               | http://a.example",
                "http://a.example:x/y               | http://a.example",
                "http://a-b.example/x\u007Fy           | http://a-b.example/x",
            })
    void the_signs_of_the_sentence_are_not_of_it(String text, String expected) {
        assertThat(addresses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://a.example/x&gt;        | http://a.example/x",
                "http://a.example/x&Az09;      | http://a.example/x",
                "http://a.example/x&azAZ;      | http://a.example/x",
                "http://a.example/x?a=1&b=2;   | http://a.example/x?a=1&b=2",
                "http://a.example/x&;          | http://a.example/x",
                "http://a.example/xyz;         | http://a.example/xyz",
                "http://a.example/x&gt;&quot;. | http://a.example/x",
            })
    void a_character_reference_behind_it_is_not_of_it(String text, String expected) {
        assertThat(addresses(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://a.example/wiki/潮汐 と  | http://a.example/wiki/潮汐",
                "http://潮.example/x           | http://潮.example/x",
                "http://a.example/x潮汐         | http://a.example/x",
                "http://a.example에서           | http://a.example",
                "http://a.example/xー          | http://a.example/x",
                "http://a.example/コーヒー      | http://a.example/コーヒー",
                "http://a.example/潮a汐         | http://a.example/潮a",
                "http://a.example/潮/a汐        | http://a.example/潮/a",
                "http://a.example/xไทย         | http://a.example/x",
                "http://a.example/x。          | http://a.example/x",
                "http://a.example/潮。          | ''",
                "http://a.example/潮            | http://a.example/潮",
                "http://a.example/x…           | ''",
                "http://a.example/x★           | ''",
                "http://a.example/x—y          | ''",
                "http://a.example/x”           | http://a.example/x",
            })
    void where_nothing_parts_it_from_the_words_only_what_is_sure_is_told(
            String text, String expected) {
        assertThat(addresses(text)).isEqualTo(expected);
    }

    @Test
    void nothing_is_looked_at_outside_the_range() {
        String text = "https://a.example/xyz";

        assertThat(BareAddress.next(text, 0, 8)).isZero();
        assertThat(BareAddress.next(text, 0, 7)).isEqualTo(-1);
        assertThat(BareAddress.next(text, 1, text.length())).isEqualTo(-1);
        assertThat(BareAddress.end(text, 8, 17)).hasValue(17);
        assertThat(BareAddress.end(text, 8, 19)).hasValue(19);
        assertThat(BareAddress.end("http://a.example:8", 7, 17)).hasValue(16);
        assertThat(BareAddress.end("http://a.example★", 7, 16)).hasValue(16);
        assertThat(BareAddress.end(text, 8, 8)).isEmpty();
    }

    private static String addresses(String text) {
        List<String> found = new ArrayList<>();
        int end = text.length();
        for (int at = BareAddress.next(text, 0, end); at >= 0; ) {
            int host = text.indexOf("//", at) + 2;
            OptionalInt last = BareAddress.end(text, host, end);
            if (last.isPresent()) {
                found.add(text.substring(at, last.getAsInt()));
            }
            at = BareAddress.next(text, last.orElse(host), end);
        }
        return String.join(",", found);
    }
}
