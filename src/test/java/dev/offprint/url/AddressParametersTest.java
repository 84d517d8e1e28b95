package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters an address has, and what is left when some are taken out. */
class AddressParametersTest {

    @ParameterizedTest
    @CsvSource({
        "/x?a=1&b=2,                       a→1 b→2",
        "/x?a&b=&=c,                       a→ b→ →c",
        "/x?a=1&amp;b=2&amp;amp;c=3,       a→1 b→2 c→3",
        "/x?a=1&#38;b=2&#038;c=3&#x26;d=4, a→1 b→2 c→3 d→4",
        "/x?a=1&AMP;b=2,                   a→1 b→2",
        "/x?a=1#038;b=2,                   a→1 b→2",
        "/x?a=1&amp%3Bb=2,                 a→1 b→2",
        "/x?&a=1&&b=2&,                    a→1 b→2",
        "/x?a=1?b=2,                       a→1 b→2",
        "/x??a=1,                          a→1",
        "/x?a=what?,                       a→what?",
        "/x?a=http://h/?b=2&c=3,           a→http://h/?b=2 c→3",
        "/x?a=http%3A%2F%2Fh%2F?b=2,       a→http://h/?b=2",
        "/x?a=b=c,                         a→b=c",
        "/x?%61=%E4%BD%A0,                 a→你",
        "/x?a=%zz%E4%,                     a→%zz%E4%",
        "/x?a=1+2;3,                       a→1+2;3",
        "/x?utm_a%3D1%26utm_b%3D2,         utm_a→1&utm_b=2",
        "/x#utm_a=1&utm_b=2,               #utm_a→1 #utm_b→2",
        "/x#?a=1&amp;b,                    #a→1 #b→",
        "/x?a=1#/route?b=2,                a→1 #b→2",
        "/x#top?a=1,                       #a→1",
        "/x#a=1&b,                         ''",
        "/x#top,                           ''",
        "/x?,                              ''",
        "data:text/html;?a=1,              ''",
        "javascript:f('?a=1'),             ''",
    })
    void every_way_to_write_parameters_is_read(String text, String expected) {
        List<String> found = new ArrayList<>();
        for (Parameter parameter : Address.parse(text).parameters()) {
            found.add(
                    (parameter.inFragment() ? "#" : "")
                            + parameter.name()
                            + "→"
                            + parameter.value());
        }

        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void a_parameter_knows_how_it_is_written() {
        Parameter second = Address.parse("/x?a=1&amp;B=%20").parameters().get(1);

        assertThat(second).isEqualTo(new Parameter("B", " ", "B=%20", "&amp;", false));
    }

    @ParameterizedTest
    @CsvSource({
        "?a=1&utm=2,                    ?a=1",
        "?utm=2&a=1,                    ?a=1",
        "?utm=2,                        ''",
        "?utm=1#x,                      #x",
        "/x?utm=1&utm=2#y,              /x#y",
        "/x?a=1&utm=2&b=3,              /x?a=1&b=3",
        "/x?a=1&amp;utm=2&amp;b=3,      /x?a=1&amp;b=3",
        "/x?utm=2&amp;b=3,              /x?b=3",
        "/x?utm=1&#038;utm=2,           /x",
        "/x?w=1&amp;utm=1#038;ssl=1,    /x?w=1#038;ssl=1",
        "/x?utm=1#038;ssl=1,            /x?ssl=1",
        "/x?id=5?utm=1,                 /x?id=5",
        "/x?utm=1?id=5,                 /x?id=5",
        "/x?a=/y&utm=1?id=5,            /x?a=/y&id=5",
        "/x?a=1&utm=2&,                 /x?a=1",
        "/x?utm=2&a=1&,                 /x?a=1&",
        "/x?&a=1&&utm=2&b=%zz|,         /x?&a=1&b=%zz|",
        "/x?UTM=2&a=1,                  /x?UTM=2&a=1",
        "/x?a=1#utm=1,                  /x?a=1",
        "/x#?utm=1,                     /x",
        "/x#?utm=1&a=2,                 /x#?a=2",
        "/x#/route?utm=1,               /x#/route",
        "/x?utm=1#utm=2&a=1,            /x#a=1",
        "/x?q={{ y&utm=1 }}&utm=2,      /x?q={{ y&utm=1 }}",
        "/x?,                           /x?",
        "http://a b/%zz|?utm=1&c=\\,    http://a b/%zz|?c=\\",
    })
    void a_parameter_goes_and_every_other_character_stays(String text, String expected) {
        Address left = Address.parse(text).without(parameter -> parameter.name().equals("utm"));

        assertThat(left.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ?utm=1 ", "\n/x?utm=1&a ", "/x?a&utm=1 "})
    void white_space_around_stays_when_a_parameter_goes(String text) {
        Address left = Address.parse(text).without(parameter -> parameter.name().equals("utm"));

        assertThat(left.text())
                .startsWith(text.substring(0, 1))
                .endsWith(" ")
                .doesNotContain("utm");
    }
}
