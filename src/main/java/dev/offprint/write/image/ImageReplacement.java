package dev.offprint.write.image;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives every image of an article another address, or takes it out together with what held nothing
 * else. All other content stays. The depth of articles is bounded, so recursion is.
 */
public final class ImageReplacement {
    private final Function<Inline.Image, Optional<Inline.Image>> replacement;

    private final OfBlock ofBlock = new OfBlock();
    private final OfInline ofInline = new OfInline();

    private ImageReplacement(Function<Inline.Image, Optional<Inline.Image>> replacement) {
        this.replacement = replacement;
    }

    /** The article with what {@code replacement} makes of its images; empty takes one out. */
    public static Article in(
            Article article, Function<Inline.Image, Optional<Inline.Image>> replacement) {
        List<Block> blocks = new ImageReplacement(replacement).blocks(article.blocks());
        return new Article(article.metadata(), blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            block.accept(ofBlock).ifPresent(kept::add);
        }
        return kept;
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        List<Block.ListItem> result = new ArrayList<>();
        for (Block.ListItem item : items) {
            result.add(new Block.ListItem(item.checked(), blocks(item.content())));
        }
        return result;
    }

    private List<Block.Cell> cells(List<Block.Cell> row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Block.Cell cell : row) {
            cells.add(cell.withContent(blocks(cell.content())));
        }
        return cells;
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>(inlines.size());
        boolean isGone = false;
        for (Inline inline : inlines) {
            if (isGone && inline instanceof Inline.Text text && endsWithSpace(kept)) {
                // Of the two spaces around what went, one stays.
                kept.add(new Inline.Text(text.text().stripLeading()));
                isGone = false;
                continue;
            }
            Optional<Inline> other = inline.accept(ofInline);
            other.ifPresent(kept::add);
            isGone = inline instanceof Inline.Image && other.isEmpty();
        }
        return kept;
    }

    private static boolean endsWithSpace(List<Inline> inlines) {
        Inline last = inlines.isEmpty() ? new Inline.LineBreak() : inlines.get(inlines.size() - 1);
        return last instanceof Inline.LineBreak
                || (last instanceof Inline.Text text && text.text().endsWith(" "));
    }

    /** Whether nothing is left but white space and line breaks. */
    private static boolean isBlank(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean isBlank =
                    inline instanceof Inline.LineBreak
                            || (inline instanceof Inline.Text text && text.text().isBlank());
            if (!isBlank) {
                return false;
            }
        }
        return true;
    }

    private final class OfBlock implements Block.Visitor<Optional<Block>> {
        @Override
        public Optional<Block> visit(Block.Paragraph paragraph) {
            List<Inline> content = inlines(paragraph.content());
            boolean isEmptied = isBlank(content) && !isBlank(paragraph.content());
            return isEmptied ? Optional.empty() : Optional.of(new Block.Paragraph(content));
        }

        @Override
        public Optional<Block> visit(Block.Heading heading) {
            List<Inline> content = inlines(heading.content());
            boolean isEmptied = isBlank(content) && !isBlank(heading.content());
            return isEmptied ? Optional.empty() : Optional.of(heading.withContent(content));
        }

        @Override
        public Optional<Block> visit(Block.CodeBlock code) {
            return Optional.of(code);
        }

        @Override
        public Optional<Block> visit(Block.ThematicBreak rule) {
            return Optional.of(rule);
        }

        @Override
        public Optional<Block> visit(Block.ExcerptEnd end) {
            return Optional.of(end);
        }

        @Override
        public Optional<Block> visit(Block.Verbatim verbatim) {
            return Optional.of(verbatim);
        }

        @Override
        public Optional<Block> visit(Block.Formula formula) {
            return Optional.of(formula);
        }

        @Override
        public Optional<Block> visit(Block.Callout callout) {
            return Optional.of(
                    new Block.Callout(
                            callout.kind(),
                            inlines(callout.title()),
                            callout.folding(),
                            blocks(callout.content())));
        }

        @Override
        public Optional<Block> visit(Block.Passage passage) {
            List<Block> content = blocks(passage.content());
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Passage(passage.setting(), content));
        }

        @Override
        public Optional<Block> visit(Block.Quote quote) {
            return Optional.of(new Block.Quote(blocks(quote.content())));
        }

        @Override
        public Optional<Block> visit(Block.BulletList list) {
            return Optional.of(new Block.BulletList(list.isTight(), items(list.items())));
        }

        @Override
        public Optional<Block> visit(Block.OrderedList list) {
            return Optional.of(list.withItems(items(list.items())));
        }

        @Override
        public Optional<Block> visit(Block.Table table) {
            List<List<Block.Cell>> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(cells(row)));
            List<Inline> caption = inlines(table.caption());
            Optional<List<Block.Cell>> header = table.header().map(row -> cells(row));
            return Optional.of(
                    new Block.Table(caption, table.columns(), header, table.moreHeaders(), rows));
        }

        /** A caption without its picture is a paragraph. */
        @Override
        public Optional<Block> visit(Block.Figure figure) {
            List<Block> content = blocks(figure.content());
            List<Inline> caption = inlines(figure.caption());
            if (!content.isEmpty()) {
                return Optional.of(new Block.Figure(content, caption));
            }
            return isBlank(caption) ? Optional.empty() : Optional.of(new Block.Paragraph(caption));
        }

        @Override
        public Optional<Block> visit(Block.DefinitionList list) {
            List<Block.Definition> entries = new ArrayList<>();
            for (Block.Definition entry : list.entries()) {
                List<List<Inline>> terms = new ArrayList<>();
                entry.terms().forEach(term -> terms.add(inlines(term)));
                List<List<Block>> descriptions = new ArrayList<>();
                entry.descriptions().forEach(description -> descriptions.add(blocks(description)));
                entries.add(new Block.Definition(terms, descriptions));
            }
            return Optional.of(new Block.DefinitionList(entries));
        }

        @Override
        public Optional<Block> visit(Block.Details details) {
            List<Inline> summary = inlines(details.summary());
            return Optional.of(new Block.Details(summary, blocks(details.content())));
        }

        @Override
        public Optional<Block> visit(Block.Footnote note) {
            return Optional.of(new Block.Footnote(note.label(), blocks(note.content())));
        }
    }

    private final class OfInline implements Inline.Visitor<Optional<Inline>> {
        @Override
        public Optional<Inline> visit(Inline.Image image) {
            return replacement.apply(image).map(other -> other);
        }

        @Override
        public Optional<Inline> visit(Inline.Text text) {
            return Optional.of(text);
        }

        @Override
        public Optional<Inline> visit(Inline.Code code) {
            return Optional.of(code);
        }

        @Override
        public Optional<Inline> visit(Inline.LineBreak lineBreak) {
            return Optional.of(lineBreak);
        }

        @Override
        public Optional<Inline> visit(Inline.FootnoteReference reference) {
            return Optional.of(reference);
        }

        @Override
        public Optional<Inline> visit(Inline.Anchor anchor) {
            return Optional.of(anchor);
        }

        @Override
        public Optional<Inline> visit(Inline.Verbatim verbatim) {
            return Optional.of(verbatim);
        }

        @Override
        public Optional<Inline> visit(Inline.Formula formula) {
            return Optional.of(formula);
        }

        @Override
        public Optional<Inline> visit(Inline.Inserted inserted) {
            return Optional.of(new Inline.Inserted(inlines(inserted.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Abbreviation abbreviation) {
            return Optional.of(
                    new Inline.Abbreviation(abbreviation.words(), inlines(abbreviation.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Passage passage) {
            return Optional.of(new Inline.Passage(passage.setting(), inlines(passage.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Emphasis emphasis) {
            return Optional.of(new Inline.Emphasis(inlines(emphasis.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Strong strong) {
            return Optional.of(new Inline.Strong(inlines(strong.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Strikethrough struck) {
            return Optional.of(new Inline.Strikethrough(inlines(struck.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Highlight highlight) {
            return Optional.of(new Inline.Highlight(inlines(highlight.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Superscript raised) {
            return Optional.of(new Inline.Superscript(inlines(raised.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Subscript lowered) {
            return Optional.of(new Inline.Subscript(inlines(lowered.content())));
        }

        @Override
        public Optional<Inline> visit(Inline.Link link) {
            List<Inline> content = inlines(link.content());
            boolean isEmptied = isBlank(content) && !isBlank(link.content());
            return isEmptied
                    ? Optional.empty()
                    : Optional.of(new Inline.Link(link.address(), link.title(), content));
        }

        @Override
        public Optional<Inline> visit(Inline.Ruby ruby) {
            return Optional.of(new Inline.Ruby(inlines(ruby.base()), ruby.reading()));
        }
    }
}
