package dev.offprint.post;

import dev.offprint.post.markdown.Stretch;
import dev.offprint.post.markdown.Template;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The content of a post as one tree, whether it is Markdown, HTML or both.
 *
 * @param span from the end of the front matter to the end of the file
 * @param document the tree of all HTML; Markdown is text in it, and {@code regions} are filled
 * @param stretches which lines are Markdown and which are HTML
 * @param templates Liquid tags and shortcodes
 * @param regions what was filled before the HTML was read, by place
 * @param references every address, by place
 * @param text what a reader sees, by place
 * @param tooComplex stretches of Markdown that count as plain text because parsing them would take
 *     too long
 */
public record Body(
        Span span,
        Document document,
        List<Stretch> stretches,
        List<Template> templates,
        List<Region> regions,
        List<Reference> references,
        VisibleText text,
        List<Span> tooComplex) {

    /** Whether the body holds Markdown at all, and is not an HTML page or fragment by its name. */
    public boolean holdsMarkdown() {
        return stretches.stream().anyMatch(Stretch::isMarkdown);
    }

    /** Whether {@code offset} stands in Markdown, where marks and line starts have a meaning. */
    public boolean isMarkdown(int offset) {
        int index = Spans.firstEndingAfter(stretches, Stretch::span, offset);
        return index < stretches.size() && stretches.get(index).isMarkdown();
    }

    /** The references whose address stands at {@code offset} or after it, by place. */
    public List<Reference> referencesFrom(int offset) {
        int first = Spans.firstStartingFrom(references, Reference::address, offset);
        return references.subList(first, references.size());
    }
}
