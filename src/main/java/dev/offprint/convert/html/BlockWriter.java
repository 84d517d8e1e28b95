package dev.offprint.convert.html;

import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Leaves;
import dev.offprint.convert.article.PlainText;
import dev.offprint.convert.html.ArticleMarkup.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what stands on lines of its own; tables are {@link TableWriter}'s. */
final class BlockWriter {
    /** With the inlines' own bound, below the 256 elements where libxml2 gives up. */
    private static final int MAX_DEPTH = 120;

    private final Markup out;
    private final Ids ids;
    private final Outline outline;
    private final Dialect dialect;
    private final InlineWriter inlines;

    BlockWriter(Markup out, Ids ids, Outline outline, Dialect dialect, InlineWriter inlines) {
        this.out = out;
        this.ids = ids;
        this.outline = outline;
        this.dialect = dialect;
        this.inlines = inlines;
    }

    void blocks(List<Block> blocks) {
        for (Block block : out.depth() < MAX_DEPTH ? blocks : Leaves.ofBlocks(blocks)) {
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Quote quote) {
            container("blockquote", quote.content());
        } else if (block instanceof Block.BulletList list) {
            if (!list.items().isEmpty()) {
                out.open("ul").newline();
                items(list.items(), list.isTight());
            }
        } else if (block instanceof Block.OrderedList list) {
            orderedList(list);
        } else if (block instanceof Block.CodeBlock code) {
            code(code);
        } else if (block instanceof Block.Table table) {
            new TableWriter(out, this, inlines).table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.DefinitionList list) {
            definitions(list);
        } else if (block instanceof Block.Details details) {
            details(details);
        } else if (block instanceof Block.Footnote note) {
            footnote(note);
        } else if (block instanceof Block.ThematicBreak) {
            out.empty("hr").newline();
        } else if (block instanceof Block.Verbatim verbatim) {
            out.line("div", verbatim.source(), "class", "verbatim");
        } else {
            throw new AssertionError("a new kind of block: " + block.getClass());
        }
    }

    private void paragraph(List<Inline> content) {
        if (!content.isEmpty()) {
            out.open("p");
            inlines.inlines(content);
            out.close().newline();
        }
    }

    /** Writes the blocks of an item or cell, where a lone paragraph needs no element of its own. */
    void compact(List<Block> content) {
        int paragraphs = 0;
        for (Block block : content) {
            paragraphs += block instanceof Block.Paragraph ? 1 : 0;
        }
        if (paragraphs == 1 && content.get(0) instanceof Block.Paragraph first) {
            inlines.inlines(first.content());
            if (content.size() > 1) {
                out.newline();
                blocks(content.subList(1, content.size()));
            }
        } else {
            blocks(content);
        }
    }

    private void heading(Block.Heading heading) {
        int level = outline.place(heading.level());
        String name = "h" + level;
        String text = PlainText.of(heading.content());
        Optional<String> id =
                dialect.isEpub() && !text.isEmpty()
                        ? ids.define("heading:" + outline.headings().size(), "section")
                        : Optional.empty();
        if (id.isPresent()) {
            outline.add(new SectionHeading(level, id.get(), text));
            out.open(name, "id", id.get());
        } else {
            out.open(name);
        }
        inlines.inlines(heading.content());
        out.close().newline();
    }

    private void container(String name, List<Block> content, String... attributes) {
        out.open(name, attributes).newline();
        blocks(content);
        out.close().newline();
    }

    private void orderedList(Block.OrderedList list) {
        if (list.items().isEmpty()) {
            return;
        }
        if (list.start() == 1) {
            out.open("ol").newline();
        } else {
            out.open("ol", "start", Integer.toString(list.start())).newline();
        }
        items(list.items(), list.isTight());
    }

    private void items(List<Block.ListItem> items, boolean isTight) {
        for (Block.ListItem item : items) {
            out.open("li");
            item.checked().ifPresent(isDone -> out.text(isDone ? "☑ " : "☐ "));
            if (isTight) {
                compact(item.content());
            } else {
                out.newline();
                blocks(item.content());
            }
            out.close().newline();
        }
        out.close().newline();
    }

    private void code(Block.CodeBlock code) {
        out.open("pre");
        if (code.language().isBlank()) {
            out.open("code");
        } else {
            out.open("code", "class", "language-" + code.language().strip());
        }
        out.text(code.code()).close().close().newline();
    }

    private void figure(Block.Figure figure) {
        out.open("figure").newline();
        if (figure.content().size() == 1) {
            compact(figure.content());
        } else {
            blocks(figure.content());
        }
        if (!figure.caption().isEmpty()) {
            out.newline().open("figcaption");
            inlines.inlines(figure.caption());
            out.close();
        }
        out.newline().close().newline();
    }

    private void definitions(Block.DefinitionList list) {
        if (list.entries().isEmpty()) {
            return;
        }
        out.open("dl").newline();
        for (Block.Definition entry : list.entries()) {
            // HTML wants at least one of each in every group.
            List<List<Inline>> terms = entry.terms().isEmpty() ? List.of(List.of()) : entry.terms();
            for (List<Inline> term : terms) {
                out.open("dt");
                inlines.inlines(term);
                out.close().newline();
            }
            List<List<Block>> descriptions =
                    entry.descriptions().isEmpty() ? List.of(List.of()) : entry.descriptions();
            for (List<Block> description : descriptions) {
                out.open("dd");
                compact(description);
                out.close().newline();
            }
        }
        out.close().newline();
    }

    private void details(Block.Details details) {
        if (details.summary().isEmpty()) {
            container("div", details.content());
            return;
        }
        if (dialect.isEpub()) {
            // Many reading systems cannot open what is closed.
            out.open("details", "open", "open").newline();
        } else {
            out.open("details").newline();
        }
        out.open("summary");
        inlines.inlines(details.summary());
        out.close().newline();
        blocks(details.content());
        out.close().newline();
    }

    private void footnote(Block.Footnote note) {
        Optional<String> id = ids.define("note:" + note.label(), "fn-" + note.label());
        out.open("aside", footnoteAttributes(id)).newline();
        List<Block> content = note.content();
        boolean startsWithText = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
        out.open("p");
        Optional<String> reference = ids.find("reference:" + note.label());
        reference.ifPresent(to -> out.open("a", "href", "#" + to, "role", "doc-backlink"));
        out.text(note.label());
        reference.ifPresent(to -> out.close());
        if (startsWithText && content.get(0) instanceof Block.Paragraph first) {
            out.text(" ");
            inlines.inlines(first.content());
        }
        out.close().newline();
        blocks(startsWithText ? content.subList(1, content.size()) : content);
        out.close().newline();
    }

    private String[] footnoteAttributes(Optional<String> id) {
        List<String> attributes = new ArrayList<>();
        id.ifPresent(name -> attributes.addAll(List.of("id", name)));
        if (dialect.isEpub()) {
            attributes.addAll(List.of("epub:type", "footnote"));
        }
        attributes.addAll(List.of("class", "footnote", "role", "doc-footnote"));
        return attributes.toArray(new String[0]);
    }
}
