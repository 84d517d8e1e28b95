package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a post can be read in two ways, the reader and the proof read it in the same one. */
class ReaderAndProofTest {
    private static final String HEAD = "---\ntitle: Harbour notes\n---\n\n";

    @TempDir Path folder;

    /** What a conversion writes that is proved and has nothing to say. */
    private static String proved(Path post, String format, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("convert", "--prove", "--to", format, "-o", "-"));
        arguments.addAll(List.of(more));
        arguments.add(post.toString());

        Offprint convert = Offprint.run(arguments.toArray(String[]::new));

        assertThat(convert.err()).isEmpty();
        assertThat(convert.code()).isZero();
        return convert.out();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A browser makes an element of it that no HTML knows, and shows nothing of its name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main\" c=d>",
                "List<Rope,Boat>",
                "one <b\"> two",
                "<b'c' d>",
                "a<b,c of <i;j>",
                "</div'>"
            })
    void what_opens_no_tag_is_text_and_on_record(String text) throws IOException {
        for (String name : new String[] {"post.md", "page.html"}) {
            Path post = write(name, "<div>\n<p>Ropes " + text + " and sails.</p>\n</div>\n");
            Path ledger = folder.resolve("ledger.json");

            String out = proved(post, "text", "--ledger", ledger.toString());

            assertThat(out).contains("Ropes " + text + " and sails.");
            assertThat(Files.readString(ledger)).contains("takes for a tag of no name");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ropes <svg onload=x> and sails, <b>and tar</b>, at last.</p>",
                "<p>Ropes <svg><g> and sails, </g><text>and tar</text></svg>, at last.</p>",
                "<p>Ropes <svg><a>and <text>sails, </text>and</a> tar, at last.</p>",
                "<div>Ropes <svg viewBox='0 0 1 1'> and <g>sails, <g>and tar</g></g></svg>, at last."
            })
    void words_in_a_drawing_that_nobody_drew_stay(String body) throws IOException {
        Path post = write("post.md", "<p>Boats.</p>\n\n" + body + "\n");

        String out = proved(post, "text");

        assertThat(out.replaceAll("[\\s,]+", " ")).contains("Ropes and sails and tar at last.");
    }

    /** CommonMark takes what is indented behind an empty line for code, but nobody meant that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html>\n<html>\n\n    <title>Lamps</title>\n    <p>Ropes and <b>sails</b>.</p>\n",
                "<div class=\"a>b\">\n\n    <p>Ropes and <b>sails</b>.</p>\n\n</div>\n",
                "<section>\n<div>\n</div>\n\n      <p>Ropes and <b>sails</b>.</p>\n</section>\n",
                "<div>\n<script>\"</div>\"</script>\n\n    <p>Ropes and <b>sails</b>.</p>\n</div>\n",
                "<svg>\n\n    <text>Ropes and <tspan>sails</tspan>.</text>\n\n</svg>\n",
                "<article>\n<!-- </article> -->\n\n\t<p>Ropes and <b>sails</b>.</p>\n\n</article>\n",
                "<div\n  class=\"box\">\n\n    <p>Ropes and <b>sails</b>.</p>\n\n</div>\n",
                "<section id=a\n    title=\"a\nb>\"\n>\n\n    <p\n      class=b>Ropes and <b>sails</b>.</p>\n</section>\n",
                "<main>\n\n        <span\n            class=\"c\"\n        >Ropes and <b>sails</b>.</span>\n\n</main>\n",
                "<details open>\n \n    </details>\n<a id=b></a>\n    <details open>\n\n        <p>Ropes and <b>sails</b>.</p>\n\n    </details>\n",
                "<article>\nOars < masts.\n<div\n  class=a>\n</div>\n\n    <p>Ropes and <b>sails</b>.</p>\n</article>\n"
            })
    void what_is_indented_in_an_open_element_is_no_code(String body) throws IOException {
        Path post = write("post.md", HEAD + body);

        String out = proved(post, "text");

        assertThat(out).contains("Ropes and sails.").doesNotContain("<p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\nRopes.\n</div>\n\n    <p>and sails</p>\n",
                "<DIV>\n<ul>\n</div>\n\n    <p>and sails</p>\n",
                "<p>Ropes.\n\n    <p>and sails</p>\n",
                "<div/>\n\n    <p>and sails</p>\n",
                "<div\n  class=a/>\n\n    <p>and sails</p>\n",
                "<div\n\nclass=a>\n\n    <p>and sails</p>\n",
                "<div\n>Ropes.</div\n>\n\n    <p>and sails</p>\n"
            })
    void what_is_indented_behind_an_element_is_code(String body) throws IOException {
        Path post = write("post.md", HEAD + body);

        String out = proved(post, "text");

        assertThat(out).contains("    <p>and sails</p>");
    }

    /** A number in an address looks like the zone of a time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shore.example/%s-q4-2024-nets?utm_source=www.harbour.example",
                "https://shore.example/%s/7+0130?id=7&utm_medium=gull&fbclid=herring",
                "https://t.example/2024-03-04T12/%s?utm_term=a-long-way-to-the-pier#ropes"
            })
    void what_is_taken_of_an_address_in_front_matter_is_no_word(String address) throws IOException {
        // So long that no message has room for all of it.
        String written = String.format(address, "how-the-boats-came-home-in-winter".repeat(5));
        Path post = write("post.md", "---\ntitle: Ropes\nurl: " + written + "\n---\n\nBoats.\n");

        String out = proved(post, "markdown");

        assertThat(out).contains("in-winter").doesNotContain("utm_");
    }

    /** A clipper writes a card as a link over paragraphs; its address is no text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://e.example/a_(b)/c",
                "https://e.example/a\\(b",
                "https://e.example/a?b=2\\)",
                "https://e.example/(a)(b) \"Ropes (new)\"",
                "/ropes\\(of"
            })
    void the_address_of_a_link_over_paragraphs_may_hold_brackets(String address)
            throws IOException {
        Path post = write("post.md", HEAD + "[\n\nRopes\n\n](" + address + ")\n\nand sails.\n");

        String out = proved(post, "markdown");

        assertThat(out)
                .contains("[Ropes](" + address.replaceFirst(" .*", "") + ")")
                .contains("and sails.");
    }

    /** What nobody reads on a page before its text, between two parts of it and after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/i.svg' alt='Tell a friend'>",
                "<a href='https://twitter.com/intent/tweet?url=x'><img src='/i.svg' alt='Tell a friend'></a>",
                "<form action='/find'><input type=image src='/i.svg' alt='Tell a friend'></form>",
                "<nav><a href='/'><img src='/i.svg' alt='Tell a friend'></a></nav>",
                "<span role=img aria-label='Tell a friend'></span>"
            })
    void the_words_of_pictures_around_an_article_are_on_record(String picture) throws IOException {
        String text = "<p>%s the ropes of the harbour were dry, and nobody had asked why.</p>";
        String page =
                "<!doctype html><title>Ropes</title><body>%s<article><h1>Ropes</h1>"
                        + text.formatted("In March").repeat(4)
                        + "</article>%s<main>"
                        + text.formatted("In June").repeat(3)
                        + "</main>%s";
        for (String place : new String[] {"1", "2", "3"}) {
            String[] parts = {"", "", ""};
            parts[Integer.parseInt(place) - 1] = picture;
            Path post = write("page" + place + ".html", page.formatted((Object[]) parts));

            String out = proved(post, "markdown");

            assertThat(out).contains("In March");
        }
    }
}
