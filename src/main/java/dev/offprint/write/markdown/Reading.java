package dev.offprint.write.markdown;

import dev.offprint.write.markdown.Mark.Delimiter;
import dev.offprint.write.markdown.Span.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a reader sees of one line, as spans whose neighbours differ. */
final class Reading {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String textMarks = "";
    private boolean isTextOpen;

    /** What has been read, neighbours of one kind joined. */
    List<Span> spans() {
        closeText();
        return List.copyOf(spans);
    }

    /** Adds what comes next. */
    void add(Span span) {
        if (span.kind() != Kind.TEXT) {
            closeText();
            spans.add(span);
            return;
        }
        if (isTextOpen && !textMarks.equals(span.marks())) {
            closeText();
        }
        isTextOpen = true;
        textMarks = span.marks();
        text.append(span.content());
    }

    private void closeText() {
        if (isTextOpen) {
            spans.add(new Span(textMarks, Kind.TEXT, text.toString()));
            text.setLength(0);
            isTextOpen = false;
        }
    }

    /** What a reader shall see of these pieces, a mask for each template. */
    static List<Span> meant(List<Piece> pieces, String mask) {
        Reading reading = new Reading();
        Seen seen = new Seen(mask);
        pieces.forEach(piece -> reading.add(piece.accept(seen)));
        return reading.spans();
    }

    /** Text without any emphasis. */
    static Span plain(String text) {
        return new Span(marks(false, false, false, ""), Kind.TEXT, text);
    }

    /** What stands for a tag, which no text can be taken for. */
    static String tag(String source) {
        return "<!-- HTML: " + source + " -->";
    }

    static Span image(String marks, String address, String alt, String title) {
        return new Span(marks, Kind.IMAGE, address + "\n" + alt + "\n" + title.replace('\n', ' '));
    }

    private static String marks(List<Mark> path) {
        boolean isEmphasis = path.contains(Delimiter.EMPHASIS);
        boolean isStrong = path.contains(Delimiter.STRONG);
        boolean isStruck = path.contains(Delimiter.STRIKETHROUGH);
        String link = "";
        for (Mark mark : path) {
            if (mark instanceof Mark.Target target) {
                link = link(target.address(), target.title().orElse(""));
            }
        }
        return marks(isEmphasis, isStrong, isStruck, link);
    }

    static String link(String address, String title) {
        return address + (title.isEmpty() ? "" : "\n" + title.replace('\n', ' '));
    }

    static String marks(boolean isEmphasis, boolean isStrong, boolean isStruck, String link) {
        return (isEmphasis ? "E" : "") + (isStrong ? "S" : "") + (isStruck ? "D" : "") + ">" + link;
    }

    private record Seen(String mask) implements Piece.Visitor<Span> {
        @Override
        public Span visit(Piece.Words words) {
            return new Span(marks(words.path()), Kind.TEXT, words.text().replace('\0', '\uFFFD'));
        }

        @Override
        public Span visit(Piece.CodeSpan code) {
            return new Span(marks(code.path()), Kind.CODE, code.code());
        }

        @Override
        public Span visit(Piece.Picture image) {
            return image(
                    marks(image.path()), image.address(), image.alt(), image.title().orElse(""));
        }

        @Override
        public Span visit(Piece.Raw raw) {
            return new Span(marks(raw.path()), Kind.TEXT, raw.isTemplate() ? mask : raw.source());
        }

        @Override
        public Span visit(Piece.Tag tag) {
            return new Span(marks(tag.path()), Kind.TEXT, tag(tag.source()));
        }

        @Override
        public Span visit(Piece.LineEnd end) {
            return end.isHard()
                    ? new Span("", Kind.LINE_BREAK, "")
                    : new Span(marks(end.path()), Kind.TEXT, " ");
        }
    }
}
