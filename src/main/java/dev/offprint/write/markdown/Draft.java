package dev.offprint.write.markdown;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Block.Footnote;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.OrderedList;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Inline.Text;
import dev.offprint.write.markdown.MarkdownWriter.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

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
    private record Section(Block block, char delimiter, Lines lines, List<String> meant) {
        boolean isNote() {
            return block instanceof Footnote;
        }
    }

    Draft(Article article, Flavour flavour, RereadCheck check, Templates templates) {
        this.article = article;
        this.flavour = flavour;
        this.check = check;
        this.templates = templates;
        List<Block> blocks = Lowering.lower(withTitle(article), flavour);
        this.fragments = HeadingSlugs.of(blocks, flavour);
        write(blocks);
    }

    /** For each anchor that can be linked to, its address within the document. */
    Map<String, String> fragments() {
        return fragments;
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
        InlineWriter inlines = inlines();
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

    private InlineWriter inlines() {
        return new InlineWriter(flavour, check, templates.mask(), repairs);
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

    /**
     * Reads the whole again, repairs the blocks that differ, and says what differs still: from what
     * the writer meant or, which is more, from what the article says.
     */
    List<Mismatch> verify() {
        Node document = read();
        Optional<Mismatch> mismatch = difference(document);
        if (mismatch.isPresent()) {
            repair();
            document = read();
            mismatch = difference(document);
        }
        if (mismatch.isEmpty()) {
            mismatch = lost(document);
        }
        return mismatch.stream().toList();
    }

    private void repair() {
        InlineWriter plain = inlines().plain();
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
    }

    private boolean readsAsMeant(Section section) {
        List<String> read = OutlineReader.read(check.parse(section.lines().toString()));
        return Outline.difference(section.meant(), read) < 0;
    }

    /** Notes are read as quotes of what they hold, for the reader here knows no notes. */
    private Node read() {
        Lines text = new Lines();
        for (Section section : sections) {
            Lines lines = section.lines();
            text.append(section.isNote() ? lines.prefixed("> ", "> ") : lines, true);
        }
        return check.parse(text.toString());
    }

    private Optional<Mismatch> difference(Node document) {
        Outline outline = new Outline();
        for (Section section : sections) {
            if (section.isNote()) {
                outline.open("quote");
            }
            outline.entries().addAll(section.meant());
            if (section.isNote()) {
                outline.close();
            }
        }
        List<String> meant = outline.entries();
        List<String> read = OutlineReader.read(document);
        int at = Outline.difference(meant, read);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Mismatch(entry(meant, at), entry(read, at)));
    }

    private Optional<Mismatch> lost(Node document) {
        List<String> words = ArticleWords.of(withTitle(article), flavour, templates.mask());
        return Completeness.difference(words, DocumentWords.of(document));
    }

    private static String entry(List<String> entries, int at) {
        return at < entries.size() ? entries.get(at) : "";
    }
}
