package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteHostTest {
    @ParameterizedTest
    @CsvSource({
        "pier.example,        pier.example,       true",
        "www.pier.example,    static.pier.example, true",
        "pier.example,        lamp.example,       false",
        "pier.co.uk,          www.pier.co.uk,     true",
        "pier.co.uk,          lamp.co.uk,         false",
        "pier.com.cn,         lamp.com.cn,        false",
        "www.pier.de,         img.pier.de,        true",
        "pier.com,            lamp.com,           false",
        "'',                  '',                 false",
    })
    void hosts_are_related_when_they_are_below_one_registered_name(
            String one, String other, boolean areRelated) {
        assertThat(SiteHost.areRelated(one, other)).isEqualTo(areRelated);
    }
}
