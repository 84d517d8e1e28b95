package dev.offprint.write.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The words and pictures that a CommonMark reader finds in a document, in order. */
final class DocumentWords extends AbstractVisitor {
    /** Stands for a picture, before its alternative text. */
    static final char PICTURE = '\uFFFC';

    private final StringBuilder out = new StringBuilder();

    private DocumentWords() {}

    /** All of them without white space. */
    static String of(Node document) {
        DocumentWords words = new DocumentWords();
        document.accept(words);
        return Completeness.solid(HiddenTemplates.reveal(words.out.toString()));
    }

    @Override
    public void visit(Text node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        if (!Pieces.TAGS.contains(node.getLiteral()) && !Anchors.isTag(node.getLiteral())) {
            out.append(node.getLiteral());
        }
    }

    @Override
    public void visit(Image node) {
        out.append(PICTURE);
        visitChildren(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        out.append(node.getLiteral());
    }
}
