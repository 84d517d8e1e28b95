package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relative addresses as seen from a page: the examples of RFC 3986, section 5.4, and dirt. */
class AddressResolveTest {

    @ParameterizedTest
    @CsvSource({
        "g:h,           g:h",
        "g,             http://a/b/c/g",
        "./g,           http://a/b/c/g",
        "g/,            http://a/b/c/g/",
        "/g,            http://a/g",
        "//g,           http://g",
        "?y,            http://a/b/c/d;p?y",
        "g?y,           http://a/b/c/g?y",
        "g#s,           http://a/b/c/g#s",
        "g?y#s,         http://a/b/c/g?y#s",
        ";x,            http://a/b/c/;x",
        ".,             http://a/b/c/",
        "./,            http://a/b/c/",
        "..,            http://a/b/",
        "../g,          http://a/b/g",
        "../..,         http://a/",
        "../../g,       http://a/g",
        "../../../g,    http://a/g",
        "/./g,          http://a/g",
        "/../g,         http://a/g",
        "g.,            http://a/b/c/g.",
        "..g,           http://a/b/c/..g",
        "./g/.,         http://a/b/c/g/",
        "g/../h,        http://a/b/c/h",
        "g?y/../x,      http://a/b/c/g?y/../x",
        "g#s/../x,      http://a/b/c/g#s/../x",
    })
    void a_reference_resolves_as_the_standard_says(String reference, String expected) {
        Address base = Address.parse("http://a/b/c/d;p?q");

        assertThat(Address.parse(reference).resolve(base).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "b c|%zz.png,      https://h/p/x?y,      https://h/p/b c|%zz.png",
        "b\\c,             https://h/p/x,        https://h/p/b\\c",
        "' b '  ,          https://h/p/x,        https://h/p/b",
        "b,                https://h,            https://h/b",
        "?b,               https://h,            https://h?b",
        "//g/x,            https://h/p,          https://g/x",
        "//g/x,            //h/p,                //g/x",
        "b,                //h/p/,               //h/p/b",
        "b,                ' https://h/p ',      https://h/b",
        "b//c,             https://h/p/,         https://h/p/b//c",
    })
    void dirt_stays_as_it_is(String reference, String base, String expected) {
        assertThat(Address.parse(reference).resolve(Address.parse(base)).text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "#top,                  https://h/p",
        "'',                    https://h/p",
        "'  ',                  https://h/p",
        "data:image/gif;base64, https://h/p",
        "mailto:a@b,            https://h/p",
        "javascript:f(),        https://h/p",
        "{{ site.url }}/x,      https://h/p",
        "/{% link x.md %},      https://h/p",
        "x,                     https://{{ host }}/p",
        "x,                     mailto:a@b",
        "x,                     /p/q",
        "x,                     ''",
    })
    void what_cannot_or_need_not_be_resolved_stays(String reference, String base) {
        assertThat(Address.parse(reference).resolve(Address.parse(base)).text())
                .isEqualTo(reference);
    }
}
