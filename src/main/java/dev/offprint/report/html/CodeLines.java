package dev.offprint.report.html;

import dev.offprint.text.LineIndex;
import java.util.List;

/** Lines of code with their numbers; of what is too long the middle is left out, and said so. */
final class CodeLines {
    private static final int LONGEST = 480;
    private static final int HEAD = 300;
    private static final int TAIL = 100;

    private final StringBuilder out;
    private final LineIndex lines;

    /** How lines are told from others. */
    private record Look(String style, String sign) {
        boolean isNumbered() {
            return !style.equals("added");
        }
    }

    CodeLines(StringBuilder out, LineIndex lines) {
        this.out = out;
        this.lines = lines;
    }

    /**
     * Writes {@code pieces} as lines.
     *
     * @param style the class of the lines; with {@code added} they have no numbers
     * @param sign what stands before each line for those who do not see colours
     */
    void write(List<Piece> pieces, String style, String sign) {
        Look look = new Look(style, sign);
        open(look, pieces.get(0).offset());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            int length = i == pieces.size() - 1 ? withoutLineEnd(text) : text.length();
            if (length <= LONGEST) {
                part(piece, 0, length, look);
                continue;
            }
            int head = whole(text, HEAD);
            int tail = whole(text, length - TAIL);
            part(piece, 0, head, look);
            out.append("<span class=\"gap\"> … ")
                    .append(Html.number(tail - head))
                    .append(" characters … </span>");
            part(piece, tail, length, look);
        }
        out.append("</code></div>\n");
    }

    /** After a line end that is the end of all there is no line to show. */
    private static int withoutLineEnd(String text) {
        if (!text.endsWith("\n")) {
            return text.length();
        }
        return text.endsWith("\r\n") ? text.length() - 2 : text.length() - 1;
    }

    private void part(Piece piece, int start, int end, Look look) {
        String text = piece.text();
        int at = start;
        while (at < end) {
            int lineEnd = text.indexOf('\n', at);
            int stop = lineEnd < 0 || lineEnd >= end ? end : lineEnd;
            boolean isReturn = stop > at && stop < end && text.charAt(stop - 1) == '\r';
            stretch(piece, at, isReturn ? stop - 1 : stop);
            at = stop + 1;
            if (stop < end) {
                out.append("</code></div>\n");
                open(look, piece.offset() + at);
            }
        }
    }

    private void stretch(Piece piece, int start, int end) {
        if (start == end) {
            return;
        }
        String element = piece.kind().element();
        if (!element.isEmpty()) {
            out.append('<').append(element).append('>');
        }
        Html.append(out, piece.text(), start, end);
        if (!element.isEmpty()) {
            out.append("</").append(element).append('>');
        }
    }

    private void open(Look look, int offset) {
        out.append("<div class=\"line ")
                .append(look.style())
                .append("\"><span class=\"number\">")
                .append(look.isNumbered() ? number(offset) : "")
                .append("</span><span class=\"sign\">")
                .append(look.sign())
                .append("</span><code>");
    }

    private String number(int offset) {
        return String.valueOf(lines.position(offset).line());
    }

    /** {@code offset}, or the one before it when it would part a surrogate pair. */
    private static int whole(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
