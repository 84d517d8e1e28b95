package dev.offprint.url.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.url.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where known redirects lead. */
class RedirectTableTest {
    private static final RedirectTable TABLE =
            new RedirectTable(
                    List.of(
                            new Redirect(
                                    HostPattern.parse("out.example"),
                                    PathPattern.parse("/l*"),
                                    new Redirect.InParameter(List.of("u", "url"))),
                            new Redirect(
                                    HostPattern.parse("prefix.example"),
                                    PathPattern.parse("/go/*"),
                                    new Redirect.AfterPath("/go/")),
                            new Redirect(
                                    HostPattern.parse("hide.example"),
                                    PathPattern.parse("/"),
                                    new Redirect.InQuery()),
                            new Redirect(
                                    HostPattern.parse("mail.example"),
                                    PathPattern.parse("/c/*"),
                                    new Redirect.InLastFolder())));

    @ParameterizedTest
    @CsvSource({
        "http://out.example/l.php?u=http%3A%2F%2Fa%2Fb%3Fc%3Dd%26e&h=x,   http://a/b?c=d&e",
        "//www.out.example/link?x=1&amp;URL=https%3A//a/,                 https://a/",
        "http://out.example/l?u=nothing&url=http://a/b?c=d,               http://a/b?c=d",
        "http://out.example/l?u=HTTP://a/%2520x,                          HTTP://a/%20x",
        "http://out.example/l?u=http%3A%2F%2Fa%2Fb%20c,                   http://a/b%20c",
        "http://out.example/l?u=http%3A%2F%2Fa%2F%E4%BD%A0%FF,            http://a/你%FF",
        "http://out.example/l?u=http%3A%2F%2Fa%2F#part,                   http://a/#part",
        "http://out.example/l?u=http%3A%2F%2Fa%2F%23own#part,             http://a/#own",
        "http://prefix.example/go/http://a/b?c=d#e,                       http://a/b?c=d#e",
        "http://prefix.example/go/https%3A%2F%2Fa%2Fb%2520c,              https://a/b%20c",
        "http://hide.example/?http://a/b%20c?d=e,                         http://a/b%20c?d=e",
        "http://hide.example?http%3A%2F%2Fa%2F,                           http://a/",
        "http://mail.example/c/1/aHR0cDovL2EvYg==,                        http://a/b",
        "http://mail.example/c/aHR0cDovL2Ev5r2uPw%3D%3D,                  http://a/潮?",
        "http://mail.example/c/aHR0cDovL2Ev5r2u_z8_#part,                 http://a/潮%EF%BF%BD??#part",
        "http://hide.example/?http://out.example/l?u=http%3A%2F%2Fa%2F,   http://a/",
    })
    void a_redirect_gives_up_its_target(String text, String expected) {
        assertThat(TABLE.unwrap(Address.parse(text)).map(Address::text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://out.example/other?u=http://a/",
                "http://elsewhere.example/l?u=http://a/",
                "http://out.example/l?u=",
                "http://out.example/l?u",
                "http://out.example/l",
                "http://out.example/l?u=/b",
                "http://out.example/l?u=//a/b",
                "http://out.example/l?u=www.a.example",
                "http://out.example/l?u=javascript:f()",
                "http://out.example/l?u=http:",
                "http://out.example/l?u=http%3A%2F%2Fa%20b%2F",
                "http://out.example/l?u=http%253A%252F%252Fa%252F",
                "http://out.example/l?u={{ page.url }}",
                "http://out.example/l#u=http://a/",
                "http://prefix.example/go/",
                "http://prefix.example/go/b",
                "http://hide.example/",
                "http://mail.example/c/",
                "http://mail.example/c/===",
                "http://mail.example/c/no base",
                "http://mail.example/c/aHR0cDovL2EvYg==/x",
                "http://hide.example/?",
                "ftp://out.example/l?u=http://a/",
                "",
            })
    void without_a_real_target_nothing_is_unwrapped(String text) {
        assertThat(TABLE.unwrap(Address.parse(text))).isEmpty();
    }

    @Test
    void nested_redirects_are_followed_five_times_and_no_more() {
        String step = "http://hide.example/?";

        assertThat(unwrapped(step.repeat(5) + "http://a/")).isEqualTo("http://a/");
        assertThat(unwrapped(step.repeat(7) + "http://a/")).isEqualTo(step.repeat(2) + "http://a/");
    }

    private static String unwrapped(String text) {
        return TABLE.unwrap(Address.parse(text)).orElseThrow().text();
    }
}
