package dev.offprint.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.AtMostCpu;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a text is, is said in time that grows with its length and no faster: no file is too large
 * for that, nor made so that a pattern goes back over it again and again.
 */
class LargestTextTest {
    private static final byte[] BYTES = new byte[OrdinaryFile.LARGEST];

    /**
     * Each of these, again and again, is taken for the beginning of something or nearly matches.
     */
    private static final List<String> PARTS =
            List.of(
                    " ",
                    "\t",
                    "a",
                    "a ",
                    "a, ",
                    "a,",
                    "a\t",
                    "(",
                    "a(",
                    "a (b) c, ",
                    "{",
                    "}",
                    "[",
                    "[[",
                    "![",
                    "=",
                    "= ",
                    "->",
                    "::",
                    "\"",
                    "'",
                    "`",
                    "\"\"\"",
                    "\\",
                    "/*",
                    "{-",
                    "<#",
                    "$",
                    "%",
                    "@a ",
                    "1",
                    "1 ",
                    "1.",
                    "**a",
                    "]a.b(",
                    "a.a.a",
                    "-",
                    "_",
                    "<",
                    "<a ",
                    "<a>",
                    "</a>",
                    "<%",
                    "<!--",
                    "{#if a}",
                    "<script",
                    "\u00e9",
                    "# a\n",
                    "#\n",
                    "; a\n",
                    "% a\n",
                    "REM a\n",
                    "\" a\n",
                    "-- a\n",
                    "=over\n",
                    "a\n",
                    "a b c d e f g.\n",
                    "a: b\n",
                    "a: b c d e\n",
                    "- a: b\n",
                    "a = b\n",
                    "a <- b(c)\n",
                    "port 1\n",
                    "a-b yes\n",
                    "a\tb\tc\n",
                    "a,b,c\n",
                    "a|b|c\n",
                    "10:00:00.123 a\n",
                    "[0.001s] a\n",
                    "INFO a\n",
                    " at a.b(c)\n",
                    "a.a.a.A\n",
                    "a:\n",
                    "  mov eax, 1\n",
                    "G1 X1\n",
                    "1 * * * * a\n",
                    "a==1\n",
                    "@@ -1 +1 @@\n",
                    "{a:",
                    "[a,",
                    "{\"a\":",
                    "{}\n",
                    "---\na: b\n",
                    ".a{b:c}\n",
                    "return (\n<",
                    "SELECT a, ",
                    "fun a() {\n",
                    "a \"\"\n");

    static Stream<String> texts() {
        return Stream.of("", "a <- b(\n", "<p>\n", "import a\n").flatMap(LargestTextTest::behind);
    }

    private static Stream<String> behind(String beginning) {
        return PARTS.stream().map(part -> beginning + "|" + part);
    }

    @ParameterizedTest
    @MethodSource("texts")
    @AtMostCpu(seconds = 10)
    void the_largest_file_takes_no_longer_than_it_takes_to_read(String text) {
        String[] halves = text.split("\\|", 2);

        assertThat(Identification.of("a.md", filled(halves[0], halves[1]))).isNotNull();
    }

    private static byte[] filled(String beginning, String part) {
        byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] again = part.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(first, 0, BYTES, 0, first.length);
        System.arraycopy(again, 0, BYTES, first.length, again.length);
        int length = again.length;
        while (first.length + length < BYTES.length) {
            int more = Math.min(length, BYTES.length - first.length - length);
            System.arraycopy(BYTES, first.length, BYTES, first.length + length, more);
            length += more;
        }
        return BYTES;
    }
}
