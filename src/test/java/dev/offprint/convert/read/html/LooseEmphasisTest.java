package dev.offprint.convert.read.html;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseEmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    **注意：**文字        → **注意**：文字
                    他说**“好”**吗        → 他说“**好**”吗
                    这是*《书》*的名字    → 这是《*书*》的名字
                    见**[这里](/a)**的话  → 见[**这里**](/a)的话
                    **Note:**then         → **Note**:then
                    a*(b)*c               → a\\*(b)\\*c
                    2**(3)**4             → 2\\*\\*(3)\\*\\*4
                    a ** b ** c           → a \\*\\* b \\*\\* c
                    `**a：**b`            → `**a：**b`
                    \\*\\*注意：**文字    → \\*\\*注意：\\*\\*文字
                    """)
    void stars_mean_what_the_system_of_their_author_made_of_them(String source, String written) {
        assertThat(post("post.md", source + "\n")).isEqualTo(written + "\n");
    }
}
