package dev.offprint.convert.read.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.Parser.ParserExtension;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlRenderer.HtmlRendererExtension;

/**
 * Lists of definitions as PHP Markdown Extra, kramdown and Pandoc have them: a line for each term,
 * and below it each description after a colon.
 */
final class Definitions implements ParserExtension, HtmlRendererExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new DescriptionParser.Factory());
        parser.postProcessor(
                document -> {
                    settle(document);
                    return document;
                });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Writer::new);
    }

    /** A list with its terms and descriptions. */
    private static final class ListBlock extends CustomBlock {}

    private static final class TermBlock extends CustomBlock {}

    /** Gathers what stands beside each other into lists, all the way down. */
    private static void settle(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof DescriptionParser.Description description) {
                add(description);
            }
            if (child instanceof Block && !(child instanceof Paragraph)) {
                settle(child);
            }
            child = next;
        }
    }

    private static void add(DescriptionParser.Description description) {
        Node before = description.getPrevious();
        if (before instanceof ListBlock list) {
            list.appendChild(description);
        } else if (before instanceof Paragraph terms && canBeTerms(terms)) {
            ListBlock list = openBefore(terms);
            addTerms(terms, list);
            list.appendChild(description);
        } else {
            release(description);
        }
    }

    /** The list that ends right before the terms, or a new one. */
    private static ListBlock openBefore(Paragraph terms) {
        if (terms.getPrevious() instanceof ListBlock list) {
            return list;
        }
        ListBlock list = new ListBlock();
        terms.insertBefore(list);
        return list;
    }

    /** What stands for a stretch of HTML is no term. */
    private static boolean canBeTerms(Paragraph terms) {
        return !(terms.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("\uE102"));
    }

    private static void addTerms(Paragraph terms, ListBlock list) {
        TermBlock term = new TermBlock();
        Node inline = terms.getFirstChild();
        while (inline != null) {
            Node next = inline.getNext();
            if (inline instanceof SoftLineBreak || inline instanceof HardLineBreak) {
                list.appendChild(term);
                term = new TermBlock();
            } else {
                term.appendChild(inline);
            }
            inline = next;
        }
        list.appendChild(term);
        terms.unlink();
    }

    /** A description of nothing is text that begins with a colon. */
    private static void release(DescriptionParser.Description description) {
        Text colon = new Text(": ");
        if (description.getFirstChild() instanceof Paragraph first) {
            first.prependChild(colon);
        } else {
            Paragraph alone = new Paragraph();
            alone.appendChild(colon);
            description.prependChild(alone);
        }
        Node child = description.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            description.insertBefore(child);
            child = next;
        }
        description.unlink();
    }

    private record Writer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.copyOf(
                    List.of(ListBlock.class, TermBlock.class, DescriptionParser.Description.class));
        }

        @Override
        public void render(Node node) {
            String tag = node instanceof ListBlock ? "dl" : node instanceof TermBlock ? "dt" : "dd";
            context.getWriter().line();
            context.getWriter().tag(tag, Map.of());
            Node child = node.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                context.render(child);
                child = next;
            }
            context.getWriter().tag("/" + tag);
            context.getWriter().line();
        }
    }
}
