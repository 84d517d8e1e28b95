package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawElementTest {
    /** The bar stands where the content ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "script!a|</script>",
                "script!a|</SCRIPT\t>",
                "script!a</scripts>|</script/>",
                "script!a</script",
                "textarea!<textarea>|</textarea></textarea>",
                "title!</titles><b>|</title >",
                "xmp!</script>|</xmp>",
            })
    void content_ends_at_the_end_tag_of_its_element(String name, String marked) {
        assertThat(end(name, marked)).isEqualTo(marked.indexOf('|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<!--|</script>",
                "<!--<script></script>|</script>",
                "<!--<script>-->|</script></script>",
                "<!--><script>|</script>",
                "<!---><script>|</script>",
                "<!--<scripts>|</script>",
                "<!--<script></script><script></script>|</script>",
                "<!--<script></script>--><script>|</script>",
                "<!--<SCRIPT/x</script >|</script>",
                "<!-<script>|</script>",
                "<!--<script></script>",
            })
    void a_comment_in_a_script_may_hold_another_script(String marked) {
        assertThat(end("script", marked)).isEqualTo(marked.indexOf('|'));
    }

    private static int end(String name, String marked) {
        String text = marked.replace("|", "");
        return RawElement.end(text, name, 0, text.length());
    }
}
