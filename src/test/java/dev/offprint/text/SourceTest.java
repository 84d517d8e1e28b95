package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void decoding_and_encoding_give_the_same_bytes(String name) throws Exception {
        byte[] bytes = "\uFEFFa\r\nb\rc\n\ud83d\ude00\uFFFD".getBytes(Charset.forName(name));

        Source source = Source.decode("post.md", bytes);

        assertThat(source.encode()).isEqualTo(bytes);
        assertThat(source.hasByteOrderMark()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    gb2312,       GB18030,      中文网页“引号”镕
                    Shift_JIS,    windows-31j,  日本語の頁～①
                    euc-kr,       x-windows-949,한국어 쪽 똠
                    iso-8859-1,   windows-1252, Déjà vu “quoted” €
                    windows-1251, windows-1251, Страница
                    """)
    void a_page_that_is_not_utf_8_is_read_in_the_encoding_that_it_names(
            String label, String charset, String words) throws Exception {
        String page = "<html><head><meta charset=\"" + label + "\"></head><p>" + words;
        byte[] bytes = page.getBytes(Charset.forName(charset));

        Source source = Source.decode("page.html", bytes);

        assertThat(source.text()).isEqualTo(page);
        assertThat(source.encode()).isEqualTo(bytes);
    }

    @Test
    void a_page_in_utf_8_may_name_another_encoding() throws Exception {
        byte[] bytes = "<meta charset=gbk><p>中文".getBytes(StandardCharsets.UTF_8);

        assertThat(Source.decode("page.html", bytes).text()).endsWith("中文");
    }

    @Test
    void what_the_encoding_of_a_page_lacks_is_no_fault_of_ours() throws Exception {
        byte[] bytes = "<meta charset=latin1><p>\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Source page = Source.decode("page.html", bytes).withText("中");

        assertThat(catchThrowableOfType(IOException.class, page::encode))
                .hasMessageContaining("windows-1252");
    }

    @Test
    void an_invalid_byte_is_named_by_its_place() {
        byte[] bytes = "ab\ncd\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        UndecodableException e =
                catchThrowableOfType(
                        UndecodableException.class, () -> Source.decode("post.md", bytes));

        assertThat(e.position()).isEqualTo(new Position(2, 3));
        assertThat(e.offset()).isEqualTo(5);
    }

    @Test
    void lines_end_with_lf_crlf_or_cr() {
        LineIndex lines = new LineIndex("a\nb\r\nc\rd");

        assertThat(lines.lineCount()).isEqualTo(4);
        assertThat(lines.position(7)).isEqualTo(new Position(4, 1));
        assertThat(lines.line(2)).isEqualTo(new Span(2, 5));
    }

    @Test
    void edits_apply_in_any_order_and_refuse_to_overlap() {
        List<Edit> edits =
                List.of(
                        new Edit(new Span(3, 4), "D"),
                        Edit.insert(0, "x"),
                        Edit.delete(new Span(1, 2)));

        assertThat(Edit.apply("abcd", edits)).isEqualTo("xacD");
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () ->
                                        Edit.apply(
                                                "abcd",
                                                List.of(
                                                        Edit.delete(new Span(0, 2)),
                                                        Edit.delete(new Span(1, 3))))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
