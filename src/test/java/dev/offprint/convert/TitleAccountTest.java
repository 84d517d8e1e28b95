package dev.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.proof.Unaccounted;
import dev.offprint.text.Source;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleAccountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Herons - Harbour Example                   | Herons                   | ''
                    Herons - The Harbour                       | Herons                   | ''
                    Herons - High Example Times                | Herons                   | ''
                    Herons - nesting below it                  | Herons                   | nesting below it
                    Herons - nesting below it, Harbour Example | Herons                   | nesting below it Harbour Example
                    Herons nest                                | Herons nest              | ''
                    Herons nest                                | Another title altogether | ''
                    """)
    void only_the_name_of_the_site_may_be_cut_off(String title, String printed, String lost) {
        Post post =
                PostParser.parse(
                        Source.of(
                                "post.md",
                                "---\ntitle: \"%s\"\nfrom: https://harbour.het.example/a\n---\nText.\n"
                                        .formatted(title)));
        assertThat(
                        TitleAccount.lost(post, Optional.of(printed)).stream()
                                .map(Unaccounted::words)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(lost);
    }
}
