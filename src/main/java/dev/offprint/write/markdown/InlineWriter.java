package dev.offprint.write.markdown;

import java.util.List;

/** Writes a row of pieces, reads it again, and writes it in a safer form until both agree. */
final class InlineWriter {
    /** A longer row costs a CommonMark reader quadratic time; it is written in the form for it. */
    private static final int LONGEST_CHECKED = 200_000;

    private final Flavour flavour;
    private final RereadCheck check;
    private final String mask;
    private final List<Repair> repairs;
    private final boolean isPlain;

    /**
     * A writer that starts with the form that reads best.
     *
     * @param mask written in place of template source
     * @param repairs takes what was written in a safer form
     */
    InlineWriter(Flavour flavour, RereadCheck check, String mask, List<Repair> repairs) {
        this(flavour, check, mask, repairs, false);
    }

    private InlineWriter(
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

    /** The same for text and images alone, every punctuation character escaped. */
    InlineWriter plain() {
        return new InlineWriter(flavour, check, mask, repairs, true);
    }

    /** One line, or several with hard breaks; and what a reader will see of it. */
    record Written(String text, List<Span> spans) {}

    /** One line of Markdown that reads as the pieces say. */
    Written write(List<Piece> pieces, LineContext context) {
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
        String text =
                new LineWriter(pieces, mask, new LineForm(flavour, context, escapesAll)).write();
        return new Written(text, Reading.meant(pieces, mask));
    }
}
