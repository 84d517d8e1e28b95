package dev.offprint.write.html;

import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.Numbering;
import dev.offprint.article.PlainText;
import dev.offprint.write.html.ArticleMarkup.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what stands on lines of its own; tables are {@link TableWriter}'s. */
final class BlockWriter implements Block.Visitor<Markup> {
    /** With the inlines' own bound, below the 256 elements where libxml2 gives up. */
    private static final int MAX_DEPTH = 120;

    /** As many as a page shows together where the lines around them are vertical. */
    private static final int MOST_LINES = 12;

    /** In units; fewer fit the line of a telephone in the type of code. */
    private static final int LONG_LINE = 36;

    private final Markup out;
    private final Ids ids;
    private final Outline outline;
    private final Dialect dialect;
    private final InlineWriter inlines;

    BlockWriter(Markup out, Anchors anchors, InlineWriter inlines) {
        this.out = out;
        this.ids = anchors.ids();
        this.outline = anchors.outline();
        this.dialect = anchors.dialect();
        this.inlines = inlines;
    }

    void blocks(List<Block> blocks) {
        for (Block block : out.depth() < MAX_DEPTH ? blocks : Leaves.ofBlocks(blocks)) {
            block.accept(this);
        }
    }

    @Override
    public Markup visit(Block.Paragraph paragraph) {
        if (paragraph.content().isEmpty()) {
            return out;
        }
        List<List<Inline>> lines = dialect.isEpub() ? Lines.of(paragraph.content()) : List.of();
        if (lines.size() >= Lines.FEWEST) {
            return lines(lines);
        }
        out.open("p");
        inlines.inlines(paragraph.content());
        return out.close().newline();
    }

    /** Lines as the author broke them, as in verse: what does not fit hangs below. */
    private Markup lines(List<List<Inline>> lines) {
        out.open("p", "class", "lines");
        for (List<Inline> line : lines) {
            out.open("span");
            inlines.inlines(line);
            out.close();
        }
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.Quote quote) {
        return container("blockquote", quote.content());
    }

    @Override
    public Markup visit(Block.BulletList list) {
        if (list.items().isEmpty()) {
            return out;
        }
        out.open("ul").newline();
        return items(list.items(), list.isTight());
    }

    @Override
    public Markup visit(Block.Table table) {
        return new TableWriter(out, this, inlines, dialect.isEpub()).table(table);
    }

    @Override
    public Markup visit(Block.ThematicBreak rule) {
        return out.empty("hr").newline();
    }

    @Override
    public Markup visit(Block.ExcerptEnd end) {
        return out;
    }

    @Override
    public Markup visit(Block.Formula formula) {
        return inlines.math("div", formula.math()).newline();
    }

    @Override
    public Markup visit(Block.Callout callout) {
        out.open("aside", "class", "callout " + callout.kind().name()).newline();
        if (!callout.heading().isEmpty()) {
            out.open("p", "class", "title");
            inlines.inlines(callout.heading());
            out.close().newline();
        }
        blocks(callout.content());
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.Passage passage) {
        return container("div", passage.content(), SettingAttributes.of(passage.setting()));
    }

    @Override
    public Markup visit(Block.Verbatim verbatim) {
        return out.line("div", verbatim.source(), "class", "verbatim");
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

    @Override
    public Markup visit(Block.Heading heading) {
        int level = outline.place(heading.level());
        String name = "h" + level;
        String text = PlainText.of(heading.content());
        Optional<String> id =
                dialect.isEpub() && !text.isEmpty()
                        ? ids.define("heading:" + outline.headings().size(), "section")
                        : Optional.empty();
        List<String> attributes = new ArrayList<>();
        if (id.isPresent()) {
            outline.add(new SectionHeading(level, id.get(), text));
            attributes.addAll(List.of("id", id.get()));
        }
        attributes.addAll(List.of(SettingAttributes.of(heading.alignment())));
        out.open(name, attributes.toArray(String[]::new));
        inlines.inlines(heading.content());
        return out.close().newline();
    }

    private Markup container(String name, List<Block> content, String... attributes) {
        out.open(name, attributes).newline();
        blocks(content);
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.OrderedList list) {
        if (list.items().isEmpty()) {
            return out;
        }
        out.open("ol", numbering(list.numbering())).newline();
        return items(list.items(), list.isTight());
    }

    private static String[] numbering(Numbering numbering) {
        List<String> attributes = new ArrayList<>();
        if (numbering.numerals() != Numbering.Numerals.DECIMAL) {
            attributes.addAll(List.of("type", numbering.numerals().type()));
        }
        if (numbering.isReversed()) {
            attributes.addAll(List.of("reversed", "reversed"));
        }
        if (numbering.start() != 1 || numbering.isReversed()) {
            attributes.addAll(List.of("start", Integer.toString(numbering.start())));
        }
        return attributes.toArray(new String[0]);
    }

    private Markup items(List<Block.ListItem> items, boolean isTight) {
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
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.CodeBlock code) {
        List<String> attributes = new ArrayList<>();
        if (dialect.isRightToLeft()) {
            attributes.addAll(List.of("dir", "ltr"));
        }
        if (!code.details().isBlank()) {
            attributes.addAll(List.of("data-info", code.details().strip()));
        }
        if (dialect.isEpub() && code.code().lines().count() > MOST_LINES) {
            attributes.addAll(List.of("class", "long"));
        }
        out.open("pre", attributes.toArray(new String[0]));
        if (code.language().isBlank()) {
            out.open("code");
        } else {
            out.open("code", "class", "language-" + code.language().strip());
        }
        if (dialect.isEpub() && TextWidth.of(code.code()).longestLine() > LONG_LINE) {
            codeLines(code.code());
        } else {
            out.text(code.code());
        }
        return out.close().close().newline();
    }

    /** A line that a page cannot hold goes on below, further in than where it began. */
    private void codeLines(String code) {
        int start = 0;
        while (start < code.length()) {
            int end = code.indexOf('\n', start) + 1;
            end = end == 0 ? code.length() : end;
            out.open("span", "class", "line").text(code.substring(start, end)).close();
            start = end;
        }
    }

    @Override
    public Markup visit(Block.Figure figure) {
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
        return out.newline().close().newline();
    }

    @Override
    public Markup visit(Block.DefinitionList list) {
        if (list.entries().isEmpty()) {
            return out;
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
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.Details details) {
        if (details.summary().isEmpty()) {
            return container("div", details.content());
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
        return out.close().newline();
    }

    @Override
    public Markup visit(Block.Footnote note) {
        Optional<String> id = ids.define("note:" + note.label(), "fn-" + note.label());
        out.open("aside", footnoteAttributes(id.orElse(null))).newline();
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
        return out.close().newline();
    }

    private String[] footnoteAttributes(@Nullable String id) {
        List<String> attributes = new ArrayList<>();
        if (id != null) {
            attributes.addAll(List.of("id", id));
        }
        if (dialect.isEpub()) {
            attributes.addAll(List.of("epub:type", "footnote"));
        }
        attributes.addAll(List.of("class", "footnote", "role", "doc-footnote"));
        return attributes.toArray(new String[0]);
    }
}
