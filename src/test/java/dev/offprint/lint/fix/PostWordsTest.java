package dev.offprint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a post are those that a reader of its kind comes upon. */
class PostWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "post.md   | [Pier](b.md)                            | Pier",
                "post.md   | ---\\ntitle: T\\n---\\n[Pier](b.md)  | Pier",
                "post.html | [Pier](b.md)                            | Pier b md",
                "post.html | ---\\ntitle: T\\n---\\n[Pier](b.md)  | Pier b md",
                "page.md   | <!DOCTYPE html>\\n<html><body>\\n\\n[Pier](b.md)\\n | Pier b md",
                "post.md   | One {{<note seal>}} two.                | One note seal two",
                "post.md   | One {% set a = '*b' %} *two* three.     | One set a b two three",
            })
    void words_are_read_as_the_kind_of_the_post_has_them(String name, String text, String words) {
        Post post = PostParser.parse(Source.of(name, text.translateEscapes()));

        assertThat(String.join(" ", PostWords.of(post).texts())).isEqualTo(words);
    }
}
