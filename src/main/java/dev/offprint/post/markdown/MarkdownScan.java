package dev.offprint.post.markdown;

import dev.offprint.text.Span;
import java.util.List;

/**
 * What one stretch of Markdown holds that is no plain text, in spans of the whole text.
 *
 * @param code fenced, indented and inline code
 * @param html the raw HTML that Markdown lets through
 * @param isTooComplex the stretch was beyond what the parser can take and counts as plain text
 */
public record MarkdownScan(
        List<Span> code, List<Span> html, List<MarkdownLink> links, boolean isTooComplex) {
    public MarkdownScan {
        code = List.copyOf(code);
        html = List.copyOf(html);
        links = List.copyOf(links);
    }

    static final MarkdownScan NOTHING = new MarkdownScan(List.of(), List.of(), List.of(), false);
    static final MarkdownScan TOO_COMPLEX = new MarkdownScan(List.of(), List.of(), List.of(), true);
}
