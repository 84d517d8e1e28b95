package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.BulletList;
import dev.offprint.article.Block.Details;
import dev.offprint.article.Block.Footnote;
import dev.offprint.article.Block.Heading;
import dev.offprint.article.Block.ListItem;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.ThematicBreak;
import dev.offprint.article.Block.Verbatim;
import dev.offprint.article.CalloutKind;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import dev.offprint.article.MathSource;
import dev.offprint.article.TextSetting;
import dev.offprint.convert.remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads one flow of content: text gathers until a block begins or ends. A block inside inline
 * elements takes their formats with it, so a link around blocks comes out inside each of them.
 */
final class BlockReader {
    private static final int NOWHERE = -2;

    private final Reading reading;
    private final boolean isOuter;
    private final List<Block> blocks = new ArrayList<>();
    private final InlineRuns runs = new InlineRuns();
    private final InlineReader inlines;
    private int initialAt = NOWHERE;
    private Optional<Block> waitingEnd = Optional.empty();

    /** Reads what stands within another block. */
    BlockReader(Reading reading) {
        this(reading, false);
    }

    /**
     * A reader of a flow.
     *
     * @param isOuter whether nothing but the article is around it
     */
    BlockReader(Reading reading, boolean isOuter) {
        this.isOuter = isOuter;
        this.reading = reading;
        this.inlines = new InlineReader(reading, runs, this);
    }

    void children(Element parent, List<Format> path, int depth) {
        for (Node child : parent.childNodes()) {
            node(child, path, depth + 1);
        }
    }

    /** Reads the content of a link, which may be a whole card. */
    void link(Element link, List<Format> path, int depth) {
        int before = blocks.size();
        children(link, path, depth);
        if (blocks.size() > before + 1) {
            LinkedBlocks.settle(blocks.subList(before, blocks.size()));
        }
    }

    void node(Node node, List<Format> path, int depth) {
        if (!(node instanceof Element element)) {
            ExcerptMark.of(node).ifPresent(this::excerptEnd);
            inlines.text(node, path);
        } else if (depth > Reading.MAX_DEPTH) {
            new DeepContent(reading, runs, this::flush).read(element, path);
        } else if (!inlines.handles(element, path, depth)) {
            if (VerseLine.is(element)) {
                runs.endLine(path);
                inlines.wrapper(element, path, depth);
                runs.endLine(path);
            } else if (ElementKind.isBlock(element)) {
                flush();
                inlines.waitingAnchor(element);
                set(element, path, depth);
            } else {
                inlines.wrapper(element, path, depth);
            }
        }
    }

    /** Remembers the place of an element whose children are read by {@link #children}. */
    void waitingAnchor(Element element) {
        inlines.waitingAnchor(element);
    }

    List<Block> finish() {
        flush();
        return blocks;
    }

    void flush() {
        if (runs.isEmpty()) {
            return;
        }
        for (List<Inline> taken : runs.takeParagraphs(reading.waitingAnchors)) {
            List<Inline> content =
                    initialAt == blocks.size() - 1
                            ? InitialLetter.join(blocks, taken, reading.record)
                            : taken;
            blocks.add(paragraph(content));
        }
        waitingEnd.ifPresent(blocks::add);
        waitingEnd = Optional.empty();
    }

    private Block paragraph(List<Inline> content) {
        Optional<MathSource> formula = TexSigns.alone(content);
        return formula.isPresent()
                ? new Block.Formula(formula.get())
                : Figures.paragraph(reading.bareAddresses.link(content));
    }

    /** Within a paragraph it waits for the end, which keeps the paragraph whole. */
    private void excerptEnd(String mark) {
        Block.ExcerptEnd end = new Block.ExcerptEnd(mark);
        if (isOuter && runs.isEmpty()) {
            blocks.add(end);
        } else if (isOuter) {
            waitingEnd = Optional.of(end);
        }
    }

    void add(Block block) {
        flush();
        blocks.add(block);
    }

    /** Reads a block, which may be set in another way than those around it. */
    private void set(Element element, List<Format> path, int depth) {
        TextSetting words = SettingReader.ofWords(element);
        boolean isWhole = isOuter && !holdsHeading(element);
        TextSetting setting = isWhole ? SettingReader.ofBlock(element) : TextSetting.NONE;
        if (setting.isNone()) {
            block(element, words.isNone() ? path : Format.withSetting(path, words), depth);
            flush();
            return;
        }
        int before = blocks.size();
        block(element, path, depth);
        flush();
        List<Block> read = blocks.subList(Math.min(before, blocks.size()), blocks.size());
        if (read.stream().anyMatch(BlockReader::hasWords)) {
            Block passage = new Block.Passage(setting, read);
            read.clear();
            blocks.add(passage);
        }
    }

