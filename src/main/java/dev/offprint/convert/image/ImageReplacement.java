package dev.offprint.convert.image;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Inline;
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
            block(block).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Block> block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            List<Inline> content = inlines(paragraph.content());
            boolean isEmptied = isBlank(content) && !isBlank(paragraph.content());
            return isEmptied ? Optional.empty() : Optional.of(new Block.Paragraph(content));
        } else if (block instanceof Block.Heading heading) {
            List<Inline> content = inlines(heading.content());
            boolean isEmptied = isBlank(content) && !isBlank(heading.content());
            return isEmptied
                    ? Optional.empty()
                    : Optional.of(new Block.Heading(heading.level(), content));
        } else if (block instanceof Block.Figure figure) {
            return figure(figure);
        } else if (block instanceof Block.Table table) {
            return Optional.of(table(table));
        } else if (block instanceof Block.DefinitionList list) {
            return Optional.of(definitions(list));
        }
        return Optional.of(container(block));
    }

    private Block container(Block block) {
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.content()));
        } else if (block instanceof Block.BulletList list) {
            return new Block.BulletList(list.isTight(), items(list.items()));
        } else if (block instanceof Block.OrderedList list) {
            return new Block.OrderedList(list.start(), list.isTight(), items(list.items()));
        } else if (block instanceof Block.Details details) {
            return new Block.Details(inlines(details.summary()), blocks(details.content()));
        } else if (block instanceof Block.Footnote footnote) {
            return new Block.Footnote(footnote.label(), blocks(footnote.content()));
        }
        return block;
    }

    /** A caption without its picture is a paragraph. */
    private Optional<Block> figure(Block.Figure figure) {
        List<Block> content = blocks(figure.content());
        List<Inline> caption = inlines(figure.caption());
        if (!content.isEmpty()) {
            return Optional.of(new Block.Figure(content, caption));
        }
        return isBlank(caption) ? Optional.empty() : Optional.of(new Block.Paragraph(caption));
    }

    private Block table(Block.Table table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (List<Block.Cell> row : table.rows()) {
            rows.add(cells(row));
        }
        return new Block.Table(
                inlines(table.caption()), table.columns(), table.header().map(this::cells), rows);
    }

    private List<Block.Cell> cells(List<Block.Cell> row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Block.Cell cell : row) {
            cells.add(new Block.Cell(blocks(cell.content())));
        }
        return cells;
    }

    private Block definitions(Block.DefinitionList list) {
        List<Block.Definition> entries = new ArrayList<>();
        for (Block.Definition entry : list.entries()) {
            List<List<Inline>> terms = new ArrayList<>();
            entry.terms().forEach(term -> terms.add(inlines(term)));
            List<List<Block>> descriptions = new ArrayList<>();
            entry.descriptions().forEach(description -> descriptions.add(blocks(description)));
            entries.add(new Block.Definition(terms, descriptions));
        }
        return new Block.DefinitionList(entries);
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        List<Block.ListItem> result = new ArrayList<>();
        for (Block.ListItem item : items) {
            result.add(new Block.ListItem(item.checked(), blocks(item.content())));
        }
        return result;
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>(inlines.size());
        boolean isGone = false;
        for (Inline inline : inlines) {
            boolean wasGone = isGone;
            isGone = false;
            if (inline instanceof Inline.Image image) {
                Optional<Inline.Image> other = replacement.apply(image);
                other.ifPresent(kept::add);
                isGone = other.isEmpty();
            } else if (wasGone && inline instanceof Inline.Text text && endsWithSpace(kept)) {
                // Of the two spaces around what went, one stays.
                kept.add(new Inline.Text(text.text().stripLeading()));
            } else if (inline instanceof Inline.Link link) {
                List<Inline> content = inlines(link.content());
                boolean isEmptied = isBlank(content) && !isBlank(link.content());
                if (!isEmptied) {
                    kept.add(new Inline.Link(link.address(), link.title(), content));
                }
            } else {
                kept.add(inline(inline));
            }
        }
        return kept;
    }

    private static boolean endsWithSpace(List<Inline> inlines) {
        Inline last = inlines.isEmpty() ? new Inline.LineBreak() : inlines.get(inlines.size() - 1);
        return last instanceof Inline.LineBreak
                || (last instanceof Inline.Text text && text.text().endsWith(" "));
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(inlines(emphasis.content()));
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(inlines(strong.content()));
        } else if (inline instanceof Inline.Strikethrough struck) {
            return new Inline.Strikethrough(inlines(struck.content()));
        } else if (inline instanceof Inline.Superscript raised) {
            return new Inline.Superscript(inlines(raised.content()));
        } else if (inline instanceof Inline.Subscript lowered) {
            return new Inline.Subscript(inlines(lowered.content()));
        } else if (inline instanceof Inline.Ruby ruby) {
            return new Inline.Ruby(inlines(ruby.base()), ruby.reading());
        }
        return inline;
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
}
