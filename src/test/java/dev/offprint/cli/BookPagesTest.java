package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.epub.EpubCheckFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books for readers that make pages, which cannot be scrolled, through the command line. */
class BookPagesTest {
    @TempDir Path folder;

    @Test
    void a_table_that_fits_is_as_it_was() {
        assertThat(body("| a | b |\n|---|---|\n| 1 | 2 |\n"))
                .contains("<table>\n<thead>", "<th>a</th>", "<td>1</td>")
                .doesNotContain("<col ", "role=\"table\"", "class=\"label\"");
    }

    @Test
    void a_table_that_is_wider_has_the_width_of_the_page() {
        assertThat(
                        body(
                                """
                                | Name | What it is |
                                |---|---|
                                | Weir | A low wall that is built across a river |
                                """))
                .contains("<table class=\"fixed\">\n<colgroup><col style=\"width: ")
                .doesNotContain("class=\"label\"");
    }

    @Test
    void the_rows_of_one_that_no_page_holds_are_stacked_under_the_headings_of_their_columns() {
        String head = "Upstream Midstream Downstream Tributary Floodplain Groundwater Reservoir";
        String row =
                "measured estimated calculated forgotten rediscovered unmeasurable overflowing";

        String body =
                body(table(head.replace(" ", " | ")) + "| " + row.replace(" ", " | ") + " |\n");

        assertThat(body)
                .contains(
                        "<div class=\"table long\">\n<table class=\"stacked\" role=\"table\">",
                        "<th role=\"columnheader\">Upstream</th>",
                        "<td role=\"cell\"><span class=\"label\" aria-hidden=\"true\">Downstream:"
                                + "</span> calculated</td>");
    }

