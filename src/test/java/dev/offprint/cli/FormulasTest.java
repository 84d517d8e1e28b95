package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula says the same in every format. */
class FormulasTest {
    private static final String HALF =
            "<math><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mn>10</mn><mn>3</mn></msup></math>";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "markdown, '$\\frac{1}{2} 10^{3}$'",
        "text, '$\\frac{1}{2} 10^{3}$'",
        "html, '<mfrac><mn>1</mn><mn>2</mn></mfrac>'",
    })
    void mathml_is_tex_where_there_is_no_markup(String format, String formula) throws IOException {
        Path post = write("<p>The mill ground " + HALF + " sacks.</p>");

        assertThat(convert(format, post).replaceAll("\\s+", " ").replace("}10", "} 10"))
                .contains(formula);
    }

    @Test
    void a_book_shows_it_and_says_that_it_does() throws IOException {
        Path post = write("<p>The mill ground " + HALF + " sacks.</p>");
        Path book = folder.resolve("a.epub");

        Offprint.run("convert", "--to", "epub", post.toString(), "-o", book.toString());

        assertThat(entry(book, "EPUB/chapter-0001.xhtml")).contains("<mfrac><mn>1</mn>");
        assertThat(entry(book, "EPUB/package.opf")).contains("properties=\"mathml\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $x_1^2 \\le \\{a\\}$ be.",
                "<p>Let $x_1^2 \\le \\{a\\}$ be.</p>",
                "<p>Let \\(x_1^2 \\le \\{a\\}\\) be.</p>",
                "<p>Let <span class=\"math inline\">\\(x_1^2 \\le \\{a\\}\\)</span> be.</p>",
                "<p>Let <math-renderer>$x_1^2 \\le \\{a\\}$</math-renderer> be.</p>",
                "<p>Let <script type=\"math/tex\">x_1^2 \\le \\{a\\}</script> be.</p>",
                "<p>Let <math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">"
                        + "x_1^2 \\le \\{a\\}</annotation></semantics></math> be.</p>",
            })
    void tex_stays_as_it_is_written(String body) throws IOException {
        Path post = write(body);

        assertThat(convert("markdown", post)).contains("Let $x_1^2 \\le \\{a\\}$ be.");
        assertThat(convert("text", post)).contains("Let $x_1^2 \\le \\{a\\}$ be.");
        assertThat(convert("html", post)).contains("<math ").contains("Let ", " be.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ol><li>Rope</li></ol>", "<hr>", "<div>A $b_1$ c</div>", "<p>One</p>"})
    void the_sentence_after_an_element_is_said_once(String element) throws IOException {
        Path post = write(element + "\n\nThe tide is $h_1 = a$, and 2 boats.");

        assertThat(convert("markdown", post)).containsOnlyOnce("The tide is $h_1 = a$, and");
        assertThat(convert("html", post)).containsOnlyOnce("The tide is").contains(", and 2 boats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $5 and then $10.",
                "<p>It cost $5 and then $10.</p>",
                "<p>Rated $$ here and $$ there.</p>",
                "<p>From <code>$x_1$</code> to $HOME.</p>",
            })
    void money_is_no_formula(String body) throws IOException {
        assertThat(convert("html", write(body))).doesNotContain("<math");
    }

    private Path write(String body) throws IOException {
        return Files.writeString(folder.resolve("a.md"), "---\ntitle: Mill\n---\n\n" + body + "\n");
    }

    private static String convert(String format, Path post) {
        return Offprint.run("convert", "--to", format, post.toString()).out();
    }

    private static String entry(Path book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
