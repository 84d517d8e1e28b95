package dev.offprint.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses a post holds, where each stands and what it is for. */
class ReferenceTest {

    @Test
    void a_srcset_is_split_at_white_space_so_that_commas_in_addresses_stay() {
        assertThat(raw("<img srcset=\"/a,w_300/x.jpg 300w,/b.jpg?c=1,2 2x , /d.jpg\">"))
                .containsExactly("/a,w_300/x.jpg", "/b.jpg?c=1,2", "/d.jpg");
    }

    @Test
    void candidates_without_a_description_are_parted_by_the_comma_at_their_end() {
        assertThat(raw("<img srcset=\"/a.jpg, /b.jpg 2x\">")).containsExactly("/a.jpg", "/b.jpg");
    }

    @Test
    void a_srcset_of_a_data_address_is_one_candidate() {
        assertThat(raw("<img srcset=\"data:image/gif;base64,R0lGOD 1x\">"))
                .containsExactly("data:image/gif;base64,R0lGOD");
    }

    @Test
    void a_candidate_of_a_picture_is_told_from_its_source() {
        Post post = post("<picture><source srcset=\"/a.webp\"><img src=/b.jpg></picture>");

        assertThat(post.body().references())
                .extracting(Reference::kind, Reference::attribute)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.IMAGE_CANDIDATE, "srcset"),
                        org.assertj.core.groups.Tuple.tuple(Kind.IMAGE, "src"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见https://a.example/b，说        | https://a.example/b",
                "見https://a.example/b後文        | https://a.example/b",
                "見 https://a.example/潮/後文        | https://a.example/潮/後文",
                "Auf https://a.example/straße/größe.        | https://a.example/straße/größe",
                "На https://a.example/wiki/Прилив, там | https://a.example/wiki/Прилив",
                "（https://a.example/b）           | https://a.example/b",
                "「https://a.example/b?c=d」と     | https://a.example/b?c=d",
                "see https://a.example/b.          | https://a.example/b",
                "see https://a.example/b?!         | https://a.example/b",
                "(https://a.example/b_(c))         | https://a.example/b_(c)",
                "(see https://a.example/b)         | https://a.example/b",
                "HTTP://A.EXAMPLE/b here           | HTTP://A.EXAMPLE/b",
                "https://a.example/é/ü             | https://a.example/é/ü",
                "https://a.example/b;c;            | https://a.example/b;c",
            })
    void a_bare_address_ends_where_a_reader_would_end_it(String text, String address) {
        assertThat(raw(text + "\n")).containsExactly(address);
    }

    @Test
    void two_bare_addresses_on_one_line_are_two() {
        assertThat(raw("one https://a.example/1, two https://a.example/2\n"))
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](/b), /b",
        "[a](/b \"a (b) c\"), /b",
        "[a](/b 'c'), /b",
        "[a](</b> \"c\"), /b",
        "[a](/b_(c)), /b_(c)",
        "![a](/b.png \"c\"), /b.png",
        "<https://a.example/b>, https://a.example/b",
    })
    void a_title_or_bracket_is_no_part_of_a_markdown_address(String markdown, String address) {
        Post post = post(markdown + "\n");

        assertThat(post.body().references())
                .singleElement()
                .satisfies(
                        reference -> {
                            assertThat(reference.raw()).isEqualTo(address);
                            assertThat(reference.address().of(post.text())).isEqualTo(address);
                            assertThat(reference.syntax()).isEqualTo(Syntax.MARKDOWN);
                            assertThat(reference.whole().orElseThrow().of(post.text()))
                                    .isEqualTo(markdown);
                        });
    }

    @Test
    void an_image_in_a_link_gives_two_addresses() {
        Post post = post("[![a](/b.png)](/c)\n");

        assertThat(post.body().references())
                .extracting(Reference::raw, Reference::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/b.png", Kind.IMAGE),
                        org.assertj.core.groups.Tuple.tuple("/c", Kind.LINK));
    }

    @Test
    void a_definition_is_a_link_and_its_uses_are_none() {
        assertThat(raw("See [a] and [b][a].\n\n[a]: https://a.example/b?c=d 'e'\n"))
                .containsExactly("https://a.example/b?c=d");
    }

    @Test
    void an_address_as_the_text_of_its_own_link_is_found_twice() {
        Post post = post("<a href=\"https://a.example/b\">https://a.example/b</a>");

        assertThat(post.body().references())
                .extracting(Reference::kind)
                .containsExactly(Kind.LINK, Kind.BARE);
    }

    @Test
    void addresses_in_code_are_examples_and_not_found() {
        assertThat(raw("`https://a.example/b` and\n\n    <img src=\"/c\">\n\n```\n[d](/e)\n```\n"))
                .isEmpty();
    }

    @Test
    void templated_addresses_are_given_as_they_are_written() {
        assertThat(raw("![a]({{ site.url }}/b.png) <a href=\"{{ c | d }}/e\">f</a>\n"))
                .containsExactly("{{ site.url }}/b.png", "{{ c | d }}/e");
    }

    @Test
    void white_space_around_an_attribute_is_outside_its_address() {
        assertThat(raw("<a href=\" https://a.example/b \">c</a>"))
                .containsExactly("https://a.example/b");
    }

    @Test
    void front_matter_gives_whole_values_only() {
        List<String> found =
                raw(
                        """
                        ---
                        from: https://a.example/1
                        cover: {image: 'https://a.example/2.png'}
                        links: [https://a.example/3]
                        note: see https://a.example/4
                        ---
                        """);

        assertThat(found)
                .containsExactly(
                        "https://a.example/1", "https://a.example/2.png", "https://a.example/3");
    }

    @Test
    void a_script_a_frame_and_a_film_are_told_apart() {
        Post post =
                post(
                        "<script src=/a></script><iframe src=/b></iframe>"
                                + "<video src=/c poster=/d></video><link href=/e>");

        assertThat(post.body().references())
                .extracting(Reference::kind)
                .containsExactly(Kind.RESOURCE, Kind.EMBED, Kind.EMBED, Kind.IMAGE, Kind.RESOURCE);
    }

    private static List<String> raw(String text) {
        return post(text).body().references().stream().map(Reference::raw).toList();
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("a.md", text));
    }
}
