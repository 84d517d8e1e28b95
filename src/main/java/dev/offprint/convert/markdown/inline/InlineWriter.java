package dev.offprint.convert.markdown.inline;

import dev.offprint.convert.markdown.inline.Mark.Delimiter;
import dev.offprint.convert.markdown.syntax.Characters;
import dev.offprint.convert.markdown.syntax.CodeSyntax;
import dev.offprint.convert.markdown.syntax.Destination;
import dev.offprint.convert.markdown.syntax.Escaper;
import dev.offprint.convert.markdown.syntax.Flavour;
import dev.offprint.convert.markdown.syntax.LineContext;
import java.util.List;

/** Writes a row of pieces, reads it again, and writes it in a safer form until both agree. */
public final class InlineWriter {
    /** A longer row costs a CommonMark reader quadratic time; it is written in the form for it. */
    private static final int LONGEST_CHECKED = 200_000;

    private final Flavour flavour;
    private final RereadCheck check;
    private final String mask;
    private final List<Repair> repairs;
    private final boolean isPlain;

    /**
     * @param mask written in place of template source
     * @param isPlain whether to write text and images alone, every punctuation character escaped
     */
    public InlineWriter(
            Flavour flavour,
            RereadCheck check,
            String mask,
            List<Repair> repairs,
            boolean isPlain) {
        this.flavour = flavour;
        this.check = check;
        this.mask = mask;
        this.repairs = repairs;
        this.isPlain = isPlain;
    }

    /** One line, or several with hard breaks; and what a reader will see of it. */
    public record Written(String text, List<Span> spans) {}

    /** One line of Markdown that reads as the pieces say. */
    public Written write(List<Piece> pieces, LineContext context) {
        if (isPlain) {
            return compose(Fallbacks.plainest(pieces).pieces(), context, true);
        }
        List<Piece> settled = Flanking.settle(pieces);
        Written first = compose(settled, context, false);
        if (agrees(first, context)) {
            return first;
        }
        Written last = first;
        for (Fallbacks.Fallback fallback : Fallbacks.of(settled)) {
            last = compose(fallback.pieces(), context, fallback.escapesAll());
            if (agrees(last, context)) {
                repairs.add(new Repair(first.text(), last.text()));
                return last;
            }
        }
        return last;
    }

    private boolean agrees(Written written, LineContext context) {
        if (written.text().length() > LONGEST_CHECKED || RereadCheck.isPlain(written.text())) {
            return true;
        }
        String paragraph = written.text();
        if (context == LineContext.CELL) {
            paragraph = "x " + paragraph.replace("\\|", "|") + " x";
        } else if (context == LineContext.HEADING) {
            paragraph = "x " + paragraph + " x";
        }
        List<Span> spans = check.readParagraph(paragraph);
        return spans.equals(
                context == LineContext.BLOCK ? written.spans() : between(written.spans()));
    }

    /** The spans with what the check put around a line that begins no block. */
    private static List<Span> between(List<Span> spans) {
        Reading reading = new Reading();
        String none = Reading.marks(false, false, false, "");
        reading.add(new Span(none, Span.Kind.TEXT, "x "));
        spans.forEach(reading::add);
        reading.add(new Span(none, Span.Kind.TEXT, " x"));
        return reading.spans();
    }

    private Written compose(List<Piece> pieces, LineContext context, boolean escapesAll) {
        return new Written(write(pieces, context, escapesAll), Reading.meant(pieces, mask));
    }

