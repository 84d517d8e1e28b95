package dev.offprint.write.markdown;

import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Leaves;
import dev.offprint.article.PlainText;
import dev.offprint.article.ScriptText;
import dev.offprint.url.PercentEncoding;
import dev.offprint.write.markdown.Mark.Delimiter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays inlines out as a row of pieces and leaves out what Markdown cannot say: raised and lowered
 * text is in characters or tags of its own, a reading follows its base in parentheses.
 */
final class Pieces {
    /** What is written where Markdown has no sign of its own. */
    static final Set<String> TAGS =
            Set.of(
                    "<del>", "</del>", "<ins>", "</ins>", "<sup>", "</sup>", "<sub>", "</sub>",
                    "<br>");

    private final Flavour flavour;
    private final Map<String, String> fragments;
    private final LineContext context;
    private final List<Piece> row = new ArrayList<>();

    /** Those that stand around what is added. */
    private final Set<Piece> signs = new HashSet<>();

    private Pieces(Flavour flavour, Map<String, String> fragments, LineContext context) {
        this.flavour = flavour;
        this.fragments = fragments;
        this.context = context;
    }

    /**
     * The pieces of a line.
     *
     * @param fragments for the anchors in headings, the fragment that a reader of the flavour gives
     *     the heading, and for other places themselves; a link to a place that is not written is
     *     left as its content
     * @param context where the line stands; in a cell a line break is a tag, in a heading a space
     */
    static List<Piece> of(
            List<Inline> content,
            Flavour flavour,
            Map<String, String> fragments,
            LineContext context) {
        Pieces pieces = new Pieces(flavour, fragments, context);
        List<Piece> row = Row.tidy(pieces.new Within(List.of()).addAll(content));
        if (context == LineContext.CELL) {
            row.replaceAll(
                    piece ->
                            piece instanceof Piece.LineEnd end
                                    ? new Piece.Tag(end.path(), "<br>")
                                    : piece);
        }
        // Alone in its line a tag would begin a block.
        return row.stream().allMatch(piece -> piece instanceof Piece.Tag) ? List.of() : row;
    }

    /** Adds what stands within the same marks. */
    private final class Within implements Inline.Visitor<List<Piece>> {
        private final List<Mark> path;

        Within(List<Mark> path) {
            this.path = path;
        }

        List<Piece> addAll(List<Inline> content) {
            for (Inline inline : content) {
                inline.accept(this);
            }
            return row;
        }

        private List<Piece> add(Piece piece) {
            row.add(piece);
            return row;
        }

        private List<Piece> addWords(String text) {
            String line = oneLine(text);
            return line.isEmpty() ? row : add(new Piece.Words(path, line));
        }

        private Within mark(Mark mark) {
            return new Within(Mark.with(path, mark));
        }

        @Override
        public List<Piece> visit(Inline.Text text) {
            return addWords(text.text());
        }

        @Override
        public List<Piece> visit(Inline.Emphasis emphasis) {
            return mark(Delimiter.EMPHASIS).addAll(emphasis.content());
        }

        @Override
        public List<Piece> visit(Inline.Strong strong) {
            return mark(Delimiter.STRONG).addAll(strong.content());
        }

        @Override
        public List<Piece> visit(Inline.Strikethrough struck) {
            if (flavour.hasStrikethrough()) {
                return mark(Delimiter.STRIKETHROUGH).addAll(struck.content());
            }
            return tagged("del", struck.content());
        }

        @Override
        public List<Piece> visit(Inline.Highlight highlight) {
            return flavour.hasHighlights()
                    ? signed("==", highlight.content())
                    : addAll(highlight.content());
        }

        /** Writes a tag of HTML around each line. */
        private List<Piece> tagged(String name, List<Inline> content) {
            return between(
                    new Piece.Tag(path, "<" + name + ">"),
                    new Piece.Tag(path, "</" + name + ">"),
                    content);
        }

        /** Writes a sign around each line, where it can stand and does not stand already. */
        private List<Piece> signed(String sign, List<Inline> content) {
            Piece piece = new Piece.Raw(path, sign, false);
            return between(piece, piece, content);
        }

        private List<Piece> between(Piece opening, Piece closing, List<Inline> content) {
            int from = 0;
            for (int i = 0; i <= content.size(); i++) {
                if (i == content.size() || content.get(i) instanceof Inline.LineBreak) {
                    addLine(opening, closing, content.subList(from, i));
                    if (i < content.size()) {
                        content.get(i).accept(this);
                    }
                    from = i + 1;
                }
            }
            return row;
        }

        private void addLine(Piece opening, Piece closing, List<Inline> line) {
            Piece sign = opening.withPath(List.of());
            boolean isTag = opening instanceof Piece.Tag;
            boolean isMarked =
                    !signs.contains(sign) && (isTag ? hasWords(line) : canBeMarked(line));
            if (isMarked) {
                signs.add(sign);
                add(opening);
            }
            addAll(line);
            if (isMarked) {
                add(closing);
                signs.remove(sign);
            }
        }

