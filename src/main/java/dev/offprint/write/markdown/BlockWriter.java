package dev.offprint.write.markdown;

import dev.offprint.article.Block;
import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.CodeBlock;
import dev.offprint.article.Block.DefinitionList;
import dev.offprint.article.Block.Details;
import dev.offprint.article.Block.Figure;
import dev.offprint.article.Block.Footnote;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.Quote;
import dev.offprint.article.Block.Table;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Block.Verbatim;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes lowered blocks, and notes in an {@link Outline} what a reader shall find. */
final class BlockWriter implements Block.Visitor<Lines> {
    private final Flavour flavour;
    private final Map<String, String> fragments;
    private final InlineWriter inlines;
    private final Templates templates;
    private final Outline outline = new Outline();

    /** What stands after the numbers when the next block is a list of them. */
    private char delimiter = '.';

    BlockWriter(
            Flavour flavour,
            Map<String, String> fragments,
            InlineWriter inlines,
            Templates templates) {
        this.flavour = flavour;
        this.fragments = fragments;
        this.inlines = inlines;
        this.templates = templates;
    }

    Outline outline() {
        return outline;
    }

    Lines blocks(List<Block> blocks, boolean isApart) {
        Lines lines = new Lines();
        boolean isAlternate = false;
        Block before = null;
        for (Block block : blocks) {
            // A second list right after a first one is a list of its own by its other delimiter.
            isAlternate = before instanceof OrderedList && !isAlternate;
            Lines written = block(block, isAlternate ? ')' : '.');
            if (!written.isEmpty()) {
                lines.append(written, isApart);
                before = block;
            }
        }
        return lines;
    }

    /** The lines of a block; none when a reader would see nothing of it. */
    Lines block(Block block, char delimiter) {
        int before = outline.size();
        this.delimiter = delimiter;
        Lines lines = block.accept(this);
        if (lines.isEmpty()) {
            outline.cutTo(before);
        }
        return lines;
    }

    @Override
    public Lines visit(Paragraph paragraph) {
        return paragraph(pieces(paragraph.content(), LineContext.BLOCK));
    }

    @Override
    public Lines visit(ThematicBreak rule) {
        outline.leaf("rule", "");
        return Lines.of(Lines.RULE);
    }

    @Override
    public Lines visit(Block.ExcerptEnd end) {
        String comment = "<!--" + end.mark() + "-->";
        outline.leaf("HTML", comment);
        return Lines.of(comment);
    }

    @Override
    public Lines visit(Quote quote) {
        outline.open("quote");
        Lines lines = blocks(quote.content(), true).prefixed("> ", "> ");
        outline.close();
        return lines;
    }

    @Override
    public Lines visit(BulletList list) {
        outline.open("bullets");
        Lines lines = items(list.items(), list.isTight(), -1, ' ');
        outline.close();
        return lines;
    }

    @Override
    public Lines visit(OrderedList list) {
        outline.open("numbers from " + list.start());
        Lines lines = items(list.items(), list.isTight(), list.start(), delimiter);
        outline.close();
        return lines;
    }

    @Override
    public Lines visit(Footnote note) {
        return blocks(note.content(), true);
    }

    @Override
    public Lines visit(Block.Formula formula) {
        String source = "$$\n" + CleanText.of(formula.math().tex()).strip() + "\n$$";
        templates.add(source);
        outline.leaf("paragraph", List.of(Reading.plain(templates.mask())));
        return Lines.of(templates.mask());
    }

    @Override
    public Lines visit(Block.Callout callout) {
        throw new IllegalArgumentException("not lowered: a callout");
    }

    @Override
    public Lines visit(Block.Passage passage) {
        throw new IllegalArgumentException("not lowered: a passage");
    }

    @Override
    public Lines visit(DefinitionList list) {
        throw new IllegalArgumentException("not lowered: a list of definitions");
    }

    @Override
    public Lines visit(Details details) {
        throw new IllegalArgumentException("not lowered: details");
    }

    private List<Piece> pieces(List<Inline> content, LineContext context) {
        return Pieces.of(content, flavour, fragments, context);
    }

