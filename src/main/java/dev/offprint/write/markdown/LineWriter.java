package dev.offprint.write.markdown;

import java.util.List;

/** Writes a row of pieces once, in one form. */
final class LineWriter {
    private final List<Piece> pieces;
    private final String mask;
    private final LineForm form;
    private final StringBuilder out = new StringBuilder();
    private final Escaper escaper;
    private final Beginning beginning = new Beginning();

    /** What the last piece stands in. */
    private List<Mark> open = List.of();

    private int previous = Characters.NONE;

    LineWriter(List<Piece> pieces, String mask, LineForm form) {
        this.pieces = pieces;
        this.mask = mask;
        this.form = form;
        this.escaper = new Escaper(form, Lonely.in(pieces), out);
    }

    String write() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Mark> common = Mark.common(open, piece.path());
            close(common.size());
            if (isAutolink(i, common)) {
                String address = ((Piece.Words) piece).text();
                out.append('<').append(address).append('>');
                open = common;
                previous = '>';
                continue;
            }
            open(piece.path(), common.size());
            previous = piece.accept(new At(i));
        }
        close(0);
        return out.toString();
    }

    private boolean isCell() {
        return form.context() == LineContext.CELL;
    }

    private String lineEnd(Piece.LineEnd end) {
        return end.isHard() ? form.flavour().hardBreak() : "\n";
    }

    private void close(int keep) {
        for (int i = open.size() - 1; i >= keep; i--) {
            out.append(open.get(i).closing());
        }
    }

    /** Opens what is not open yet. */
    private void open(List<Mark> path, int from) {
        if (open.size() > from) {
            previous = out.codePointBefore(out.length());
        }
        for (Mark mark : path.subList(from, path.size())) {
            out.append(mark.opening());
            previous = out.charAt(out.length() - 1);
        }
        open = path;
    }

    private boolean isAutolink(int i, List<Mark> common) {
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
    private String next(int i) {
        List<Mark> path = pieces.get(i).path();
        if (i + 1 == pieces.size()) {
            return path.isEmpty() ? "" : path.get(path.size() - 1).closing();
        }
        Piece next = pieces.get(i + 1);
        int common = Mark.common(path, next.path()).size();
        if (path.size() > common) {
            return path.get(path.size() - 1).closing();
        }
        return next.path().size() > common
                ? next.path().get(common).opening()
                : next.accept(beginning);
    }

    /** Writes the piece at one index and returns the last character. */
    private final class At implements Piece.Visitor<Integer> {
        private final int index;

        At(int index) {
            this.index = index;
        }

        @Override
        public Integer visit(Piece.Words words) {
            boolean isUnsafe = Brackets.areUnsafe(pieces, index);
            escaper.append(
                    words.text(),
                    previous,
                    next(index),
                    new Escaper.Surroundings(Mark.hasTarget(open), isUnsafe));
            return words.last();
        }

        @Override
        public Integer visit(Piece.CodeSpan code) {
            String span = CodeSyntax.span(code.code());
            return written(isCell() ? span.replace("|", "\\|") : span);
        }

        @Override
        public Integer visit(Piece.Picture image) {
            LineContext inAlt = isCell() ? LineContext.CELL : LineContext.HEADING;
            StringBuilder alt = new StringBuilder();
            new Escaper(new LineForm(form.flavour(), inAlt, false), "", alt)
                    .append(image.alt(), '[', "]", new Escaper.Surroundings(true, true));
            String destination = Destination.write(image.address(), image.title().orElse(""));
            return written("![" + alt + "](" + destination + ")");
        }

        @Override
        public Integer visit(Piece.Raw raw) {
            return written(raw.isTemplate() ? mask : raw.source());
        }

        @Override
        public Integer visit(Piece.Tag tag) {
            return written(tag.source());
        }

        @Override
        public Integer visit(Piece.LineEnd end) {
            return written(lineEnd(end));
        }

        private int written(String text) {
            out.append(text);
            return out.codePointBefore(out.length());
        }
    }

    /** What a piece begins with. */
    private final class Beginning implements Piece.Visitor<String> {
        @Override
        public String visit(Piece.Words words) {
            return words.text();
        }

        @Override
        public String visit(Piece.CodeSpan code) {
            return "`";
        }

        @Override
        public String visit(Piece.Picture image) {
            return "![";
        }

        @Override
        public String visit(Piece.Raw raw) {
            return raw.source();
        }

        @Override
        public String visit(Piece.Tag tag) {
            return tag.source();
        }

        @Override
        public String visit(Piece.LineEnd end) {
            return lineEnd(end);
        }
    }
}
