package dev.offprint;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.example.Example;
import org.jsoup.Jsoup;

/** Ways on which an example of a specification goes through Offprint and comes back as HTML. */
enum SpecificationWay {
    /** Its Markdown, converted to Markdown and rendered. */
    MARKDOWN_TO_MARKDOWN,
    /** Its Markdown, converted to HTML. */
    MARKDOWN_TO_HTML,
    /** What it is rendered to, converted to Markdown and rendered again. */
    HTML_TO_MARKDOWN;

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create());
    private static final Offprint OFFPRINT =
            Offprint.with(Options.DEFAULTS.withDialect(Dialect.COMMONMARK));
    private static final Offprint OF_GITHUB =
            Offprint.with(Options.DEFAULTS.withDialect(Dialect.GFM));

    /** What CommonMark means by what Offprint makes of an example. */
    String html(Example example) {
        return html(example, OFFPRINT, List.of());
    }

    /** The same for GitHub. */
    String htmlOfGitHub(Example example) {
        return html(example, OF_GITHUB, EXTENSIONS);
    }

    private String html(Example example, Offprint offprint, List<Extension> extensions) {
        boolean isMarkdown = this != HTML_TO_MARKDOWN;
        String name = isMarkdown ? "example.md" : "example.html";
        String text = tabs(isMarkdown ? example.getSource() : example.getHtml());
        Format format = this == MARKDOWN_TO_HTML ? Format.HTML : Format.MARKDOWN;
        String written;
        try {
            written = offprint.convert(name, text, format).content().text();
        } catch (NotAPostException refused) {
            return "refused: " + refused.getMessage();
        }
        if (format == Format.HTML) {
            return Jsoup.parse(written).body().html();
        }
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
        return renderer.render(parser.parse(written));
    }

    /** The specification writes them so that they can be seen. */
    static String tabs(String text) {
        return text.replace('\u2192', '\t');
    }
}
