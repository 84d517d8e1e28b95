package dev.offprint.fuzz;

import dev.offprint.convert.Conversion;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.write.Format;
import dev.offprint.write.markdown.Flavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a post has all its words, and no HTML. It is a post itself: converted again, it
 * has the same words, and from then on it does not change.
 */
final class MarkdownTarget implements Target {
    private static final List<String> NAMES = List.of("tide.md", "page.html");
    private static final Parser COMMONMARK = Parser.builder().build();

    private final Conversions conversions = new Conversions();

    @Override
    public void check(Input input) throws Exception {
        String name = input.choice(NAMES);
        Flavour flavour = input.choice(List.of(Flavour.values()));
        FrontMatterStyle style =
                input.choice(List.of(FrontMatterStyle.KEEP, FrontMatterStyle.DROP));
        String text = input.text();
        Optional<Conversion> conversion = conversions.read(name, text, style);
        if (conversion.isEmpty()) {
            return;
        }
        String once = written(conversion.get(), flavour);
        hasNoHtml(text, once);
        Optional<Conversion> again = conversions.read("tide.md", once, FrontMatterStyle.KEEP);
        if (again.isEmpty()) {
            // What is left may look like something else: a line of code, say.
            return;
        }
        String twice = written(again.get(), flavour);
        if (!again.get().ledger().entries().isEmpty()) {
            return;
        }
        Promise.same("words of the Markdown and of what it became", once, twice);
    }

    private static String written(Conversion conversion, Flavour flavour) throws IOException {
        byte[] bytes = Conversions.written(conversion, Format.MARKDOWN, flavour);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Templates may hold HTML, and stay as they are; so does the mark of an excerpt, and a place
     * that a link leads to has no other sign in Markdown. Front matter that nobody can read stays
     * too.
     */
    private static void hasNoHtml(String source, String markdown) {
        boolean mayHold = source.contains("{{") || source.contains("{%") || source.contains("<%");
        if (mayHold || markdown.startsWith("---\n")) {
            return;
        }
        COMMONMARK
                .parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock block) {
                                Promise.that(
                                        block.getLiteral().strip().equals("<!-- more -->"),
                                        "HTML in\n" + markdown);
                            }

                            @Override
                            public void visit(HtmlInline inline) {
                                String html = inline.getLiteral();
                                Promise.that(
                                        html.matches("<a id=\"[^\"<>]*\">|</a>"),
                                        "HTML in\n" + markdown);
                            }
                        });
    }

    @Override
    public List<byte[]> seeds() {
        return Seeds.posts(3);
    }
}