        @Override
        public List<Piece> visit(Inline.Superscript raised) {
            return ScriptText.needsSign(raised.content())
                    ? tagged("sup", raised.content())
                    : addAll(ScriptText.raised(raised.content()));
        }

        @Override
        public List<Piece> visit(Inline.Subscript lowered) {
            return ScriptText.needsSign(lowered.content())
                    ? tagged("sub", lowered.content())
                    : addAll(ScriptText.lowered(lowered.content()));
        }

        @Override
        public List<Piece> visit(Inline.Code code) {
            String span = oneLine(code.code());
            return span.isEmpty() ? row : add(new Piece.CodeSpan(path, span));
        }

        @Override
        public List<Piece> visit(Inline.Link link) {
            return new Within(linkPath(link, path)).addAll(link.content());
        }

        @Override
        public List<Piece> visit(Inline.Image image) {
            String address = Destination.normalize(image.address());
            if (address.isEmpty()) {
                return addWords(image.alt());
            }
            String alt = HiddenTemplates.hide(CleanText.line(image.alt()));
            return add(new Piece.Picture(path, address, alt, image.title().flatMap(Pieces::title)));
        }

        @Override
        public List<Piece> visit(Inline.LineBreak lineBreak) {
            return add(
                    context == LineContext.HEADING
                            ? new Piece.Words(path, " ")
                            : new Piece.LineEnd(path, true));
        }

        @Override
        public List<Piece> visit(Inline.FootnoteReference reference) {
            String label = Labels.safe(reference.label());
            return add(
                    new Piece.Raw(
                            path, flavour.hasFootnotes() ? "[^" + label + "]" : label, false));
        }

        @Override
        public List<Piece> visit(Inline.Ruby ruby) {
            addAll(ruby.base());
            return addWords("(" + ruby.reading() + ")");
        }

        @Override
        public List<Piece> visit(Inline.Inserted inserted) {
            return tagged("ins", inserted.content());
        }

        @Override
        public List<Piece> visit(Inline.Abbreviation abbreviation) {
            return addAll(abbreviation.content());
        }

        @Override
        public List<Piece> visit(Inline.Passage passage) {
            return addAll(passage.content());
        }

        @Override
        public List<Piece> visit(Inline.Formula formula) {
            String sign = flavour == Flavour.KRAMDOWN ? "$$" : "$";
            String tex = CleanText.line(formula.math().tex());
            return add(new Piece.Raw(path, sign + tex + sign, true));
        }

        @Override
        public List<Piece> visit(Inline.Anchor anchor) {
            // In a link it would be a link in a link.
            if (context != LineContext.BLOCK
                    || !Anchors.isPlace(anchor.id(), fragments)
                    || Mark.hasTarget(path)) {
                return row;
            }
            add(new Piece.Tag(path, Anchors.opening(anchor.id())));
            return add(new Piece.Tag(path, Anchors.CLOSING));
        }

        @Override
        public List<Piece> visit(Inline.Verbatim verbatim) {
            String source = math(CleanText.of(verbatim.source()));
            String written = context == LineContext.BLOCK ? source : source.replace('\n', ' ');
            return source.isBlank() ? row : add(new Piece.Raw(path, written, true));
        }
    }

    /** Beside a space or a line's end the signs are text. */
    private static boolean canBeMarked(List<Inline> content) {
        for (Inline leaf : Leaves.ofInlines(content)) {
            if (leaf instanceof Inline.LineBreak) {
                return false;
            }
        }
        String text = CleanText.of(PlainText.of(content));
        return !text.isBlank() && text.equals(text.strip());
    }

    /** Whether a tag can stand before it: alone in its line it would begin a block. */
    private static boolean hasWords(List<Inline> content) {
        List<Inline.Leaf> leaves = Leaves.ofInlines(content);
        return !leaves.isEmpty()
                && !(leaves.get(0) instanceof Inline.LineBreak)
                && !CleanText.of(PlainText.of(content)).isBlank();
    }

    /** Kramdown knows math in a line by the same signs as math on lines of its own. */
    private String math(String source) {
        boolean isInline =
                source.length() > 2 && source.startsWith("$") && !source.startsWith("$$");
        return flavour == Flavour.KRAMDOWN && isInline ? "$" + source + "$" : source;
    }

    private static String oneLine(String text) {
        return CleanText.of(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static Optional<String> title(String title) {
        return Optional.of(HiddenTemplates.hide(CleanText.line(title)))
                .filter(line -> !line.isEmpty());
    }

    private List<Mark> linkPath(Inline.Link link, List<Mark> path) {
        String address = Destination.normalize(link.address());
        if (address.startsWith("#")) {
            String id = PercentEncoding.decode(address.substring(1));
            address = fragments.getOrDefault(address.substring(1), fragments.getOrDefault(id, ""));
        }
        if (address.isEmpty() || Mark.hasTarget(path)) {
            return path;
        }
        return Mark.with(
                path, new Mark.Target(address, link.title().flatMap(Pieces::title).orElse(null)));
    }
}
