package dev.offprint.convert.markdown;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.Footnote;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Block.OrderedList;
import dev.offprint.convert.article.Block.ThematicBreak;
import dev.offprint.convert.article.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes an article as Markdown that a CommonMark reader reads as the article was meant.
 *
 * <p>Front matter stands first as it is; without any, the title is a heading of level 1. Lines end
 * with a line feed. There is never HTML in the output but for what a template holds.
 */
public final class MarkdownWriter {
    /** Symbols that may stand for template source; more than one in case an article uses it. */
    private static final String[] MASKS = {"\u2BD1", "\u2BD2", "\u2BD3", "\u2BD4", "\u2BD5"};

    private final MarkdownOptions options;
    private final RereadCheck check;

    private MarkdownWriter(MarkdownOptions options) {
        this.options = options;
        this.check = new RereadCheck(options.flavour());
    }

    /**
     * What was written and how it went.
     *
     * @param repairs lines whose first form did not read as meant and was replaced
     * @param mismatches blocks that do not read as meant in any form; normally none
     */
    public record Result(String text, List<Repair> repairs, List<Mismatch> mismatches) {
        public Result {
            repairs = List.copyOf(repairs);
            mismatches = List.copyOf(mismatches);
        }
    }

    /** A line in the form that failed and in the one that was written. */
    public record Repair(String failed, String written) {}

    /** What a block should say and what a reader makes of it. */
    public record Mismatch(String meant, String read) {}

    /** The article as Markdown; the same text for the same article, always. */
    public static Result write(Article article, MarkdownOptions options) {
        MarkdownWriter writer = new MarkdownWriter(options);
        for (String mask : MASKS) {
            Templates templates = new Templates(mask);
            Attempt attempt = writer.attempt(article, templates);
            if (templates.fits(attempt.masked())) {
                return writer.finish(article, attempt, templates);
            }
        }
        throw new IllegalArgumentException("the article holds every symbol that could mask");
    }

    /** The text with masks, and the same as a reader without footnotes can check it. */
    private record Attempt(
            String masked, String checked, List<String> meant, List<Repair> repairs) {}

    private Attempt attempt(Article article, Templates templates) {
        List<Block> blocks = Lowering.lower(withTitle(article), options.flavour());
        Map<String, String> fragments = HeadingSlugs.of(blocks);
        List<Repair> repairs = new ArrayList<>();
        InlineWriter inlines =
                new InlineWriter(options.flavour(), check, templates.mask(), repairs);
        BlockWriter writer = new BlockWriter(options.flavour(), fragments, inlines, templates);
        Lines masked = new Lines();
        Lines checked = new Lines();
        boolean isAlternate = false;
        Block before = null;
        for (Block block : blocks) {
            if (before == null && article.metadata().frontMatter().isEmpty() && isRule(block)) {
                // At the very start, a rule would open front matter.
                continue;
            }
            isAlternate = before instanceof OrderedList && !isAlternate;
            Lines lines = writer.block(block, isAlternate ? ')' : '.');
            if (lines.isEmpty()) {
                continue;
            }
            before = block;
            checked.append(lines, true);
            masked.append(block instanceof Footnote note ? footnote(note, lines) : lines, true);
        }
        return new Attempt(
                masked.toString(), checked.toString(), writer.outline().entries(), repairs);
    }

    private static boolean isRule(Block block) {
        return block instanceof ThematicBreak;
    }

    private Lines footnote(Footnote note, Lines content) {
        if (options.flavour().hasFootnotes()) {
            return content.prefixed("[^" + note.label() + "]: ", "    ");
        }
        return content.prefixed(note.label() + " ", "");
    }

    private static List<Block> withTitle(Article article) {
        String title = article.metadata().title().orElse("").strip();
        if (!article.metadata().frontMatter().isEmpty() || title.isEmpty()) {
            return article.blocks();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, List.of(new Text(title))));
        blocks.addAll(article.blocks());
        return blocks;
    }

    private Result finish(Article article, Attempt attempt, Templates templates) {
        String body = templates.fill(attempt.masked());
        String frontMatter = article.metadata().frontMatter();
        StringBuilder text = new StringBuilder(frontMatter);
        if (!frontMatter.isEmpty() && !body.isEmpty()) {
            text.append(frontMatter.endsWith("\n") ? "\n" : "\n\n");
        }
        if (!body.isEmpty()) {
            text.append(body).append('\n');
        }
        return new Result(text.toString(), attempt.repairs(), mismatches(attempt));
    }

    private List<Mismatch> mismatches(Attempt attempt) {
        List<String> read = OutlineReader.read(check.parse(attempt.checked()));
        int at = Outline.difference(attempt.meant(), read);
        if (at < 0) {
            return List.of();
        }
        return List.of(new Mismatch(entry(attempt.meant(), at), entry(read, at)));
    }

    private static String entry(List<String> entries, int at) {
        return at < entries.size() ? entries.get(at) : "";
    }
}