    /** Headings are known by where they stand, and pictures find their captions beside them. */
    private static boolean holdsHeading(Element element) {
        return ElementKind.isHeading(element.normalName())
                || element.selectFirst("h1, h2, h3, h4, h5, h6") != null;
    }

    private static boolean hasWords(Block block) {
        return !(block instanceof Block.Figure)
                && !(block instanceof Paragraph paragraph
                        && Illustration.isIllustration(paragraph.content()));
    }

    private void block(Element element, List<Format> path, int depth) {
        String name = element.normalName();
        if (ElementKind.isHeading(name)) {
            heading(element, path, depth);
            return;
        }
        if (Embeds.isEmbed(name)) {
            embed(element, path, depth);
            return;
        }
        String noteLabel = reading.footnotes.noteLabel(element);
        if (noteLabel != null) {
            blocks.add(new Footnote(noteLabel, reading.blocks(element, path, depth)));
            return;
        }
        switch (name) {
            case "ul", "ol", "menu", "dir" -> list(element, path, depth);
            case "li" -> strayItem(element, path, depth);
            case "dl" -> blocks.addAll(DefinitionReader.read(element, reading, path, depth));
            case "blockquote" -> blocks.addAll(QuoteReader.read(element, reading, path, depth));
            case "pre", "xmp", "listing", "plaintext", "textarea" ->
                    preformatted(element, path, depth);
            case "table" -> table(element, path, depth);
            case "figure" -> blocks.addAll(Figures.read(element, reading, path, depth));
            case "figcaption" -> caption(element, path, depth);
            case "details" -> details(element, path, depth);
            case "hr" -> rule(element);
            default -> container(element, path, depth);
        }
    }

    private void container(Element element, List<Format> path, int depth) {
        if (CodeReader.isDiagram(element)) {
            blocks.addAll(CodeReader.read(element, reading));
            return;
        }
        if (CodeReader.isCounter(element)) {
            reading.remarks.leftOut(Reason.LINE_NUMBER, element);
            return;
        }
        Optional<CalloutKind> box = CalloutReader.kind(element);
        if (box.isPresent()) {
            blocks.add(CalloutReader.read(box.get(), element, reading, path, depth));
            return;
        }
        if (Figures.isCaption(element)) {
            caption(element, path, depth);
        } else if (ImageReader.isPainted(element)) {
            inlines.image(element, path);
        } else if (keepsLines(element)) {
            inlines.keepLines(() -> children(element, path, depth));
        } else {
            children(element, path, depth);
            if (InitialLetter.is(element)) {
                flush();
                initialAt = blocks.size() - 1;
            }
        }
    }

    /** Whether the line ends of its text are shown. */
    private static boolean keepsLines(Element element) {
        String space = Style.value(element, "white-space");
        return (space.startsWith("pre") || space.equals("break-spaces"))
                && element.children().stream().noneMatch(ElementKind::isBlock);
    }

    private void list(Element element, List<Format> path, int depth) {
        if (reading.footnotes.holdsNotes(element)) {
            children(element, path, depth);
        } else {
            blocks.addAll(ListReader.read(element, reading, path, depth));
        }
    }

    private void strayItem(Element element, List<Format> path, int depth) {
        ListItem item = ListReader.item(element, reading, path, depth);
        if (item.content().isEmpty()) {
            return;
        }
        Element before = element.previousElementSibling();
        int last = blocks.size() - 1;
        boolean goesOn = before != null && before.normalName().equals("li");
        if (goesOn && last >= 0 && blocks.get(last) instanceof BulletList list) {
            List<ListItem> items = new ArrayList<>(list.items());
            items.add(item);
            blocks.set(last, new BulletList(list.isTight() && ListReader.isTight(item), items));
        } else {
            blocks.add(new BulletList(ListReader.isTight(item), List.of(item)));
        }
    }

