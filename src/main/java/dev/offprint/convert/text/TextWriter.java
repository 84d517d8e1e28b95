package dev.offprint.convert.text;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.CleanText;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Leaves;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.article.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as plain text. Blocks are separated by empty lines; items have their markers;
 * quotes are indented by two and code by four; the cells of a row are separated by tabs. A link is
 * its text and an image its alt text; a note is {@code [label]} at both ends.
 */
public final class TextWriter {
    /** No reader follows deeper; what lies deeper is written at this depth. */
    private static final int MAX_DEPTH = 40;

    private final Lines out = new Lines();
    private int depth;

    private TextWriter() {}

    /** Returns the text, ended by LF unless empty. Equal articles give equal texts. */
    public static String write(Article article) {
        TextWriter writer = new TextWriter();
        writer.header(article.metadata());
        writer.out.separate();
        writer.blocks(article.blocks(), false);
        return writer.out.toString();
    }

    private void header(Metadata metadata) {
        Title.of(metadata).ifPresent(out::line);
        out.separate();
        List<String> byline = new ArrayList<>();
        byline.add(String.join(", ", metadata.authors()));
        byline.add(metadata.date().orElse(""));
        byline.replaceAll(CleanText::line);
        byline.removeIf(String::isEmpty);
        if (!byline.isEmpty()) {
            out.line(String.join(" · ", byline));
        }
        metadata.source().map(CleanText::line).filter(s -> !s.isEmpty()).ifPresent(out::line);
    }

    private void blocks(List<Block> blocks, boolean isTight) {
        depth++;
        boolean isFirst = true;
        for (Block block : depth < MAX_DEPTH ? blocks : Leaves.ofBlocks(blocks)) {
            if (!isFirst && !isTight) {
                out.separate();
            }
            isFirst = false;
            block(block);
        }
        depth--;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            paragraph(heading.content());
        } else if (block instanceof Block.Quote quote) {
            indented("  ", quote.content(), false);
        } else if (block instanceof Block.BulletList list) {
            bulletList(list);
        } else if (block instanceof Block.OrderedList list) {
            orderedList(list);
        } else if (block instanceof Block.CodeBlock code) {
            out.enter("    ");
            out.lines(CleanText.of(code.code()));
            out.leave();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            blocks(figure.content(), false);
            out.separate();
            paragraph(figure.caption());
        } else if (block instanceof Block.DefinitionList list) {
            definitions(list);
        } else if (block instanceof Block.Details details) {
            paragraph(details.summary());
            out.separate();
            blocks(details.content(), false);
        } else if (block instanceof Block.Footnote note) {
            indented("[" + CleanText.line(note.label()) + "] ", note.content(), false);
        } else if (block instanceof Block.ThematicBreak) {
            out.line("* * *");
        } else if (block instanceof Block.Verbatim verbatim) {
            out.lines(CleanText.of(verbatim.source()));
        } else {
            throw new AssertionError("a new kind of block: " + block.getClass());
        }
    }

    private void paragraph(List<Inline> content) {
        String text = text(content);
        if (!text.isBlank()) {
            out.lines(text);
        }
    }

    private void indented(String marker, List<Block> content, boolean isTight) {
        out.enter(marker);
        blocks(content, isTight);
        out.leave();
    }

    private void item(String marker, Block.ListItem item, boolean isTight) {
        String box = item.checked().map(isDone -> isDone ? "[x] " : "[ ] ").orElse("");
        indented(marker + box, item.content(), isTight);
    }

    private void bulletList(Block.BulletList list) {
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0 && !list.isTight()) {
                out.separate();
            }
            item("- ", list.items().get(i), list.isTight());
        }
    }

    private void orderedList(Block.OrderedList list) {
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0 && !list.isTight()) {
                out.separate();
            }
            item(((long) list.start() + i) + ". ", list.items().get(i), list.isTight());
        }
    }

    private void table(Block.Table table) {
        paragraph(table.caption());
        table.header().ifPresent(this::row);
        table.rows().forEach(this::row);
    }

    private void row(List<Block.Cell> cells) {
        List<String> texts = new ArrayList<>();
        for (Block.Cell cell : cells) {
            List<String> parts = new ArrayList<>();
            for (Block leaf : Leaves.ofBlocks(cell.content())) {
                parts.add(leafText(leaf));
            }
            texts.add(CleanText.line(String.join(" ", parts)));
        }
        out.line(String.join("\t", texts));
    }

    private static String leafText(Block leaf) {
        if (leaf instanceof Block.Paragraph paragraph) {
            return text(paragraph.content());
        } else if (leaf instanceof Block.Heading heading) {
            return text(heading.content());
        } else if (leaf instanceof Block.CodeBlock code) {
            return code.code();
        }
        return leaf instanceof Block.Verbatim verbatim ? verbatim.source() : "";
    }

    private void definitions(Block.DefinitionList list) {
        for (Block.Definition entry : list.entries()) {
            entry.terms().forEach(this::paragraph);
            for (List<Block> description : entry.descriptions()) {
                indented("    ", description, false);
            }
        }
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline leaf : Leaves.ofInlines(inlines)) {
            if (leaf instanceof Inline.Text part) {
                text.append(part.text().replace('\n', ' '));
            } else if (leaf instanceof Inline.Code code) {
                text.append(code.code());
            } else if (leaf instanceof Inline.Image image) {
                text.append(CleanText.line(image.alt()));
            } else if (leaf instanceof Inline.LineBreak) {
                text.append('\n');
            } else if (leaf instanceof Inline.FootnoteReference reference) {
                text.append('[').append(reference.label()).append(']');
            } else if (leaf instanceof Inline.Verbatim verbatim) {
                text.append(verbatim.source());
            }
        }
        return CleanText.of(text.toString());
    }
}
