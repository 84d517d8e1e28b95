package dev.offprint.write.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee | Lee, Ann",
                "José Luis Borges | Borges, José Luis",
                "Vincent van Gogh | van Gogh, Vincent",
                "Simone de la Cruz | de la Cruz, Simone",
                "Martin King Jr. | King, Martin, Jr.",
                "李四 | 李四",
                "王 小明 | 王 小明",
                "Plato | Plato",
                "The New Herald | The New Herald",
                "News Team | News Team",
                "Lee, Ann | Lee, Ann",
                "ann lee | ann lee",
                "Dept 42 | Dept 42",
                "Ann and Bob Lee | Ann and Bob Lee"
            })
    void names_of_people_are_filed_by_family_name(String name, String filed) {
        assertThat(FileAs.of(name)).isEqualTo(filed);
    }
}
