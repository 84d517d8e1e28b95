package dev.offprint.convert;

import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.PlainText;
import dev.offprint.proof.OnRecord;
import dev.offprint.write.Format;
import dev.offprint.write.html.TableForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tells what a form of writing puts before the words of a block: numbers, ticks, the kind of a box;
 * and that notes stand elsewhere. A visit answers with the blocks that a block holds.
 */
final class BlockSigns implements Block.Visitor<List<Block>> {
    private final Format format;
    private final OnRecord record;

    private BlockSigns(Format format, OnRecord record) {
        this.format = format;
        this.record = record;
    }

    static void tell(Format format, List<Block> blocks, OnRecord record) {
        BlockSigns signs = new BlockSigns(format, record);
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        while (!waiting.isEmpty()) {
            List<Block> content = waiting.pop().accept(signs);
            for (int i = content.size() - 1; i >= 0; i--) {
                waiting.push(content.get(i));
            }
        }
    }

    @Override
    public List<Block> visit(Block.Paragraph paragraph) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.Heading heading) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.CodeBlock code) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.ThematicBreak rule) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.ExcerptEnd end) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.Formula formula) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.Verbatim verbatim) {
        return List.of();
    }

    @Override
    public List<Block> visit(Block.Quote quote) {
        return quote.content();
    }

    @Override
    public List<Block> visit(Block.Details details) {
        return details.content();
    }

    @Override
    public List<Block> visit(Block.Figure figure) {
        return figure.content();
    }

    @Override
    public List<Block> visit(Block.Passage passage) {
        return passage.content();
    }

    /** Most say the kind of a box in a word, each in its own. */
    @Override
    public List<Block> visit(Block.Callout callout) {
        if (format == Format.MARKDOWN) {
            // The sign of a flavour stands beside a title of the author's.
            for (String kind : List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")) {
                record.added(kind);
            }
            record.added(callout.kind().sign() + " " + callout.kind().metadata());
        }
        if (callout.title().isEmpty()) {
            record.added(PlainText.of(callout.heading()));
        }
        return callout.content();
    }

    @Override
    public List<Block> visit(Block.BulletList list) {
        for (Block.ListItem item : list.items()) {
            if (format == Format.TEXT && item.checked().orElse(false)) {
                record.added("x");
            }
        }
        return content(list.items());
    }

    /** Some flavours of Markdown know no lists but from one; others' numbers are text. */
    @Override
    public List<Block> visit(Block.OrderedList list) {
        boolean isText = format == Format.TEXT || format == Format.MARKDOWN;
        for (int i = 0; isText && i < list.items().size(); i++) {
            record.added(list.numbering().label(i));
        }
        return content(list.items());
    }

    private static List<Block> content(List<Block.ListItem> items) {
        List<Block> content = new ArrayList<>();
        items.forEach(item -> content.addAll(item.content()));
        return content;
    }

    @Override
    public List<Block> visit(Block.Table table) {
        if (format == Format.EPUB && TableForm.of(table).size() == TableForm.Size.STACKED) {
            labels(table);
        }
        List<Block> content = new ArrayList<>();
        table.header().ifPresent(row -> row.forEach(cell -> content.addAll(cell.content())));
        table.rows().forEach(row -> row.forEach(cell -> content.addAll(cell.content())));
        return content;
    }

    /** A page that is too narrow for the columns says the heading of each in each row. */
    private void labels(Block.Table table) {
        List<String> labels = TableForm.labels(table);
        for (List<Block.Cell> row :
                table.rows().subList(table.moreHeaders(), table.rows().size())) {
            for (int i = 0; i < row.size(); i++) {
                String label = TableForm.label(labels, row.get(i), i);
                if (!label.isEmpty()) {
                    record.added(label);
                }
            }
        }
    }

    @Override
    public List<Block> visit(Block.DefinitionList list) {
        List<Block> content = new ArrayList<>();
        list.entries().forEach(entry -> entry.descriptions().forEach(content::addAll));
        return content;
    }

    @Override
    public List<Block> visit(Block.Footnote note) {
        if (format != Format.MARKDOWN) {
            record.sign(note.label());
        }
        StringBuilder words = new StringBuilder();
        for (Block.Leaf leaf : Leaves.ofBlocks(note.content())) {
            if (leaf instanceof Block.Paragraph paragraph) {
                words.append(words(paragraph.content())).append('\n');
            } else if (leaf instanceof Block.Heading heading) {
                words.append(words(heading.content())).append('\n');
            } else if (leaf instanceof Block.CodeBlock code) {
                words.append(code.code()).append('\n');
            }
        }
        record.moved(words.toString());
        return note.content();
    }

    private static StringBuilder words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline.Leaf inline : Leaves.ofInlines(content)) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
            } else {
                words.append(inline instanceof Inline.Code code ? code.code() : " ");
            }
        }
        return words;
    }
}
