package dev.offprint.write.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Finds the outline of a document that commonmark-java has read. */
final class OutlineReader extends AbstractVisitor {
    private final Outline outline = new Outline();

    static List<String> read(Node document) {
        OutlineReader reader = new OutlineReader();
        document.accept(reader);
        return reader.outline.entries();
    }

    private void container(String name, Node node) {
        outline.open(name);
        visitChildren(node);
        outline.close();
    }

    @Override
    public void visit(Paragraph node) {
        outline.leaf("paragraph", RereadCheck.read(node));
    }

    @Override
    public void visit(Heading node) {
        outline.leaf("heading " + node.getLevel(), RereadCheck.read(node));
    }

    @Override
    public void visit(BlockQuote node) {
        container("quote", node);
    }

    @Override
    public void visit(BulletList node) {
        container("bullets", node);
    }

    @Override
    public void visit(OrderedList node) {
        container("numbers from " + node.getMarkerStartNumber(), node);
    }

    @Override
    public void visit(ListItem node) {
        container("item", node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        String code = node.getLiteral();
        String text = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        outline.code(node.getInfo(), text);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        outline.leaf("indented code", node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        outline.leaf("HTML", node.getLiteral());
    }

    @Override
    public void visit(ThematicBreak node) {
        outline.leaf("rule", "");
    }

    @Override
    public void visit(LinkReferenceDefinition node) {
        outline.leaf("definition", node.getLabel());
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock) {
            container("table", node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            container("row", node);
        } else if (node instanceof TableCell) {
            outline.leaf("cell", RereadCheck.read(node));
        } else {
            visitChildren(node);
        }
    }
}
