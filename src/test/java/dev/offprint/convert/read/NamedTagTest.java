package dev.offprint.convert.read;

import static dev.offprint.convert.Convert.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that a sentence only names, and that would swallow the rest of the post. */
class NamedTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"iframe", "title", "textarea", "xmp", "noembed", "script", "style"})
    void what_follows_a_tag_without_an_end_is_kept(String name) {
        assertThat(post("a.md", "Lazy <" + name + ">s load late.\n\nMore.\n"))
                .isEqualTo("Lazy \\<" + name + ">s load late.\n\nMore.\n");
        assertThat(post("a.html", "<p>Lazy <" + name + ">s load late.</p><p>More.</p>"))
                .isEqualTo("Lazy \\<" + name + ">s load late.\n\nMore.\n");
    }

    @Test
    void a_name_that_is_escaped_is_no_tag() {
        assertThat(post("a.md", "Lazy \\<iframe>s load late.\n"))
                .isEqualTo("Lazy \\<iframe>s load late.\n");
    }

    @Test
    void a_frame_with_an_end_is_a_frame() {
        assertThat(post("a.md", "One <iframe src=\"https://a.example/b\">x</iframe> two\n"))
                .isEqualTo("One\n\n[a.example](https://a.example/b)\n\ntwo\n");
    }
}
