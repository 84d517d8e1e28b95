package dev.offprint.convert.read.html;

import dev.offprint.proof.OnRecord;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Gives a Markdown table a head as wide as its widest row: cells beyond the head are dropped by
 * GitHub's rules (GFM, section 4.10), and what an author wrote there is lost.
 */
final class WideRows extends AbstractVisitor {
    /** A row of more cells keeps the rest in its last one. */
    private static final int MAX_COLUMNS = 200;

    private final String markdown;
    private final OnRecord record;
    private final List<Edit> edits = new ArrayList<>();

    private WideRows(String markdown, OnRecord record) {
        this.markdown = markdown;
        this.record = record;
    }

    /**
     * What to change in {@code markdown} so that no cell is lost, ordered.
     *
     * @param document {@code markdown} as parsed, with the source spans of its blocks
     * @param record is told of rows with such cells
     */
    static List<Edit> edits(String markdown, Node document, OnRecord record) {
        WideRows rows = new WideRows(markdown, record);
        document.accept(rows);
        rows.edits.sort(Comparator.comparing(Edit::span));
        return rows.edits;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            table(block);
        } else {
            visitChildren(block);
        }
    }

    private void table(Node table) {
        Lines lines = new Lines();
        table.accept(lines);
        List<SourceSpan> all = table.getSourceSpans();
        if (lines.head.isEmpty() || all.size() < 3) {
            return;
        }
        RowCells head = new RowCells(markdown, span(lines.head.get(0)));
        int width = head.count();
        int wanted = width;
        for (SourceSpan line : lines.body) {
            RowCells cells = new RowCells(markdown, span(line));
            if (cells.count() > width) {
                record.added(span(line).of(markdown));
                // A pipe in code is meant as a part of the code where the row has no room for it.
                edits.addAll(cells.pipesInCode());
                wanted = Math.max(wanted, cells.countOutsideCode());
            }
        }
        wanted = Math.min(wanted, Math.max(width, MAX_COLUMNS));
        for (SourceSpan line : lines.body) {
            edits.addAll(new RowCells(markdown, span(line)).pipesAfter(wanted));
        }
        if (wanted > width) {
            Span first = span(lines.head.get(0));
            widen(first, " |", wanted - width);
            for (SourceSpan line : all) {
                if (line.getInputIndex() > first.start()) {
                    widen(span(line), "---|", wanted - width);
                    break;
                }
            }
        }
    }

    private void widen(Span line, String cell, int by) {
        String closing = line.of(markdown).stripTrailing().endsWith("|") ? "" : " |";
        edits.add(new Edit(new Span(line.end(), line.end()), closing + cell.repeat(by)));
    }

    private static Span span(SourceSpan line) {
        return new Span(line.getInputIndex(), line.getInputIndex() + line.getLength());
    }

    /** The lines of the rows of one table. */
    private static final class Lines extends AbstractVisitor {
        private final List<SourceSpan> head = new ArrayList<>();
        private final List<SourceSpan> body = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                (node.getParent() instanceof TableHead ? head : body).addAll(node.getSourceSpans());
            } else {
                visitChildren(node);
            }
        }
    }
}
