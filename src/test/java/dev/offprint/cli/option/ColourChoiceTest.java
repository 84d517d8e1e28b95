package dev.offprint.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When there is colour without being asked for. */
class ColourChoiceTest {

    @ParameterizedTest
    @CsvSource({"true, , true", "true, '', true", "true, 1, false", "false, , false"})
    void colour_is_for_terminals_whose_user_has_not_declined_it(
            boolean isTerminal, String noColor, boolean isWanted) {
        assertThat(ColourChoice.isWanted(isTerminal, noColor)).isEqualTo(isWanted);
    }
}
