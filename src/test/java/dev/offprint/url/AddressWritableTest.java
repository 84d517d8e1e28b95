package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.mola.galimatias.StrictErrorHandler;
import io.mola.galimatias.URL;
import io.mola.galimatias.URLParsingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address looks like when it is written; the judge is the URL parser of EPUBCheck. */
class AddressWritableTest {

    @ParameterizedTest
    @CsvSource({
        "http://a/b c,                     http://a/b%20c",
        "http://a/<>^`{}|[],               http://a/%3C%3E%5E%60%7B%7D%7C%5B%5D",
        "http://a/%41%e4%zz%4%,            http://a/%41%e4%25zz%254%25",
        "http://a/路/é?问=题#片,            http://a/路/é?问=题#片",
        "http://a/😀,                      http://a/%F0%9F%98%80",
        "http://a/\u00A0\u200B\u3000,      http://a/%C2%A0%E2%80%8B%E3%80%80",
        "http://a/\uD83D,                  http://a/%EF%BF%BD",
        "http://a/\u0001\u007F\u0085x,     http://a/%01%7F%C2%85x",
        "http://a/x\\y?z\\#\\,             http://a/x/y?z%5C#%5C",
        "x\\y,                             x%5Cy",
        "http://a/?a[]=1&b=|,              http://a/?a%5B%5D=1&b=%7C",
        "http://a/#b#c,                    http://a/#b%23c",
        "http://a/?b=1#038;c=2,            http://a/?b=1#038;c=2",
        "http://me@b c@a:80/x,             http://me%40b%20c@a:80/x",
        "http://[::1]/[x],                 http://[::1]/%5Bx%5D",
        "http://例子.中国/,                 http://例子.中国/",
        "'  http://a/x  ',                 http://a/x",
        "mailto:a b@c.example,             mailto:a%20b@c.example",
        "http://a/(x)'y'*!~$;=:@+,         http://a/(x)'y'*!~$;=:@+",
        "../x y.html#z,                    ../x%20y.html#z",
        "'',                               ''",
    })
    void what_no_url_may_hold_is_encoded(String text, String expected) {
        Address address = Address.parse(text);

        assertThat(address.toWritable()).isEqualTo(expected);
        assertThat(Address.parse(expected).toWritable()).isEqualTo(expected);
        assertThat(address.hasValidHost()).isTrue();
        assertThatCode(() -> readStrictly(expected)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a/b\n  c\t", "http://a/\rb%20%20c", "http://a/b  c"})
    void line_breaks_and_tabs_go_as_browsers_drop_them(String text) {
        assertThat(Address.parse(text).toWritable()).isEqualTo("http://a/b%20%20c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ site.url }}/a b", "{% link a b.md %}", "/<?php echo 1 ?>|"})
    void a_template_is_left_alone(String text) {
        assertThat(Address.parse(text).toWritable()).isEqualTo(text);
        assertThat(Address.parse(text).hasValidHost()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:x",
                "http:///x",
                "http://a b/",
                "http://a..b/",
                "http://a:99999/",
                "http://a:65536/",
                "http://a:4294967376/",
                "http://a:8;/",
                "http://[::g]/",
                "http://[1:2]/",
                "http://[::1]x/",
                "http://a\u007Fb/",
                "http://a:b/",
                "http://[::1/",
                "http://%20a/",
                "http://xn--a/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://09.1.1.1/",
                "http://4294967296/",
                "http://a.0x/",
                "ftp:///x",
                "//",
            })
    void a_host_that_cannot_be_is_said_to_be_invalid(String text) {
        assertThat(Address.parse(text).hasValidHost()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'http://a b<\">/',     http://a%20b%3C%22%3E/",
        "http://a\uD83D/,       http://a%EF%BF%BD/",
        "http://[x\u0001y]/,    http://[x%01y]/",
    })
    void even_an_impossible_host_is_safe_to_write(String text, String expected) {
        assertThat(Address.parse(text).toWritable()).isEqualTo(expected);
        assertThat(Address.parse(text).hasValidHost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a/",
                "http://😀.example/",
                "http://a./",
                "http://e_x.com:/",
                "http://a:0/",
                "http://a:1905/",
                "http://[2001:db8::F]/",
                "http://[::ffff:1.2.3.4]:80/",
                "http://127.0.0.1:65535/",
                "http://127.1./",
                "http://xn--fsqu00a.xn--fiqs8s/",
                "http://b%C3%BCcher.example/",
                "//a",
                "file:///x",
                "mailto:a@b",
                "/x",
                "",
            })
    void a_host_that_can_be_or_is_not_needed_is_valid(String text) {
        assertThat(Address.parse(text).hasValidHost()).isTrue();
    }

    /** RFC 1035, section 2.3.4. */
    @Test
    void a_name_has_an_end() {
        String label = "a".repeat(63);
        String longest = "a".repeat(61) + ("." + label).repeat(3);

        assertThat(Address.parse("http://" + label + ".b/").hasValidHost()).isTrue();
        assertThat(Address.parse("http://" + label + "a.b/").hasValidHost()).isFalse();
        assertThat(Address.parse("http://" + longest + "/").hasValidHost()).isTrue();
        assertThat(Address.parse("http://a" + longest + "/").hasValidHost()).isFalse();
        assertThat(Address.parse("http://É" + longest + "/").asciiHost()).isEqualTo("é" + longest);
    }

    private static URL readStrictly(String address) throws Exception {
        URLParsingSettings strict =
                URLParsingSettings.create().withErrorHandler(StrictErrorHandler.getInstance());
        return URL.parse(strict, URL.parse("https://base.example/x"), address);
    }
}
