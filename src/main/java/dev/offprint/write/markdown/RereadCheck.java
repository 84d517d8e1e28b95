package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown with commonmark-java, which shares no code with the writer. */
final class RereadCheck {
    private final Parser parser;

    RereadCheck(Flavour flavour) {
        List<org.commonmark.Extension> extensions = new ArrayList<>();
        if (flavour.hasTables()) {
            extensions.add(TablesExtension.create());
        }
        if (flavour.hasStrikethrough()) {
            extensions.add(StrikethroughExtension.create());
        }
        this.parser = Parser.builder().extensions(extensions).build();
    }

    /** The text as a CommonMark parser reads it. */
    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    /** What a reader sees of the one paragraph that this is; empty when it is something else. */
    List<Span> readParagraph(String markdown) {
        Node document = parser.parse(markdown);
        Node only = document.getFirstChild();
        if (only == null || only.getNext() != null || !(only instanceof Paragraph)) {
            return List.of();
        }
        return read(only);
    }

    /** What a reader sees of the inlines in this node. */
    static List<Span> read(Node node) {
        InlineVisitor visitor = new InlineVisitor();
        visitor.children(node);
        return visitor.reading.spans();
    }

    /** The text of a node and all in it, as a screen reader would speak an image's alt. */
    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        for (Span span : read(node)) {
            text.append(
                    span.kind() == Span.Kind.IMAGE
                            ? span.content().split("\n", 3)[1]
                            : span.content());
        }
        return text.toString();
    }

    private static final class InlineVisitor extends AbstractVisitor {
        private final Reading reading = new Reading();
        private boolean isEmphasis;
        private boolean isStrong;
        private boolean isStruck;
        private String link = "";

        void children(Node node) {
            visitChildren(node);
        }

        private String marks() {
            return Reading.marks(isEmphasis, isStrong, isStruck, link);
        }

        private void text(String text) {
            if (text.isEmpty()) {
                // Where commonmark-java takes the spaces of a hard break away, it leaves this.
                return;
            }
            reading.add(new Span(marks(), Span.Kind.TEXT, text));
        }

        @Override
        public void visit(Text node) {
            text(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            text(Reading.tag(node.getLiteral()));
        }

        @Override
        public void visit(Code node) {
            reading.add(new Span(marks(), Span.Kind.CODE, node.getLiteral()));
        }

        @Override
        public void visit(SoftLineBreak node) {
            text(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            reading.add(new Span("", Span.Kind.LINE_BREAK, ""));
        }

        @Override
        public void visit(Image node) {
            String title = node.getTitle() == null ? "" : node.getTitle();
            reading.add(Reading.image(marks(), node.getDestination(), plain(node), title));
        }

        @Override
        public void visit(Link node) {
            String outer = link;
            link =
                    Reading.link(
                            node.getDestination(), node.getTitle() == null ? "" : node.getTitle());
            visitChildren(node);
            link = outer;
        }

        @Override
        public void visit(Emphasis node) {
            boolean outer = isEmphasis;
            isEmphasis = true;
            visitChildren(node);
            isEmphasis = outer;
        }

        @Override
        public void visit(StrongEmphasis node) {
            boolean outer = isStrong;
            isStrong = true;
            visitChildren(node);
            isStrong = outer;
        }

        @Override
        public void visit(CustomNode node) {
            boolean outer = isStruck;
            isStruck |= node instanceof Strikethrough;
            visitChildren(node);
            isStruck = outer;
        }
    }

    /** Characters that mean nothing to a Markdown reader wherever they stand. */
    static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < 128 && Characters.isAsciiPunctuation(c) && !HARMLESS.contains(c)) {
                return false;
            }
            if (c < ' ') {
                return false;
            }
        }
        return !written.isEmpty() && !startsLikeList(written);
    }

    private static final Set<Character> HARMLESS =
            Set.of(',', ';', '?', '"', '\'', '%', '/', '(', '.', ')');

    private static boolean startsLikeList(String written) {
        char first = written.charAt(0);
        return (first >= '0' && first <= '9') || first == ' ';
    }
}
