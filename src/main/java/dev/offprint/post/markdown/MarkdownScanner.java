package dev.offprint.post.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks flexmark where code, links and raw HTML stand in a stretch. No class but this one and its
 * inline parser knows flexmark; past its budget, or when its stack overflows, a stretch is plain
 * text.
 */
public final class MarkdownScanner {
    /** Parsers are dear to build, so each waits until a stretch of its kind comes. */
    private static final class Ordinary {
        static final Parser PARSER = parser(new MutableDataSet());
    }

    private static final class InsideElement {
        static final Parser PARSER =
                parser(new MutableDataSet().set(Parser.INDENTED_CODE_BLOCK_PARSER, false));
    }

    /** What flexmark makes of definitions it gives only to its own inline parser by itself. */
    private static Parser parser(MutableDataSet options) {
        return Parser.builder(options.toImmutable())
                .customInlineParserFactory(new LinearInlineParser.Factory())
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    private final int offset;
    private final List<Span> code = new ArrayList<>();
    private final List<Span> html = new ArrayList<>();
    private final List<MarkdownLink> links = new ArrayList<>();

    private MarkdownScanner(int offset) {
        this.offset = offset;
    }

    /**
     * Scans one stretch.
     *
     * @param masked the whole text, with templates filled so that they read as letters
     */
    public static MarkdownScan scan(String masked, Stretch stretch) {
        String part = stretch.span().of(masked);
        if (!holdsMarkup(part)) {
            return MarkdownScan.NOTHING;
        }
        if (!ParseBudget.allows(part)) {
            return MarkdownScan.TOO_COMPLEX;
        }
        try {
            Parser parser = stretch.isInsideElement() ? InsideElement.PARSER : Ordinary.PARSER;
            MarkdownScanner scanner = new MarkdownScanner(stretch.span().start());
            scanner.walk(parser.parse(part));
            return new MarkdownScan(scanner.code, scanner.html, scanner.links, false);
        } catch (StackOverflowError e) {
            // flexmark recurses through java.util.regex on long tags and titles (flexmark #496).
            return MarkdownScan.TOO_COMPLEX;
        }
    }

    /** Whether there can be anything to find, which spares plain prose the parser. */
    private static boolean holdsMarkup(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '[' || c == '`' || c == '<' || c == '~' || c == '\t') {
                return true;
            }
            if (c == ' ' && part.startsWith("    ", i)) {
                return true;
            }
        }
        return false;
    }

    private void walk(Node root) {
        Node node = root.getFirstChild();
        while (node != null) {
            boolean entered = visit(node);
            Node next = entered ? node.getFirstChild() : null;
            while (next == null && node != null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /** Takes in a node; false when nothing inside it matters. */
    private boolean visit(Node node) {
        if (node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock) {
            code.add(span(node.getChars()));
            return false;
        }
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.add(span(node.getChars()));
            return false;
        }
        if (node instanceof InlineLinkNode link) {
            inlineLink(link);
        } else if (node instanceof AutoLink autolink) {
            Span whole = span(autolink.getChars());
            links.add(
                    new MarkdownLink(
                            MarkdownLink.Kind.AUTOLINK,
                            whole,
                            span(autolink.getText()),
                            Span.at(whole.end())));
        } else if (node instanceof MailLink) {
            code.add(span(node.getChars()));
        } else if (node instanceof Reference definition) {
            definition(definition);
        }
        return true;
    }

    private void inlineLink(InlineLinkNode link) {
        BasedSequence url = link.getUrl();
        if (url.isNull() || !(link instanceof Link || link instanceof Image)) {
            return;
        }
        Span whole = span(link.getChars());
        MarkdownLink.Kind kind =
                link instanceof Image ? MarkdownLink.Kind.IMAGE : MarkdownLink.Kind.LINK;
        int hiddenFrom = span(link.getTextClosingMarker()).end();
        links.add(new MarkdownLink(kind, whole, span(url), new Span(hiddenFrom, whole.end())));
    }

    private void definition(Reference definition) {
        BasedSequence url = definition.getUrl();
        boolean isFootnote = definition.getReference().startsWith("^");
        if (url.isNull() || isFootnote) {
            return;
        }
        Span whole = span(definition.getChars());
        links.add(new MarkdownLink(MarkdownLink.Kind.DEFINITION, whole, span(url), whole));
    }

    private Span span(BasedSequence chars) {
        return new Span(offset + chars.getStartOffset(), offset + chars.getEndOffset());
    }
}
