package dev.offprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server is asked for nothing that is not its own: no user, no password, no fragment. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://user:hushhush@a.example.org/b, http://a.example.org/b",
        "http://user:hushhush@a.example.org:81/b, http://a.example.org:81/b",
        "http://user:81@a.example.org, http://a.example.org/",
        "http://user:hushhush@[2606:4700::1111]/b, http://[2606:4700::1111]/b",
        "http://user:hushhush@[2606:4700::1111]:81/b, http://[2606:4700::1111]:81/b",
        "http://user@a.example.org:/b, http://a.example.org/b",
        "http://a.example.org/b?c=1&#38;d, http://a.example.org/b?c=1&",
        "http://a.example.org/b&#38;c?d, http://a.example.org/b&",
        "http://a.example.org/b?c#d, http://a.example.org/b?c"
    })
    void a_server_is_asked_for(String address, String asked) {
        assertThat(WebAddress.of(address)).contains(URI.create(asked));
    }
}
