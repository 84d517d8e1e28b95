package dev.offprint.write;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.CalloutKind;
import dev.offprint.article.Inline;
import dev.offprint.article.MathSource;
import dev.offprint.article.Metadata;
import dev.offprint.article.Numbering;
import dev.offprint.article.Numbering.Numerals;
import dev.offprint.article.TextSetting;
import dev.offprint.article.TextSetting.Direction;
import dev.offprint.bound.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Articles that chance makes, of every kind of block and inline, each within each. Every word has a
 * number of its own, so that it can be found again and its order be told.
 */
final class RandomArticle {
    /** Latin, Cyrillic, Han with a full-width sign, Arabic, and signs that formats use. */
    private static final List<String> STEMS =
            List.of("word", "слово", "文字，", "كلمة", "a*b_", "x<y&", "[q]", "don't");

    private static final Metadata NONE =
            new Metadata(
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    private final SplittableRandom random;
    private final List<String> words = new ArrayList<>();
    private final List<String> noteWords = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final Article article;
    private int number = 1000;

    RandomArticle(SplittableRandom random, int depth) {
        this.random = random;
        List<Block> blocks = new ArrayList<>(blocks(depth));
        blocks.add(random.nextInt(blocks.size() + 1), new Block.ExcerptEnd("more"));
        blocks.addAll(notes);
        this.article = new Article(NONE, blocks);
    }

    Article article() {
        return article;
    }

    /** The numbers of the words, those of pictures among them, as they are read; no notes. */
    List<String> words() {
        return words;
    }

    /** The same of what stands in notes. */
    List<String> noteWords() {
        return noteWords;
    }

    List<String> links() {
        return links;
    }

    List<String> pictures() {
        return pictures;
    }

    private String word() {
        String id = String.valueOf(number++);
        words.add(id);
        return Trials.one(random, STEMS) + id;
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        int kind = depth == 0 ? random.nextInt(4) : random.nextInt(16);
        return switch (kind) {
            case 0, 1 -> paragraph(depth);
            case 2 -> new Block.Heading(random.nextInt(1, 7), inlines(depth));
            case 3 -> new Block.CodeBlock("java", word() + "\n  " + word());
            case 4 -> new Block.Quote(blocks(depth - 1));
            case 5 -> new Block.BulletList(random.nextInt(2) == 0, items(depth - 1));
            case 6 -> new Block.OrderedList(numbering(), random.nextInt(2) == 0, items(depth - 1));
            case 7 -> table(depth - 1);
            case 8 -> new Block.Figure(blocks(depth - 1), inlines(1));
            case 9 ->
                    new Block.DefinitionList(
                            List.of(
                                    new Block.Definition(
                                            List.of(inlines(1)), List.of(blocks(depth - 1)))));
            case 10 -> new Block.Details(inlines(1), blocks(depth - 1));
            case 11 -> new Block.ThematicBreak();
            case 12 ->
                    new Block.Callout(
                            new CalloutKind("warning"),
                            inlines(1),
                            Block.Folding.NONE,
                            blocks(depth - 1));
            case 13 -> new Block.Passage(setting(), blocks(depth - 1));
            case 14 -> new Block.Formula(formula());
            default -> paragraph(depth);
        };
    }

    private Numbering numbering() {
        return new Numbering(
                random.nextInt(9),
                Trials.one(random, List.of(Numerals.values())),
                random.nextInt(4) == 0);
    }

    private Block paragraph(int depth) {
        return new Block.Paragraph(inlines(depth));
    }

    private List<Block.ListItem> items(int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            items.add(new Block.ListItem(Optional.empty(), blocks(depth)));
        }
        return items;
    }

    private Block table(int depth) {
        List<Block.Cell> header = row(depth);
        List<List<Block.Cell>> rows = List.of(row(depth), row(depth));
        return new Block.Table(
                List.of(),
                List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                Optional.of(header),
                rows);
    }

    private List<Block.Cell> row(int depth) {
        return List.of(new Block.Cell(blocks(depth)), new Block.Cell(List.of(paragraph(1))));
    }

    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Text(word() + " "));
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            inlines.add(inline(Math.min(depth, 3)));
            inlines.add(new Inline.Text(" " + word() + " "));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(17);
        return switch (kind) {
            case 0 -> new Inline.Text(word());
            case 1 -> new Inline.Code(word());
            case 2 -> picture();
            case 3 -> new Inline.Emphasis(inlines(depth - 1));
            case 4 -> new Inline.Strong(inlines(depth - 1));
            case 5 -> new Inline.Strikethrough(inlines(depth - 1));
            case 6 -> new Inline.Highlight(inlines(depth - 1));
            case 7 -> new Inline.Superscript(inlines(depth - 1));
            case 8 -> new Inline.Subscript(inlines(depth - 1));
            case 9 -> link();
            case 10 -> new Inline.LineBreak();
            case 11 -> new Inline.Ruby(List.of(new Inline.Text(word())), word());
            case 12 -> new Inline.Inserted(inlines(depth - 1));
            case 13 -> new Inline.Abbreviation("in full", inlines(depth - 1));
            case 14 -> new Inline.Passage(setting(), inlines(depth - 1));
            case 15 -> new Inline.Formula(formula());
            default -> note();
        };
    }

    private static TextSetting setting() {
        return new TextSetting(
                Optional.of("fr"), Optional.of(Direction.LTR), Block.Alignment.CENTER);
    }

    private MathSource formula() {
        String id = String.valueOf(number++);
        words.add(id);
        return new MathSource("\\frac{" + id + "}{x}", "");
    }

    private Inline link() {
        String address = "https://example.org/l" + number + "?a=1&b=2";
        links.add(address);
        return new Inline.Link(address, Optional.empty(), List.of(new Inline.Text(word())));
    }

    private Inline picture() {
        String address = "https://example.org/p" + number + ".png";
        pictures.add(address);
        return new Inline.Image(address, word(), Optional.empty());
    }

    private Inline note() {
        String label = "n" + number++;
        String id = String.valueOf(number++);
        noteWords.add(id);
        notes.add(
                new Block.Footnote(
                        label,
                        List.of(
                                new Block.Paragraph(
                                        List.of(new Inline.Text("This is note " + id))))));
        return new Inline.FootnoteReference(label);
    }
}
