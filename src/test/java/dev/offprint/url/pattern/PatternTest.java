package dev.offprint.url.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.url.Address;
import dev.offprint.url.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns that rule files write. */
class PatternTest {

    @ParameterizedTest
    @CsvSource({
        "example.com,     http://example.com/,           true",
        "example.com,     HTTPS://A.B.EXAMPLE.COM/,      true",
        "Example.COM,     //example.com,                 true",
        "example.com,     http://me@example.com.:80/,    true",
        "example.com,     http://badexample.com/,        false",
        "example.com,     http://example.com.evil.org/,  false",
        "example.com,     http://evil.org/example.com,   false",
        "example.com,     http://example.com@evil.org/,  false",
        "example.com,     http://evil.org\\@example.com, false",
        "example.com,     /example.com,                  false",
        "=example.com,    http://example.com/,           true",
        "=example.com,    http://www.example.com/,       false",
        "shop.*,          http://shop.de/,               true",
        "shop.*,          http://www.shop.co.uk/,        true",
        "shop.*,          http://shop.com.br/,           true",
        "shop.*,          http://shop/,                  false",
        "shop.*,          http://shop.example.com/,      false",
        "shop.*,          http://shop.a.co.uk/,          false",
        "shop.*,          http://workshop.de/,           false",
        "shop.*,          http://shop.info.br/,          false",
        "shop.*,          http://shop.com.info/,         false",
        "shop.*,          /shop.de,                      false",
        "=shop.*,         http://shop.de/,               true",
        "=shop.*,         http://www.shop.de/,           false",
        "bücher.example,  http://xn--bcher-kva.example/, true",
        "bücher.example,  http://BÜCHER.example/,        true",
        "xn--bcher-kva.example, http://bücher.example/,  true",
    })
    void a_host_pattern_means_a_host_and_maybe_more(String pattern, String text, boolean expected) {
        HostPattern parsed = HostPattern.parse(pattern);

        assertThat(parsed.matches(Address.parse(text))).isEqualTo(expected);
        assertThat(HostPattern.ofCanonical(parsed.canonical()).matches(Address.parse(text)))
                .isEqualTo(expected);
        assertThat(parsed).hasToString(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", ".*", "*", "*.com", "a b", "a/b", "http://a", "a:80", "a..b", "a."})
    void what_is_no_host_pattern_is_refused_with_its_text(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostPattern.parse(pattern))
                .withMessageContaining("\"" + pattern + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/_/stat*,     http://a/_/stat,              true",
        "/_/stat*,     http://a/_/stat/b?c,          true",
        "/_/stat*,     http://a/x/_/stat,            false",
        "/tracker/*,   /tracker/,                    true",
        "/tracker/*,   /tracker,                     false",
        "/tracker/*,   /Tracker/x,                   false",
        "*/p.gif,      http://a/b/c/p.gif?x,         true",
        "*/p.gif,      http://a/p.gif/,              false",
        "/a*b*c,       /a/b/bb/c,                    true",
        "/a*b*c,       /a/c/b,                       false",
        "/a*b*c,       /abc#b*c,                     true",
        "/ab*bc,       /abc,                         false",
        "/,            http://a,                     true",
        "/,            http://a?b,                   true",
        "/,            http://a/b,                   false",
        "*,            #x,                           true",
        "/x*y,         /x?y,                         false",
    })
    void a_path_pattern_means_the_whole_path(String pattern, String text, boolean expected) {
        assertThat(PathPattern.parse(pattern).matches(Address.parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/x?y", "/x#y"})
    void what_is_no_path_pattern_is_refused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathPattern.parse(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "fbclid,         fbclid=1,              true",
        "fbclid,         FBCLID,                true",
        "fbclid,         fbclid2=1,             false",
        "utm_*,          utm_=1,                true",
        "utm_*,          Utm_Source=x,          true",
        "utm_*,          utm%5Fsource=x,        true",
        "utm_*,          amp;utm_source=x,      true",
        "utm_*,          utm=x,                 false",
        "source=rss-*,   source=rss-1,          true",
        "source=rss-*,   source=rss%2D,         true",
        "source=rss-*,   source=RSS-1,          false",
        "source=rss-*,   source=press-1,        false",
        "source=rss-*,   source,                false",
        "ref=,           ref,                   true",
        "ref=,           ref=1,                 false",
        "at_*=*mail*,    at_x=e-mail-7,         true",
    })
    void a_parameter_pattern_means_names_and_maybe_values(
            String pattern, String parameter, boolean expected) {
        Parameter found = Address.parse("/x?" + parameter).parameters().get(0);

        assertThat(ParameterPattern.parse(pattern).matches(found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "=x", "*=x", "*x", "a*b"})
    void what_is_no_parameter_pattern_is_refused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> ParameterPattern.parse(pattern));
    }
}