    private String write(List<Piece> pieces, LineContext context, boolean escapesAll) {
        StringBuilder out = new StringBuilder();
        Escaper escaper = new Escaper(flavour, context, escapesAll, Lonely.in(pieces), out);
        List<Mark> open = List.of();
        int previous = Characters.NONE;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Mark> common = Mark.common(open, piece.path());
            close(out, open, common.size());
            if (isAutolink(pieces, i, common)) {
                String address = ((Piece.Words) piece).text();
                out.append('<').append(address).append('>');
                open = common;
                previous = '>';
                continue;
            }
            previous = open(out, piece.path(), common.size(), previous, open.size());
            open = piece.path();
            if (piece instanceof Piece.Words words) {
                String next = next(pieces, i);
                escaper.append(
                        words.text(),
                        previous,
                        next,
                        new Escaper.Surroundings(
                                Mark.hasTarget(open), Brackets.areUnsafe(pieces, i)));
                previous = words.text().codePointBefore(words.text().length());
            } else {
                atom(out, piece, context);
                previous = out.codePointBefore(out.length());
            }
        }
        close(out, open, 0);
        return out.toString();
    }

    private static void close(StringBuilder out, List<Mark> open, int keep) {
        for (int i = open.size() - 1; i >= keep; i--) {
            if (open.get(i) instanceof Mark.Target target) {
                out.append("](")
                        .append(Destination.write(target.address(), target.title().orElse("")))
                        .append(')');
            } else if (open.get(i) instanceof Delimiter delimiter) {
                out.append(delimiter.text());
            }
        }
    }

    /** Opens what is not open yet; gives the character that stands before what follows. */
    private static int open(
            StringBuilder out, List<Mark> path, int from, int previous, int wereOpen) {
        int last = wereOpen > from ? out.codePointBefore(out.length()) : previous;
        for (Mark mark : path.subList(from, path.size())) {
            out.append(mark instanceof Delimiter delimiter ? delimiter.text() : "[");
            last = out.charAt(out.length() - 1);
        }
        return last;
    }

    private void atom(StringBuilder out, Piece piece, LineContext context) {
        if (piece instanceof Piece.CodeSpan code) {
            String span = CodeSyntax.span(code.code());
            out.append(context == LineContext.CELL ? span.replace("|", "\\|") : span);
        } else if (piece instanceof Piece.Picture image) {
            out.append("![");
            StringBuilder alt = new StringBuilder();
            new Escaper(flavour, contextOfAlt(context), false, "", alt)
                    .append(image.alt(), '[', "]", new Escaper.Surroundings(true, true));
            out.append(alt)
                    .append("](")
                    .append(Destination.write(image.address(), image.title().orElse("")))
                    .append(')');
        } else if (piece instanceof Piece.Raw raw) {
            out.append(raw.isTemplate() ? mask : raw.source());
        } else if (piece instanceof Piece.LineEnd end) {
            out.append(end.isHard() ? flavour.hardBreak() : "\n");
        }
    }

    private static LineContext contextOfAlt(LineContext context) {
        return context == LineContext.CELL ? LineContext.CELL : LineContext.HEADING;
    }

    private static boolean isAutolink(List<Piece> pieces, int i, List<Mark> common) {
        Piece piece = pieces.get(i);
        if (!(piece instanceof Piece.Words words)
                || piece.path().size() != common.size() + 1
                || !(piece.path().get(common.size()) instanceof Mark.Target target)
                || target.title().isPresent()) {
            return false;
        }
        boolean isAlone = i + 1 == pieces.size() || !pieces.get(i + 1).path().contains(target);
        return isAlone && Destination.isAutolink(target.address(), words.text());
    }

    /** What is written right after a piece: delimiters, or the first character of the next. */
    private String next(List<Piece> pieces, int i) {
        if (i + 1 == pieces.size()) {
            List<Mark> open = pieces.get(i).path();
            return open.isEmpty() ? "" : closing(open.get(open.size() - 1));
        }
        List<Mark> path = pieces.get(i).path();
        Piece next = pieces.get(i + 1);
        int common = Mark.common(path, next.path()).size();
        if (path.size() > common) {
            return closing(path.get(path.size() - 1));
        }
        if (next.path().size() > common) {
            return next.path().get(common) instanceof Delimiter delimiter ? delimiter.text() : "[";
        }
        if (next instanceof Piece.Words words) {
            return words.text();
        }
        if (next instanceof Piece.Raw raw) {
            return raw.source();
        }
        if (next instanceof Piece.CodeSpan) {
            return "`";
        }
        if (next instanceof Piece.LineEnd end) {
            return end.isHard() ? flavour.hardBreak() : "\n";
        }
        return "![";
    }

    private static String closing(Mark mark) {
        return mark instanceof Delimiter delimiter ? delimiter.text() : "]";
    }
}
