package dev.offprint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void a_page_is_one_that_the_pom_names_and_nothing_else() {
        assertThat(Version.page("page: https://example.org/offprint"))
                .contains("https://example.org/offprint");
        assertThat(Version.page("page: ${project.url}")).isEmpty();
        assertThat(Version.page("page: ")).isEmpty();
        assertThat(Version.page(null)).isEmpty();
    }
}
