package dev.offprint.convert.read;

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
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the headings of an article from its title down: none is as high as the title, and none
 * skips a level on the way down.
 */
public final class HeadingLevels {
    private final int top;

    /** Original levels of the headings that the present place lies under, outermost first. */
    private final List<Integer> open = new ArrayList<>();

    private final Numbered numbered = new Numbered();

    private HeadingLevels(int top) {
        this.top = top;
    }

    /**
     * The same blocks with levels that start at 2 under a title and at 1 without one. Headings in
     * quotes, lists and details take part, those in tables keep theirs.
     *
     * @param hasTitle whether the article's metadata has a title
     */
    public static List<Block> normalize(List<Block> blocks, boolean hasTitle) {
        return new HeadingLevels(hasTitle ? 2 : 1).all(blocks);
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            result.add(block.accept(numbered));
        }
        return result;
    }

    private List<ListItem> items(List<ListItem> items) {
        List<ListItem> result = new ArrayList<>(items.size());
        for (ListItem item : items) {
            result.add(new ListItem(item.checked(), all(item.content())));
        }
        return result;
    }

    /** One below the nearest heading before it that was higher. */
    private int level(int original) {
        while (!open.isEmpty() && open.get(open.size() - 1) >= original) {
            open.remove(open.size() - 1);
        }
        open.add(original);
        return Math.min(6, top + open.size() - 1);
    }

    private final class Numbered implements Block.Visitor<Block> {
        @Override
        public Block visit(Heading heading) {
            return new Heading(level(heading.level()), heading.alignment(), heading.content());
        }

        @Override
        public Block visit(Quote quote) {
            return new Quote(all(quote.content()));
        }

        @Override
        public Block visit(Details details) {
            return new Details(details.summary(), all(details.content()));
        }

        @Override
        public Block visit(BulletList list) {
            return new BulletList(list.isTight(), items(list.items()));
        }

        @Override
        public Block visit(OrderedList list) {
            return list.withItems(items(list.items()));
        }

        @Override
        public Block visit(Paragraph paragraph) {
            return paragraph;
        }

        @Override
        public Block visit(CodeBlock code) {
            return code;
        }

        @Override
        public Block visit(ThematicBreak rule) {
            return rule;
        }

        @Override
        public Block visit(Block.ExcerptEnd end) {
            return end;
        }

        @Override
        public Block visit(Verbatim verbatim) {
            return verbatim;
        }

        @Override
        public Block visit(Block.Formula formula) {
            return formula;
        }

        @Override
        public Block visit(Block.Callout callout) {
            return new Block.Callout(
                    callout.kind(), callout.title(), callout.folding(), all(callout.content()));
        }

        @Override
        public Block visit(Block.Passage passage) {
            return new Block.Passage(passage.setting(), all(passage.content()));
        }

        @Override
        public Block visit(Table table) {
            return table;
        }

        @Override
        public Block visit(Figure figure) {
            return figure;
        }

        @Override
        public Block visit(DefinitionList list) {
            return list;
        }

        @Override
        public Block visit(Footnote note) {
            return note;
        }
    }
}
