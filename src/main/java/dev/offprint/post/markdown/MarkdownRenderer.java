package dev.offprint.post.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;

/**
 * Renders Markdown as the HTML it means, GitHub's extensions and footnotes included; raw HTML
 * passes through. It keeps flexmark within the same budget as {@link MarkdownScanner}.
 */
public final class MarkdownRenderer {
    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListExtension.create(),
                                    FootnoteExtension.create()))
                    // GFM's tables: a row may be shorter or longer than its header.
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private MarkdownRenderer() {}

    /** The HTML of {@code markdown}; empty when it is beyond what the parser can take. */
    public static Optional<String> render(String markdown) {
        if (!ParseBudget.allows(markdown)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RENDERER.render(PARSER.parse(markdown)));
        } catch (StackOverflowError e) {
            // flexmark recurses through java.util.regex on long tags and titles (flexmark #496).
            return Optional.empty();
        }
    }
}
