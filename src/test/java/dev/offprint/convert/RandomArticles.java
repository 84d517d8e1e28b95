package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Articles that nobody would write: every part within every other, with awkward strings. */
public final class RandomArticles {
    private static final List<String> STRINGS =
            List.of(
                    "",
                    " ",
                    "word",
                    "two words",
                    "<b>&amp;",
                    "]]>",
                    "--",
                    "\"'",
                    "漢字",
                    "\u0000\u001f",
                    "\ud83d",
                    "\ud83d\ude00",
                    "\uffff",
                    "a\nb",
                    "#",
                    "%",
                    "{{ x }}",
                    "عربي",
                    "\u200b");

    private static final List<String> ADDRESSES =
            List.of(
                    "#word",
                    "#漢字",
                    "#1",
                    "#",
                    "https://example.com/a",
                    "https://e.com/?q=<&>#x#y",
                    "http://",
                    "//e.com",
                    "/a",
                    "a b",
                    "",
                    "mailto:x@e.com",
                    "javascript:1",
                    "https://例.jp/文",
                    "data:,x",
                    "x:y",
                    "https://e.com/i.png");

    private static final List<String> LABELS = List.of("1", "2", "word", "漢字", "");

    private final Random random;
    private final List<String> images;

    /**
     * @param images addresses of images, besides those that lead nowhere
     */
    public RandomArticles(long seed, List<String> images) {
        this.random = new Random(seed);
        this.images = List.copyOf(images);
    }

    public Article next() {
        List<Block> blocks = list(6, () -> block(4));
        return random.nextBoolean()
                ? new Article(ArticleFixture.nothing(), blocks)
                : new Article(ArticleFixture.metadata(pick(STRINGS)), blocks);
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 13);
        return switch (kind) {
            case 0 -> new Block.Paragraph(inlines(depth));
            case 1 -> new Block.Heading(1 + random.nextInt(6), inlines(depth));
            case 2 -> new Block.CodeBlock(pick(STRINGS), pick(STRINGS));
            case 3 -> new Block.ThematicBreak();
            case 4 -> new Block.Verbatim(pick(STRINGS));
            case 5 -> new Block.Quote(blocks(depth));
            case 6 -> new Block.BulletList(random.nextBoolean(), items(depth));
            case 7 -> new Block.OrderedList(random.nextInt(), random.nextBoolean(), items(depth));
            case 8 -> table(depth);
            case 9 -> new Block.Figure(blocks(depth), inlines(depth));
            case 10 -> definitions(depth);
            case 11 -> new Block.Details(inlines(depth), blocks(depth));
            default -> new Block.Footnote(pick(LABELS), blocks(depth));
        };
    }

    private Block table(int depth) {
        int columns = random.nextInt(4);
        List<Block.Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            alignments.add(pick(List.of(Block.Alignment.values())));
        }
        Optional<List<Block.Cell>> header =
                random.nextBoolean() ? Optional.of(cells(columns, depth)) : Optional.empty();
        List<List<Block.Cell>> rows = list(3, () -> cells(columns, depth));
        return new Block.Table(inlines(depth), alignments, header, rows);
    }

    private List<Block.Cell> cells(int columns, int depth) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(new Block.Cell(blocks(depth)));
        }
        return cells;
    }

    private Block definitions(int depth) {
        return new Block.DefinitionList(
                list(
                        3,
                        () ->
                                new Block.Definition(
                                        list(3, () -> inlines(depth)),
                                        list(3, () -> blocks(depth)))));
    }

    private List<Block.ListItem> items(int depth) {
        return list(
                4,
                () ->
                        new Block.ListItem(
                                random.nextInt(3) > 0
                                        ? Optional.empty()
                                        : Optional.of(random.nextBoolean()),
                                blocks(depth)));
    }

    private List<Block> blocks(int depth) {
        return list(4, () -> block(depth - 1));
    }

    private List<Inline> inlines(int depth) {
        return list(5, () -> inline(depth));
    }

    private Inline inline(int depth) {
        int kind = random.nextInt(depth == 0 ? 7 : 15);
        return switch (kind) {
            case 0 -> new Inline.Text(pick(STRINGS));
            case 1 -> new Inline.Code(pick(STRINGS));
            case 2 -> new Inline.Image(imageAddress(), pick(STRINGS), title());
            case 3 -> new Inline.LineBreak();
            case 4 -> new Inline.FootnoteReference(pick(LABELS));
            case 5 -> new Inline.Anchor(pick(STRINGS));
            case 6 -> new Inline.Verbatim(pick(STRINGS));
            case 7 -> new Inline.Emphasis(inlines(depth - 1));
            case 8 -> new Inline.Strong(inlines(depth - 1));
            case 9 -> new Inline.Strikethrough(inlines(depth - 1));
            case 10 -> new Inline.Superscript(inlines(depth - 1));
            case 11 -> new Inline.Subscript(inlines(depth - 1));
            case 13 -> new Inline.Highlight(inlines(depth - 1));
            case 12 -> new Inline.Ruby(inlines(depth - 1), pick(STRINGS));
            default -> new Inline.Link(pick(ADDRESSES), title(), inlines(depth - 1));
        };
    }

    private String imageAddress() {
        return random.nextBoolean() || images.isEmpty() ? pick(ADDRESSES) : pick(images);
    }

    private Optional<String> title() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(pick(STRINGS));
    }

    private <T> List<T> list(int below, Supplier<T> next) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(below); i > 0; i--) {
            list.add(next.get());
        }
        return list;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