    @Test
    void a_label_is_on_record_and_a_lost_cell_would_not_be() {
        Offprint convert =
                convert(
                        "| "
                                + "Measurement | ".repeat(14)
                                + "\n|"
                                + "---|".repeat(14)
                                + "\n| "
                                + "value | ".repeat(14)
                                + "\n");

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).doesNotContain("lost", "added");
    }

    @Test
    void cells_that_reach_into_other_rows_stay_in_a_grid() {
        String wide = "unmentionable inventories";
        assertThat(
                        body(
                                "<table><tr>"
                                        + "<th>Observation</th>".repeat(9)
                                        + "</tr><tr><td rowspan=2>Northernmost</td>"
                                        + ("<td>" + wide + "</td>").repeat(8)
                                        + "</tr><tr>"
                                        + ("<td>" + wide + "</td>").repeat(8)
                                        + "</tr></table>"))
                .contains("<table class=\"fixed smaller\">", "rowspan=\"2\"");
    }

    @Test
    void a_long_line_of_code_hangs_and_a_short_one_is_left() {
        assertThat(body("```\n" + "word ".repeat(20) + "\n\nend\n```\n"))
                .contains(
                        "<span class=\"line\">word ",
                        "<span class=\"line\">\n</span>",
                        ">end</span>");
        assertThat(body("```\nshort\n```\n")).contains("<pre><code>short</code></pre>");
    }

    @Test
    void verse_keeps_its_lines_and_prose_is_no_verse() {
        assertThat(body("The heron stood,  \nthe river ran,  \nand night came.\n"))
                .contains("<p class=\"lines\"><span>The heron stood,<br/>\n</span><span>the river");
        assertThat(body("One,  \ntwo.\n")).contains("<p>One,<br/>\ntwo.</p>");
    }

    @Test
    void a_long_formula_is_broken_at_its_operators_and_has_a_text() {
        StringBuilder sum = new StringBuilder("a_0");
        for (int i = 1; i < 30; i++) {
            sum.append(" + a_{").append(i).append("}");
        }
        String body = body("$$" + sum + "$$\n");

        assertThat(body)
                .contains(
                        "alttext=\"" + sum + "\"",
                        "<mtable class=\"lines\"",
                        "<mtr><mtd><mo>+</mo>");
        assertThat(body("$$a + b$$\n")).contains("alttext=\"a + b\"").doesNotContain("<mtable");
    }

    @Test
    void only_pages_with_formulas_are_listed_as_that() {
        convert("$$a + b$$\n");
        assertThat(files().get("EPUB/package.opf")).contains("properties=\"mathml\"");
        convert("Text.\n");
        assertThat(files().get("EPUB/package.opf")).doesNotContain("mathml");
    }

    @Test
    void what_runs_from_right_to_left_is_parted_from_dates_and_programs() {
        String body =
                body(
                        "كان النهر هادئا في ذلك الصباح `open()` ولم يكن هناك أحد.\n\n```\nlet a = 1;\n```\n",
                        "author: ليلى حداد\n");

        assertThat(files().get("EPUB/chapter-0001.xhtml")).contains("dir=\"rtl\">");
        assertThat(body)
                .contains(
                        "<span class=\"author\"><bdi>ليلى حداد</bdi></span> · <bdi><time",
                        "<code dir=\"ltr\">open()</code>",
                        "<pre dir=\"ltr\">");
    }

    @Test
    void titles_of_another_language_say_so_in_nav_and_contents() throws IOException {
        write(
                "a.md",
                "---\ntitle: The weir\ndate: 2020-01-01\n---\nThe weir is open to the river.\n");
        write(
                "b.md",
                "---\ntitle: The gate\ndate: 2020-01-02\n---\nThe gate is shut and it was so.\n");
        write(
                "c.md",
                "---\ntitle: صباح النهر\ndate: 2020-01-03\n---\nكان النهر هادئا في ذلك الصباح.\n");
        run(folder.resolve("posts").toString());

        String link = "<a href=\"chapter-0003.xhtml\" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">";
        assertThat(files().get("EPUB/nav.xhtml")).contains(link);
        assertThat(files().get("EPUB/contents.xhtml"))
                .contains(link, "<span class=\"detail\"><bdi>3 January 2020</bdi></span>")
                .contains("<a href=\"chapter-0001.xhtml\">The weir</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/%E6%B2%B3, https://a.example/河",
        "https://a.example/%E0%B9%81%E0%B8%A1%E0%B9%88, https://a.example/แม่",
        "https://xn--bcher-kva.example/a, https://bücher.example/a",
        "https://xn--80ak6aa92e.example/a, https://xn--80ak6aa92e.example/a",
        "https://a.example/%2F%00%20, https://a.example/%2F%00%20"
    })
    void addresses_are_shown_in_letters_where_they_can_be_taken_for_no_others(
            String address, String shown) {
        assertThat(body("See <" + address + ">.\n"))
                .contains(">" + shown + "</span></a>", "href=\"" + address + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p{ color:                         | 1:2: nothing closes this {",
                "p { color: red }~~  } h1 { a: b } | 3:3: nothing is open that this } closes",
                "p { content: 'abc~ }              | 1:14: nothing closes this string",
                "p { } /* a                        | 1:7: nothing ends this comment",
                "p { color red }                   | 1:5: \"color red\" is no declaration",
                "p { color: }                      | 1:5: color has no value",
                "p { a: b~h1 { c: d } }            | 1:5: a block begins within a block",
                "p { width: calc(1em; }            | 1:16: nothing closes this (",
                "p { background: url(a b.png }     | 1:17: nothing closes this url(",
                "p { background: URL( 'x.png' ) }  | 1:17: url(…) would load another file",
                "p { background: image-set('x') }  | 1:27: url(…) would load another file",
                "@import 'a.css';                  | 1:1: @import would load another file",
                "p { direction: rtl }              | 1:5: direction is not allowed in a book",
                "h1, h2                            | 1:1: no block follows \"h1, h2\"",
                "{ a: b }                          | 1:1: no selector stands before this {"
            })
    void a_style_sheet_that_makes_no_valid_book_makes_none(String css, String problem) {
        Path file = write("my.css", css.replace('~', '\n'));
        write("a.md", "Text.\n");

        Offprint convert = run(folder.resolve("posts").toString(), "--css", file.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("--css " + file + ":" + problem);
        assertThat(folder.resolve("book.epub")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@charset \"utf-8\"; @page { margin: 1em }",
                "@media (min-width: 3em) { p { color: red } h1 { color: blue } }",
                "@font-face { font-family: x; src: url(data:font/woff2;base64,AAAA) }",
                "a[href=\"x;y\"]:not(.z)::before { content: \"a\\\"b{\"; width: calc((1em + 2px) * 3) }",
                ":root { --a: { b }; --c: 1 } p { color: var(--c) !important; }"
            })
    void one_that_is_valid_goes_into_the_book(String css) throws IOException {
        Path file = Files.writeString(folder.resolve("my.css"), css);
        write("a.md", "---\ntitle: Tide\ndate: 2020-01-01\n---\nText.\n");

        assertThat(run(folder.resolve("posts").toString(), "--css", file.toString()).code())
                .isZero();
        assertThat(files().get("EPUB/custom.css")).isEqualTo(css);
    }

    @Test
    void paragraphs_are_parted_by_gaps_or_by_indents() {
        body("One.\n\nTwo.\n");
        assertThat(files().get("EPUB/style.css")).doesNotContain("p + p { text-indent: 1.5em; }");
        write("a.md", "One.\n\nTwo.\n");
        assertThat(run(folder.resolve("posts").toString(), "--style", "book").code()).isZero();
        assertThat(files().get("EPUB/style.css")).contains("p + p { text-indent: 1.5em; }");
        Offprint other = run(folder.resolve("posts").toString(), "--style", "magazine");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("--style is web or book, not \"magazine\"");
    }

    @Test
    void labels_of_notes_stay_what_they_were() {
        String body =
                body(
                        """
                        <p>One claim<sup><a href="#n1" id="r1">*</a></sup> and another<sup><a
                        href="#n2" id="r2">7</a></sup>, and that is all there is to say.</p>
                        <p id="n1"><a href="#r1">*</a> The starred note.</p>
                        <p id="n2"><a href="#r2">7</a> The note that is numbered seven.</p>
                        """);

        assertThat(body)
                .contains(">*</a></sup>", ">7</a></sup>", ">*</a> The starred", ">7</a> The note");
        assertThat(body("Claim[^7].\n\n[^7]: The note.\n"))
                .contains(">7</a></sup>", ">7</a> The note.");
    }

    @Test
    void hard_pages_are_valid() throws IOException {
        for (String paragraphs : new String[] {"web", "book"}) {
            StringBuilder post = new StringBuilder("---\ntitle: 雨量\ndate: 2020-01-01\n---\n");
            post.append("這條*河*的水很靜，沒有人在岸上。\n\n");
            post.append(table("Measurement | ".repeat(13) + "Sum"));
            post.append("| value ".repeat(14)).append("|\n\n");
            post.append("$$\\frac{").append("a + ".repeat(60)).append("b}{c}$$\n\n");
            post.append("```js\n").append("let a = 1; ".repeat(12)).append("\n```\n\n");
            post.append("One,  \ntwo,  \nthree.\n");
            write("a.md", post.toString());
            run(folder.resolve("posts").toString(), "--vertical", "--style", paragraphs);

            EpubCheckFixture.assertValid(Files.readAllBytes(folder.resolve("book.epub")));
        }
    }

    private static String table(String head) {
        int columns = head.split("\\|", -1).length;
        return "| " + head + " |\n|" + "---|".repeat(columns) + "\n";
    }

    private Offprint convert(String body, String... front) {
        write(
                "a.md",
                "---\ntitle: Tide\ndate: 2020-01-01\n" + String.join("", front) + "---\n" + body);
        return run(folder.resolve("posts").toString(), "--prove");
    }

    private String body(String body, String... front) {
        assertThat(convert(body, front).code()).isZero();
        String page = Objects.requireNonNull(files().get("EPUB/chapter-0001.xhtml"));
        return page.substring(page.indexOf("<body>"));
    }

    private Path write(String name, String text) {
        try {
            boolean isPost = name.endsWith(".md");
            Path file = isPost ? folder.resolve("posts").resolve(name) : folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Offprint run(String path, String... options) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("convert", "--to", "epub", path));
        arguments.addAll(List.of("-o", folder.resolve("book.epub").toString()));
        arguments.addAll(List.of(options));
        return Offprint.run(arguments.toArray(String[]::new));
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Path book = folder.resolve("book.epub");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
