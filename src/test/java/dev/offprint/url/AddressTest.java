package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an address is taken apart. */
class AddressTest {
    private static final String NONE = "NONE";

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.COM/A?b=C#D,         http, Example.COM,       /A,        b=C,  D",
        "//cdn.example.com/x.png,            NONE, cdn.example.com,   /x.png,    NONE, NONE",
        "http://u:p@example.com:8080/x,      http, u:p@example.com:8080, /x,     NONE, NONE",
        "http://a/xhttp://b,                 http, a,                 /xhttp://b, NONE, NONE",
        "http://a/x?y?z#p#q,                 http, a,                 /x,        y?z,  p#q",
        "http://a?b/c,                       http, a,                 '',        b/c,  NONE",
        "http://a\\b/c,                      http, a,                 \\b/c,     NONE, NONE",
        "http://a/b c|d%zz,                  http, a,                 /b c|d%zz, NONE, NONE",
        "http://a/?,                         http, a,                 /,         NONE, NONE",
        "mailto:a@example.com?subject=x,     mailto, NONE,            a@example.com, subject=x, NONE",
        "data:image/png;base64;AAAA,         data, NONE,              image/png;base64;AAAA, NONE, NONE",
        "javascript:void(0),                 javascript, NONE,        void(0),   NONE, NONE",
        "file:///etc/x,                      file, '',                /etc/x,    NONE, NONE",
        "../x.html#y,                        NONE, NONE,              ../x.html, NONE, y",
        "?page=2,                            NONE, NONE,              '',        page=2, NONE",
        "1:2,                                NONE, NONE,              1:2,       NONE, NONE",
        "http:,                              http, NONE,              '',        NONE, NONE",
        "'',                                 NONE, NONE,              '',        NONE, NONE",
    })
    void parts_keep_their_exact_characters(
            String text,
            String scheme,
            String authority,
            String path,
            String query,
            String fragment) {
        Address address = Address.parse(text);

        assertThat(address.scheme()).isEqualTo(part(scheme));
        assertThat(address.authority()).isEqualTo(part(authority));
        assertThat(address.path()).isEqualTo(path);
        // A question mark or number sign with nothing after it is an empty part.
        assertThat(address.query().filter(found -> !found.isEmpty())).isEqualTo(part(query));
        assertThat(address.fragment()).isEqualTo(part(fragment));
        assertThat(address.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "http://Example.COM/,               example.com,         example.com",
        "http://me:secret@example.com:80/,  example.com,         example.com",
        "http://a@b@example.com/,           example.com,         example.com",
        "http://e_x.com/,                   e_x.com,             e_x.com",
        "http://例子.中国/路,                例子.中国,            xn--fsqu00a.xn--fiqs8s",
        "http://BÜCHER.example/,            bücher.example,      xn--bcher-kva.example",
        "http://b%C3%BCcher.example/,       b%c3%bccher.example, xn--bcher-kva.example",
        "http://[::1]:8080/,                [::1],               [::1]",
        "http://[::1/,                      [::1,                [::1",
        "'http://a b/',                     a b,                 a b",
        "http://0177.0.0.1/,                0177.0.0.1,          127.0.0.1",
        "http://0X7f.1:80/,                 0x7f.1,              127.0.0.1",
        "http://4294967295/,                4294967295,          255.255.255.255",
        "http://1.2.770/,                   1.2.770,             1.2.3.2",
        "http://0x/,                        0x,                  0.0.0.0",
        "http://256.1.1.1/,                 256.1.1.1,           256.1.1.1",
        "http://1.example/,                 1.example,           1.example",
        "http://a.1st/,                     a.1st,               a.1st",
        "http:///x,                         '',                  ''",
        "/x,                                '',                  ''",
    })
    void a_host_is_lower_case_without_user_and_port(String text, String host, String ascii) {
        assertThat(Address.parse(text).host()).isEqualTo(host);
        assertThat(Address.parse(text).asciiHost()).isEqualTo(ascii);
    }

    @ParameterizedTest
    @CsvSource({
        // text, absolute, protocol-relative, relative, web
        "http://a/,           true,  false, false, true",
        "HTTPS://a/,          true,  false, false, true",
        "//a/,                false, true,  false, true",
        "/a,                  false, false, true,  false",
        "a.html,              false, false, true,  false",
        "#a,                  false, false, true,  false",
        "'',                  false, false, true,  false",
        "mailto:a@b,          true,  false, false, false",
        "data:x,              true,  false, false, false",
        "ftp://a/,            true,  false, false, false",
        "{{ site.url }}/x,    false, false, true,  false",
        "{{ a:b }}://c,       false, false, true,  false",
    })
    void an_address_is_of_one_kind(
            String text,
            boolean isAbsolute,
            boolean isProtocolRelative,
            boolean isRelative,
            boolean isWeb) {
        Address address = Address.parse(text);

        assertThat(address.isAbsolute()).isEqualTo(isAbsolute);
        assertThat(address.isProtocolRelative()).isEqualTo(isProtocolRelative);
        assertThat(address.isRelative()).isEqualTo(isRelative);
        assertThat(address.isWeb()).isEqualTo(isWeb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ site.baseurl }}/x",
                "http://a/{% post_url 2020-01-01-x %}",
                "<?php the_permalink() ?>",
                "<%= root_path %>/x",
                "http://a/${id}.png",
                "/a?b={{ c | append: '?d=e' }}",
            })
    void a_template_makes_an_address_templated(String text) {
        assertThat(Address.parse(text).isTemplated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a/{id}", "http://a/{{x", "http://a/}}{{", "http://a/100%}", ""})
    void braces_alone_make_no_template(String text) {
        assertThat(Address.parse(text).isTemplated()).isFalse();
    }

    @Test
    void no_delimiter_within_a_template_counts() {
        Address address = Address.parse("/x/{{ a | append: '?b=c#d' }}/y?e={{ f&g }}&h=1#i");

        assertThat(address.path()).isEqualTo("/x/{{ a | append: '?b=c#d' }}/y");
        assertThat(address.parameters())
                .extracting(Parameter::raw)
                .containsExactly("e={{ f&g }}", "h=1");
        assertThat(address.fragment()).contains("i");
    }

    @Test
    void white_space_around_is_in_the_text_but_in_no_part() {
        Address address = Address.parse(" \n http://example.com/x#y \t");

        assertThat(address.scheme()).contains("http");
        assertThat(address.fragment()).contains("y");
        assertThat(address.text()).isEqualTo(" \n http://example.com/x#y \t");
    }

    @Test
    void a_scheme_broken_by_a_line_end_is_still_that_scheme() {
        assertThat(Address.parse("java\nscript:alert(1)").scheme()).contains("javascript");
        assertThat(Address.parse("/\n/example.com/x").host()).isEqualTo("example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "/a&#038;b,          /a&#038;b, NONE,                NONE",
        "/a?b=1&#038;c=2#d,  /a,        b=1&#038;c=2,        d",
        "/a?b=it&#39;s&c#d,  /a,        b=it&#39;s&c,        d",
        "/a?b=1#038;c=2,     /a,        b=1#038;c=2,         NONE",
        "/a#038;c=2,         /a,        NONE,                038;c=2",
        "/a?b=1#039;c=2,     /a,        b=1,                 039;c=2",
    })
    void a_number_sign_of_an_escaped_character_starts_no_fragment(
            String text, String path, String query, String fragment) {
        Address address = Address.parse(text);

        assertThat(address.path()).isEqualTo(path);
        assertThat(address.query()).isEqualTo(part(query));
        assertThat(address.fragment()).isEqualTo(part(fragment));
    }

    private static Optional<String> part(String expected) {
        return expected.equals(NONE) ? Optional.empty() : Optional.of(expected);
    }
}
