package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads Markdown as a reader does: links by their text, no emphasis marks, no entities. */
final class ParagraphReader {
    private final Post post;
    private final Paragraph paragraph;
    private int lengthInLinks;
    private int lettersInLinks;
    private boolean hasImage;

    private ParagraphReader(Post post, Paragraph paragraph) {
        this.post = post;
        this.paragraph = paragraph;
    }

    /** What is read, and what of it in links. */
    record Reading(String text, int lengthInLinks, int lettersInLinks, boolean hasImage) {}

    static Reading read(Post post, Paragraph paragraph) {
        return new ParagraphReader(post, paragraph).read();
    }

    private Reading read() {
        List<Span> links = new ArrayList<>();
        List<Span> hidden = new ArrayList<>();
        for (Reference reference : paragraph.references()) {
            Span whole = reference.whole().orElse(null);
            if (whole == null || !paragraph.span().overlaps(whole)) {
                continue;
            }
            if (reference.kind() == Reference.Kind.IMAGE) {
                hasImage = true;
                hidden.add(whole);
            } else if (reference.kind() == Reference.Kind.LINK) {
                links.add(whole);
                hidden.add(new Span(textEnd(reference, whole), whole.end()));
                if (reference.syntax() == Reference.Syntax.MARKDOWN) {
                    hidden.add(new Span(whole.start(), whole.start() + 1));
                }
            }
        }
        List<Span> holes = Spans.merged(hidden);
        for (Span link : links) {
            String inLink = shown(link, holes);
            lengthInLinks += LazyEvidence.length(inLink);
            lettersInLinks += LazyEvidence.letters(inLink);
        }
        String text = shown(paragraph.span(), holes);
        String unescaped = LazyEvidence.plain(Parser.unescapeEntities(text, false));
        return new Reading(onOneLine(unescaped), lengthInLinks, lettersInLinks, hasImage);
    }

    /** With a single space for each run of white space of ASCII. */
    private static String onOneLine(String text) {
        StringBuilder line = null;
        boolean isAfterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r');
            boolean isKept = !isSpace || (c == ' ' && !isAfterSpace);
            if (!isKept && line == null) {
                line = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (line != null && !(isSpace && isAfterSpace)) {
                line.append(isSpace ? ' ' : c);
            }
            isAfterSpace = isSpace;
        }
        return line == null ? text : line.toString();
    }

    private String shown(Span span, List<Span> hidden) {
        StringBuilder text = new StringBuilder();
        for (Span part : Spans.without(span, hidden)) {
            append(text, part.start(), part.end());
        }
        return text.toString();
    }

    /** The end of what is shown of a link: its closing bracket, or all of it in HTML. */
    private int textEnd(Reference reference, Span whole) {
        if (reference.syntax() != Reference.Syntax.MARKDOWN) {
            return whole.end();
        }
        int bracket = Math.min(reference.address().start(), whole.end());
        while (bracket > whole.start() && !post.text().startsWith("](", bracket)) {
            bracket--;
        }
        return bracket > whole.start() ? bracket : whole.end();
    }

    private void append(StringBuilder text, int from, int to) {
        String visible = from < to ? post.body().text().in(new Span(from, to)) : "";
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == '\\' && i + 1 < visible.length() && isPunctuation(visible.charAt(i + 1))) {
                i++;
                text.append(visible.charAt(i));
                continue;
            }
            boolean isMark = c == '*' || c == '`' || isEmphasis(visible, i);
            if (!isMark) {
                text.append(c);
            }
        }
    }

    /** What Markdown lets a backslash escape; converters write {@code \\[gallery\\]}. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean isEmphasis(String text, int at) {
        if (text.charAt(at) != '_') {
            return false;
        }
        boolean isOpen = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean isShut = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return isOpen || isShut;
    }
}
