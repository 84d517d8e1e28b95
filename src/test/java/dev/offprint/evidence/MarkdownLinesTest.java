package dev.offprint.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import org.junit.jupiter.api.Test;

class MarkdownLinesTest {

    @Test
    void a_reader_sees_links_by_their_text_and_pictures_as_one_sign() {
        assertThat(read("## *Related*\n\n* [A lamp](https://e.example/1)\n* [![](a.png)](/2)\n"))
                .isEqualTo("## Related\n- A lamp\n\uFFFC");
    }

    @Test
    void a_link_over_two_lines_is_two_lines() {
        assertThat(read("[Share on X\n  X](https://e.example/?share=x)\n"))
                .isEqualTo("Share on X\nX");
    }

    @Test
    void code_and_html_part_lines() {
        assertThat(read("One.\n\n```\nTwo.\n```\n\nThree.\n\n<p>Four.</p>\n\nFive.\n"))
                .isEqualTo("One.\n\0\nThree.\n\0\nFive.");
    }

    @Test
    void lines_know_where_they_stand() {
        Post post = post("One.\n\nTwo.\n\n  Three.  \n");
        MarkdownLines lines = new PostEvidence(post).lines();
        int two = lines.text().indexOf("Two.");
        assertThat(lines.between(two, lines.text().length()).span().of(post.text()))
                .isEqualTo("Two.\n\n  Three.");
    }

    @Test
    void a_link_ends_with_its_address() {
        Post post = post("One.\n\n- [Two\n\t](https://e.example/2)\n\nThree.\n");
        MarkdownLines lines = new PostEvidence(post).lines();
        assertThat(lines.paragraph(1, 2).span().of(post.text()))
                .isEqualTo("- [Two\n\t](https://e.example/2)");
    }

    private static String read(String markdown) {
        Post post = post(markdown);
        return new PostEvidence(post).lines().text();
    }

    private static Post post(String markdown) {
        return PostParser.parse(Source.of("a.md", markdown));
    }
}
