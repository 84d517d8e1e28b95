package dev.offprint.convert.markdown;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.Footnote;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Block.OrderedList;
import dev.offprint.convert.article.Block.ThematicBreak;
import dev.offprint.convert.article.Inline.Text;
import dev.offprint.convert.markdown.MarkdownWriter.Mismatch;
import dev.offprint.convert.markdown.inline.InlineWriter;
import dev.offprint.convert.markdown.inline.Repair;
import dev.offprint.convert.markdown.inline.RereadCheck;
import dev.offprint.convert.markdown.syntax.Flavour;
import dev.offprint.convert.markdown.syntax.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One article on its way to Markdown: written, read again, and where that differs written anew. */
final class Draft {
    private final Article article;
    private final Flavour flavour;
    private final RereadCheck check;
    private final Templates templates;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, String> fragments;

    /** A block of the outermost level, as written and as a reader shall find it. */
    private record Section(Block block, char delimiter, Lines lines, List<String> meant) {}

    Draft(Article article, Flavour flavour, RereadCheck check, Templates templates) {
        this.article = article;
        this.flavour = flavour;
        this.check = check;
        this.templates = templates;
        List<Block> blocks = Lowering.lower(withTitle(article), flavour);
        this.fragments = HeadingSlugs.of(blocks, flavour);
        write(blocks);
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

    private void write(List<Block> blocks) {
        InlineWriter inlines = new InlineWriter(flavour, check, templates.mask(), repairs, false);
        boolean isAlternate = false;
        Block before = null;
        for (Block block : blocks) {
            isAlternate = before instanceof OrderedList && !isAlternate;
            Section section = section(block, isAlternate ? ')' : '.', inlines, templates);
            if (before == null
                    && block instanceof ThematicBreak
                    && article.metadata().frontMatter().isEmpty()) {
                // Three dashes on the first line would open front matter.
                section = new Section(block, '.', Lines.of("***"), section.meant());
            }
            if (!section.lines().isEmpty()) {
                sections.add(section);
                before = block;
            }
        }
    }

    private Section section(Block block, char delimiter, InlineWriter inlines, Templates sink) {
        BlockWriter writer = new BlockWriter(flavour, fragments, inlines, sink);
        Lines lines = writer.block(block, delimiter);
        return new Section(block, delimiter, lines, writer.outline().entries());
    }

    /** The text with a mask for each template. */
    String masked() {
        Lines masked = new Lines();
        for (Section section : sections) {
            Lines lines = section.lines();
            masked.append(
                    section.block() instanceof Footnote note ? footnote(note, lines) : lines, true);
        }
        return masked.toString();
    }

    private Lines footnote(Footnote note, Lines content) {
        String label = Labels.safe(note.label());
        return flavour.hasFootnotes()
                ? content.prefixed("[^" + label + "]: ", "    ")
                : content.prefixed(label + " ", "");
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** Reads the whole again, repairs the blocks that differ, and says what differs still. */
    List<Mismatch> verify() {
        List<Mismatch> first = mismatches();
        if (first.isEmpty()) {
            return first;
        }
        InlineWriter plain = new InlineWriter(flavour, check, templates.mask(), repairs, true);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (!readsAsMeant(section)) {
                // Its templates are known already, in the same order.
                Templates sink = new Templates(templates.mask());
                Section safe = section(section.block(), section.delimiter(), plain, sink);
                sections.set(i, safe);
                repairs.add(new Repair(section.lines().toString(), safe.lines().toString()));
            }
        }
        return mismatches();
    }

    private boolean readsAsMeant(Section section) {
        List<String> read = OutlineReader.read(check.parse(section.lines().toString()));
        return Outline.difference(section.meant(), read) < 0;
    }

    /** Notes are compared as quotes of what they hold, for the reader here knows no notes. */
    private List<Mismatch> mismatches() {
        Lines text = new Lines();
        List<String> meant = new ArrayList<>();
        for (Section section : sections) {
            boolean isNote = section.block() instanceof Footnote;
            text.append(isNote ? section.lines().prefixed("> ", "> ") : section.lines(), true);
            Outline outline = new Outline();
            if (isNote) {
                outline.open("quote");
            }
            outline.entries().addAll(section.meant());
            if (isNote) {
                outline.close();
            }
            meant.addAll(outline.entries());
        }
        List<String> read = OutlineReader.read(check.parse(text.toString()));
        int at = Outline.difference(meant, read);
        return at < 0 ? List.of() : List.of(new Mismatch(entry(meant, at), entry(read, at)));
    }

    private static String entry(List<String> entries, int at) {
        return at < entries.size() ? entries.get(at) : "";
    }
}
