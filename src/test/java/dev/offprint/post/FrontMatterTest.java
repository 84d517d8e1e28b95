package dev.offprint.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.FrontMatter.Format;
import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Source;
import dev.offprint.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void a_block_between_two_delimiters_is_read() {
        Post post =
                parse(
                        """
                        ---
                        title: Tide
                        ---
                        Text.
                        """);

        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(body(post)).isEqualTo("Text.\n");
        assertThat(post.frontMatter().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\r\ntitle: Tide\r\n---\r\nText.\n",
                "---  \ntitle: Tide\n---\t\nText.\n",
                "---\ntitle: Tide\n...\nText.\n",
                "title: Tide\n---\nText.\n",
                "# a comment\ntitle: Tide\n---\nText.\n",
                "---\n# a comment\ntitle: Tide\n---\nText.\n",
            })
    void the_forms_that_generators_accept_are_read_without_a_problem(String text) {
        Post post = parse(text.startsWith("# a") ? "---\n" + text : text);

        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(body(post)).isEqualTo("Text.\n");
        assertThat(post.frontMatter().problems()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_a_problem_at_the_mark() {
        Post post = parse("\uFEFF---\ntitle: Tide\n---\nText.\n");

        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(problem(post).kind()).isEqualTo(ProblemKind.BYTE_ORDER_MARK);
        assertThat(problem(post).span().of(post.text())).isEqualTo("\uFEFF");
    }

    @Test
    void blank_lines_before_the_block_are_a_problem() {
        Post post = parse("\r\n \n---\ntitle: Tide\n---\nText.\n");

        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(problem(post).kind()).isEqualTo(ProblemKind.BLANK_LINES_BEFORE);
        assertThat(problem(post).span().of(post.text())).isEqualTo("\r\n \n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "Text.\n",
                "---\n\nA rule, then text.\n",
                "---\nA rule, then text.\n\n---\nMore.\n",
                "---\n",
                "----\ntitle: no\n----\n",
                "Note: a text may begin like a key.\n\nMore.\n",
                "Heading\n---\nText.\n",
                "<p>title: no</p>\n---\n"
            })
    void what_is_no_front_matter_is_body(String text) {
        Post post = parse(text);

        assertThat(post.frontMatter().isPresent()).isFalse();
        assertThat(body(post)).isEqualTo(text.replace("\uFEFF", ""));
        assertThat(post.frontMatter().problems()).isEmpty();
    }

    @Test
    void toml_is_seen_and_left_alone() {
        Post post = parse("+++\ntitle = \"Tide: [one\"\n+++\nText.\n");

        assertThat(post.frontMatter().format()).isEqualTo(Format.TOML);
        assertThat(post.frontMatter().fields()).isEmpty();
        assertThat(post.frontMatter().problems()).isEmpty();
        assertThat(body(post)).isEqualTo("Text.\n");
    }

    @Test
    void a_block_that_never_closes_gives_its_text_to_the_body() {
        Post post = parse("---\ntitle: Tide\ntags:\n  - sea\n\nText.\n");

        assertThat(problem(post).kind()).isEqualTo(ProblemKind.NEVER_CLOSED);
        assertThat(post.frontMatter().text("title")).contains("Tide");
        assertThat(body(post)).isEqualTo("\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"----", "--", "—", "–––", "-----------"})
    void a_misspelt_delimiter_closes_the_block_with_a_problem(String delimiter) {
        Post post = parse("---\ntitle: Tide\n" + delimiter + "\nText.\n\n---\n\nMore text.\n");

        assertThat(problem(post).kind()).isEqualTo(ProblemKind.NEVER_CLOSED);
        assertThat(problem(post).span().of(post.text())).isEqualTo(delimiter);
        assertThat(body(post)).isEqualTo("Text.\n\n---\n\nMore text.\n");
    }

    @Test
    void a_rule_in_the_text_does_not_close_a_block_that_never_closed() {
        Post post = parse("---\ntitle: Tide\n\nA first text.\n\n---\n\nA second text.\n");

        assertThat(problem(post).kind()).isEqualTo(ProblemKind.NEVER_CLOSED);
        assertThat(body(post)).contains("A first text.").contains("A second text.");
    }

    @Test
    void blank_lines_between_keys_are_part_of_the_block() {
        Post post = parse("---\ntitle: Tide\n\ndate: 2024-03-05\n---\nText.\n");

        assertThat(post.frontMatter().text("date")).contains("2024-03-05");
        assertThat(post.frontMatter().problems()).isEmpty();
    }

    @Test
    void a_fault_stands_at_its_line_and_column_of_the_file() {
        Post post = parse("---\ntitle: \uD83C\uDF0A Tide: a story\n---\nText.\n");

        int fault = problem(post).span().start();

        assertThat(problem(post).kind()).isEqualTo(ProblemKind.SYNTAX);
        assertThat(post.source().lines().position(fault).toString())
                .isEqualTo(post.source().lines().position(18).toString());
        assertThat(post.text().charAt(fault)).isEqualTo(':');
        assertThat(body(post)).isEqualTo("Text.\n");
    }

    @Test
    void a_value_after_an_emoji_has_its_own_span() {
        Post post = parse("---\nmood: \uD83C\uDF0A\ntitle: Tide\n---\nText.\n");

        assertThat(post.frontMatter().scalar("title").orElseThrow().span().of(post.text()))
                .isEqualTo("Tide");
    }

    @Test
    void a_list_instead_of_keys_is_a_problem() {
        Post post = parse("---\n- title: Tide\n- title: Moon\nx: y\n---\nText.\n");

        assertThat(post.frontMatter().fields()).isEmpty();
        assertThat(post.frontMatter().problems()).isNotEmpty();
    }

    @Test
    void a_block_past_the_limit_is_a_problem_and_hides_no_text() {
        String long64 = "x".repeat(YamlReader.MAX_LENGTH);
        Post post = parse("---\ntitle: " + long64 + "\n---\nText.\n");

        assertThat(problem(post).message()).contains("longer than");
        assertThat(body(post)).isEqualTo("Text.\n");
    }

    @Test
    void a_bomb_is_a_problem_and_no_crash() {
        Post post = parse("---\na: " + "[".repeat(20_000) + "\n---\nText.\n");

        assertThat(problem(post).kind()).isEqualTo(ProblemKind.SYNTAX);
        assertThat(body(post)).isEqualTo("Text.\n");
    }

    @Test
    void an_alias_is_a_value_that_is_no_text() {
        Post post = parse("---\na: &x Tide\ntitle: *x\n---\nText.\n");

        assertThat(post.frontMatter().text("title")).isEmpty();
        assertThat(post.frontMatter().problems()).isEmpty();
    }

    @Test
    void an_empty_block_has_no_fields_and_no_problem() {
        Post post = parse("---\n---\nText.\n");

        assertThat(post.frontMatter().isPresent()).isTrue();
        assertThat(post.frontMatter().fields()).isEmpty();
        assertThat(post.frontMatter().problems()).isEmpty();
        assertThat(body(post)).isEqualTo("Text.\n");
    }

    private static Post parse(String text) {
        return PostParser.parse(Source.of("tide.md", text));
    }

    private static Problem problem(Post post) {
        assertThat(post.frontMatter().problems()).hasSize(1);
        return post.frontMatter().problems().get(0);
    }

    private static String body(Post post) {
        return post.body().span().of(post.text());
    }
}