    /** Code, or what poets have no other element for. */
    private void preformatted(Element element, List<Format> path, int depth) {
        if (CodeReader.isCounter(element)) {
            reading.remarks.leftOut(Reason.LINE_NUMBER, element);
            return;
        }
        if (element.hasClass("wp-block-verse") || element.hasClass("verse")) {
            inlines.keepLines(() -> children(element, path, depth));
        } else {
            blocks.addAll(CodeReader.read(element, reading));
        }
    }

    private void table(Element element, List<Format> path, int depth) {
        if (CodeReader.isListing(element)) {
            blocks.addAll(CodeReader.read(element, reading));
        } else {
            blocks.addAll(TableReader.read(element, reading, path, depth));
        }
    }

    private void heading(Element element, List<Format> path, int depth) {
        if (isTitleOfNotes(element)) {
            reading.remarks.leftOut(Reason.NOTES_HEADING, element);
            return;
        }
        int level = element.normalName().charAt(1) - '0';
        List<Block> content = reading.blocks(element, path, depth);
        List<Inline> title = new ArrayList<>();
        int used = 0;
        while (used < content.size() && isOfTitle(content.get(used))) {
            Flattening.join(title, ofTitle(content.get(used)));
            used++;
        }
        if (Illustration.isIllustration(title)) {
            blocks.add(new Paragraph(title));
        } else if (!title.isEmpty()) {
            blocks.add(new Heading(level, SettingReader.alignment(element), title));
        }
        blocks.addAll(content.subList(used, content.size()));
    }

    private static boolean isOfTitle(Block block) {
        return block instanceof Paragraph || block instanceof Block.Formula;
    }

    /** In a line of its own a formula is drawn as large as it was. */
    private static List<Inline> ofTitle(Block block) {
        return block instanceof Block.Formula formula
                ? List.of(new Inline.Verbatim("$$" + formula.math().tex() + "$$"))
                : Flattening.inlines(List.of(block));
    }

    /** Pairs a caption with the illustration right before it, wherever their wrappers end. */
    private void caption(Element element, List<Format> path, int depth) {
        List<Inline> caption = Flattening.inlines(reading.blocks(element, path, depth));
        if (caption.isEmpty()) {
            return;
        }
        int last = blocks.size() - 1;
        if (last >= 0 && Figures.awaitsCaption(blocks.get(last))) {
            blocks.set(last, Figures.withCaption(blocks.get(last), caption));
        } else {
            blocks.add(Figures.paragraph(caption));
        }
    }

    private void details(Element element, List<Format> path, int depth) {
        List<Inline> summary = List.of();
        BlockReader content = new BlockReader(reading);
        for (Node child : element.childNodes()) {
            if (summary.isEmpty()
                    && child instanceof Element first
                    && first.normalName().equals("summary")) {
                summary = Flattening.inlines(reading.blocks(first, path, depth + 1));
            } else {
                content.node(child, path, depth + 1);
            }
        }
        List<Block> inner = content.finish();
        if (summary.isEmpty()) {
            blocks.addAll(inner);
        } else {
            blocks.add(new Details(summary, inner));
        }
    }

    private void rule(Element element) {
        if (!isInNotes(element)) {
            blocks.add(new ThematicBreak());
        }
    }

    /** GitHub gives its notes a heading that only a screen reader hears. */
    private boolean isTitleOfNotes(Element heading) {
        return isInNotes(heading)
                && (heading.hasClass("sr-only") || heading.hasClass("visually-hidden"));
    }

    private boolean isInNotes(Element element) {
        Element parent = element.parent();
        return parent != null && Footnotes.isNotesSection(parent) && !reading.footnotes.isEmpty();
    }

    private void embed(Element element, List<Format> path, int depth) {
        Inline link = reading.embeds.read(element).orElse(null);
        if (link != null) {
            reading.embedded(element, link);
            runs.atom(List.of(), link);
        }
        // Who cannot see what is embedded reads what stands in it.
        boolean hasWords = link == null || element.hasText();
        if (element.normalName().equals("object") && hasWords) {
            children(element, path, depth);
        }
    }

    /** Takes over what stands on a line of its own, whatever it stands in. */
    void standAlone(Inline inline) {
        flush();
        runs.atom(List.of(), inline);
        flush();
    }

    /** Takes over template source or math that stands on its own lines. */
    void verbatim(String source) {
        add(new Verbatim(source));
    }

    /** Takes over a formula that stands on its own lines. */
    void formula(MathSource formula) {
        add(new Block.Formula(formula));
    }
}
