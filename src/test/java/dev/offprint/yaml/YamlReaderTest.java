package dev.offprint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.offprint.bound.CpuTime;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static final int SOON_SECONDS = 10;

    @Test
    void a_scalar_has_its_value_its_style_and_a_span_with_its_quotes() throws YamlSyntaxException {
        String text = "title: 'It''s'\n";

        Scalar title = scalar(text, "title");

        assertThat(title.value()).isEqualTo("It's");
        assertThat(title.style()).isEqualTo(Style.SINGLE_QUOTED);
        assertThat(title.span().of(text)).isEqualTo("'It''s'");
    }

    @Test
    void spans_count_utf_16_units_however_many_emoji_stand_before() throws YamlSyntaxException {
        String text = "a: \uD83D\uDE00\uD83D\uDE00\nb: [\uD83D\uDE00, sea]\nc: d\n";
        Mapping root = mapping(text);

        Sequence list = (Sequence) root.get("b").orElseThrow();

        assertThat(list.span().of(text)).isEqualTo("[\uD83D\uDE00, sea]");
        assertThat(list.items().get(1).span().of(text)).isEqualTo("sea");
        assertThat(root.get("c").orElseThrow().span().of(text)).isEqualTo("d");
    }

    @Test
    void spans_refer_to_the_text_around_the_range() throws YamlSyntaxException {
        String text = "\uD83D\uDE00---\ntitle: Tide\n---\n";

        YamlNode root = YamlReader.read(text, new Span(6, 18)).orElseThrow();

        Mapping fields = (Mapping) root;
        assertThat(fields.get("title").orElseThrow().span().of(text)).isEqualTo("Tide");
    }

    @Test
    void a_block_list_ends_with_its_last_item() throws YamlSyntaxException {
        String text = "tags:\n  - sea\n  - moon\n\n\ndate: x\n";

        YamlNode tags = mapping(text).get("tags").orElseThrow();

        assertThat(tags.span().of(text)).isEqualTo("- sea\n  - moon");
    }

    @Test
    void a_key_that_stands_twice_is_kept_twice() throws YamlSyntaxException {
        assertThat(mapping("a: 1\na: 2\n").entries()).hasSize(2);
    }

    @Test
    void an_alias_is_not_followed() throws YamlSyntaxException {
        YamlNode value = mapping("a: &x 1\nb: *x\n").get("b").orElseThrow();

        assertThat(value).isInstanceOf(Alias.class);
        assertThat(((Alias) value).anchor()).isEqualTo("x");
    }

    @Test
    void a_list_that_holds_itself_is_finite() throws YamlSyntaxException {
        Mapping root = mapping("a: &x [*x, *x]\n");

        assertThat(((Sequence) root.get("a").orElseThrow()).items()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "   "})
    void a_text_without_a_value_reads_as_nothing(String text) throws YamlSyntaxException {
        assertThat(YamlReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'a: b: c'          | 4  | colon inside a value
                    'a: @b'            | 3  | "@"
                    'a: `b`'           | 3  | "`"
                    'a: %b'            | 3  | "%"
                    'a: "b'            | 3  | never closed
                    'a: "b" c'         | 7  | after the end of a value
                    'a: "\\d"'          | 5  | backslash
                    'a: *b'            | 3  | no anchor is named "b"
                    """)
    void a_fault_has_a_place_and_plain_words(String text, int place, String words) {
        YamlSyntaxException fault = fault(text);

        assertThat(fault.span().start()).isEqualTo(place);
        assertThat(fault.problem()).contains(words);
    }

    @Test
    void a_tab_that_indents_is_named() {
        assertThat(fault("a:\n\tb: c\n").problem()).contains("tab");
    }

    @Test
    void a_control_character_is_found_where_it_stands() {
        YamlSyntaxException fault = fault("title: Tide\nauthor: A\u0008da\n");

        assertThat(fault.span()).isEqualTo(new Span(21, 22));
        assertThat(fault.problem()).contains("U+0008");
    }

    @Test
    void a_second_document_is_a_fault() {
        assertThat(fault("a: b\n--- \nc: d\n").problem()).contains("second document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[[{a: [", "? "})
    void what_is_nested_too_deep_is_a_fault_and_overflows_nothing(String opening) throws Throwable {
        String text = opening.repeat(YamlReader.MAX_LENGTH / opening.length());

        CpuTime.atMost(SOON_SECONDS, () -> assertThat(fault(text)).isNotNull());
    }

    @Test
    void keys_nested_too_deep_are_a_fault() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }

        assertThat(fault(text.toString()).problem()).contains("levels deep");
    }

    @Test
    void a_bomb_of_aliases_stays_small() throws YamlSyntaxException {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(mapping(text.toString()).entries()).hasSize(60);
    }

    @Test
    void more_than_the_limit_is_refused_before_it_is_read() {
        String text = "a: " + "x".repeat(YamlReader.MAX_LENGTH);

        assertThat(fault(text).problem()).contains("longer than");
    }

    @Test
    void a_block_just_within_the_limit_is_read_quickly_with_emoji_in_it() throws Throwable {
        String line = "- \uD83D\uDE00\n";
        String text = line.repeat(YamlReader.MAX_LENGTH / line.length());

        CpuTime.atMost(SOON_SECONDS, () -> assertThat(YamlReader.read(text)).isPresent());
    }

    private static Mapping mapping(String text) throws YamlSyntaxException {
        return (Mapping) YamlReader.read(text).orElseThrow();
    }

    private static Scalar scalar(String text, String key) throws YamlSyntaxException {
        return (Scalar) mapping(text).get(key).orElseThrow();
    }

    private static YamlSyntaxException fault(String text) {
        return catchThrowableOfType(YamlSyntaxException.class, () -> YamlReader.read(text));
    }
}
