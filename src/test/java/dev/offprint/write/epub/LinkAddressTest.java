package dev.offprint.write.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            textBlock =
                    """
                    https://example.com https://example.com/
                    https://example.com?q=1#a#b https://example.com/?q=1#a%23b
                    https://example.com/%E4%BD%A0/%zz https://example.com/%E4%BD%A0/%25zz
                    https://example.com/你"|好 https://example.com/%E4%BD%A0%22%7C%E5%A5%BD
                    https://例子.中国/ https://xn--fsqu00a.xn--fiqs8s/
                    //cdn.example.com/x https://cdn.example.com/x
                    HTTPS://EXAMPLE.com:8080/A https://example.com:8080/A
                    http://127.0.0.1/ http://127.0.0.1/
                    http://a_b.example.com/ http://a_b.example.com/
                    https://medium.com/@ann https://medium.com/@ann
                    mailto:ann@example.com mailto:ann@example.com
                    """)
    void what_can_be_valid_is_made_so(String address, String valid) {
        assertThat(LinkAddress.valid(address)).contains(valid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "/x",
                "?x",
                "#x",
                "http://",
                "http:x",
                "http:///x",
                "http://a b/",
                "http://1.2.3/",
                "http://256.1.1.1/",
                "http://x:99999/",
                "http://u:p@x.com/",
                "http://a..b/",
                "http://.a/",
                "file:///x",
                "x-app:1",
                "javascript:x",
                "mailto:"
            })
    void what_leads_nowhere_is_no_address(String address) {
        assertThat(LinkAddress.valid(address)).isEmpty();
    }
}
