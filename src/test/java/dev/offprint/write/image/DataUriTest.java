package dev.offprint.write.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataUriTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    data:,plain                        | plain
                    data:text/plain,a%20b%             | a b%
                    DATA:image/png;x=1;BASE64,aGVsbG8= | hello
                    data:;base64,aGVs%62G8             | hello
                    """)
    void the_content_is_read(String address, String content) {
        assertThat(DataUri.content(address))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .contains(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data:", "data:image/png;base64", "http://x,y", "data:;base64,a"})
    void what_is_not_well_formed_has_none(String address) {
        assertThat(DataUri.content(address)).isEmpty();
    }
}
