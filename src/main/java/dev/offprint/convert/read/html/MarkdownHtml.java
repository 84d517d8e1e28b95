package dev.offprint.convert.read.html;

import dev.offprint.proof.OnRecord;
import dev.offprint.text.Edit;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown as the HTML it means, GitHub's extensions and footnotes included; raw HTML
 * passes through. By commonmark-java, because flexmark follows CommonMark 0.28, whose emphasis
 * differs beside CJK punctuation, and turns quadratic on input that is linear here.
 */
final class MarkdownHtml {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    // In "9~12 and 14~18" one tilde is a sign for itself, as kramdown and Obsidian
                    // have it; where somebody struck words with one, the tildes stay beside them.
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    new Definitions());
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .attributeProviderFactory(context -> new FenceInfo())
                    .build();

    private MarkdownHtml() {}

    /**
     * The HTML of {@code source}; empty when it is nested too deep to be rendered.
     *
     * @param record is told of cells and labels of notes that other readers drop
     */
    static Optional<String> render(String source, OnRecord record) {
        String markdown = Admonitions.quoted(source);
        try {
            Node document = PARSER.parse(markdown);
            List<Edit> wider = WideRows.edits(markdown, document, record);
            if (!wider.isEmpty()) {
                document = PARSER.parse(Edit.apply(markdown, wider));
            }
            UnusedNotes.keep(document, record);
            return Optional.of(RENDERER.render(document));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }
}