    private InlineWriter.Written write(List<Piece> pieces, LineContext context) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Raw raw && raw.isTemplate()) {
                String source = raw.source();
                templates.add(context == LineContext.CELL ? inCell(source) : source);
            }
        }
        return inlines.write(pieces, context);
    }

    /** In a row a bar parts cells, so TeX has its double one by name. */
    private static String inCell(String source) {
        String named = source.startsWith("$") ? source.replace("\\|", "\\Vert ") : source;
        return named.replace("|", "\\|");
    }

    private Lines paragraph(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return new Lines();
        }
        InlineWriter.Written written = write(pieces, LineContext.BLOCK);
        outline.leaf("paragraph", written.spans());
        return Lines.of(written.text());
    }

    @Override
    public Lines visit(Heading heading) {
        List<Piece> pieces = pieces(heading.content(), LineContext.HEADING);
        if (pieces.isEmpty()) {
            return new Lines();
        }
        InlineWriter.Written written = write(pieces, LineContext.HEADING);
        outline.leaf("heading " + heading.level(), written.spans());
        return Lines.of("#".repeat(heading.level()) + " " + written.text());
    }

    /** Images a line each, the caption in emphasis on the line below, all in one paragraph. */
    @Override
    public Lines visit(Figure figure) {
        List<Piece> row = new ArrayList<>();
        for (Block block : figure.content()) {
            if (block instanceof Paragraph paragraph) {
                addLine(row, pieces(paragraph.content(), LineContext.BLOCK));
            }
        }
        addLine(row, pieces(List.of(new Emphasis(figure.caption())), LineContext.BLOCK));
        return paragraph(row);
    }

    private static void addLine(List<Piece> row, List<Piece> line) {
        if (!row.isEmpty() && !line.isEmpty()) {
            row.add(new Piece.LineEnd(List.of(), false));
        }
        row.addAll(line);
    }

    private Lines items(List<ListItem> items, boolean isTight, int start, char delimiter) {
        boolean isReallyTight = isTight && ListShape.canBeTight(items);
        Lines lines = new Lines();
        int number = start;
        for (ListItem item : items) {
            int before = outline.size();
            outline.open("item");
            String marker = start < 0 ? "- " : number + String.valueOf(delimiter) + " ";
            String task = item.checked().map(done -> done ? "[x] " : "[ ] ").orElse("");
            if (!task.isEmpty()) {
                outline.prefix(task);
            }
            Lines content = blocks(item.content(), !isReallyTight);
            if (content.isEmpty()) {
                outline.cutTo(before);
                continue;
            }
            String indent = " ".repeat(marker.length());
            lines.append(content.behindMarker().prefixed(marker + task, indent), !isReallyTight);
            outline.close();
            number++;
        }
        return lines;
    }

    @Override
    public Lines visit(CodeBlock code) {
        String language = CleanText.line(code.language()).replace(' ', '-');
        String details = CleanText.line(code.details());
        String info =
                (language.isEmpty() ? "text" : language) + (details.isEmpty() ? "" : " " + details);
        String text = CleanText.of(code.code());
        if (text.isBlank()) {
            return new Lines();
        }
        String fence = CodeSyntax.fence(text, info);
        outline.code(info, text);
        Lines lines = Lines.of(fence + CodeSyntax.info(info));
        lines.append(Lines.of(text), false);
        lines.add(fence);
        return lines;
    }

    @Override
    public Lines visit(Table table) {
        outline.open("table");
        Lines lines = new Lines();
        List<Block.Cell> empty = List.of();
        lines.add(row(table.header().orElse(empty), table.columns().size()));
        StringBuilder rule = new StringBuilder("|");
        for (Block.Alignment alignment : table.columns()) {
            rule.append(
                    switch (alignment) {
                        case NONE -> " --- |";
                        case LEFT -> " :-- |";
                        case CENTER -> " :-: |";
                        case RIGHT -> " --: |";
                    });
        }
        lines.add(rule.toString());
        for (List<Block.Cell> cells : table.rows()) {
            lines.add(row(cells, table.columns().size()));
        }
        outline.close();
        return lines;
    }

    private String row(List<Block.Cell> cells, int columns) {
        StringBuilder row = new StringBuilder("|");
        outline.open("row");
        for (int i = 0; i < columns; i++) {
            List<Piece> pieces = List.of();
            if (i < cells.size()
                    && !cells.get(i).content().isEmpty()
                    && cells.get(i).content().get(0) instanceof Paragraph paragraph) {
                pieces = pieces(paragraph.content(), LineContext.CELL);
            }
            if (pieces.isEmpty()) {
                outline.leaf("cell", List.of());
                row.append(" |");
            } else {
                InlineWriter.Written written = write(pieces, LineContext.CELL);
                outline.leaf("cell", written.spans());
                row.append(' ').append(written.text()).append(" |");
            }
        }
        outline.close();
        return row.toString();
    }

    @Override
    public Lines visit(Verbatim verbatim) {
        String source = CleanText.of(verbatim.source()).strip();
        if (source.isEmpty()) {
            return new Lines();
        }
        templates.add(source);
        outline.leaf("paragraph", List.of(Reading.plain(templates.mask())));
        return Lines.of(templates.mask());
    }
}
