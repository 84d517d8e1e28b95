package dev.offprint.write.markdown;

import dev.offprint.write.markdown.Mark.Delimiter;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the ends of emphasis to where its delimiters work: CommonMark opens and closes emphasis
 * only beside the right characters (section 6.2, flanking delimiter runs), which Chinese and
 * Japanese punctuation often is not. Punctuation and spaces step out of the emphasis, a link takes
 * the emphasis in; text never changes.
 */
final class Flanking {
    private static final String OPENING =
            "([{\u300C\u300E\uFF08\u3010\u300A\u3008\u201C\u2018\u3014";
    private static final String CLOSING =
            ")]}\u300D\u300F\uFF09\u3011\u300B\u3009\u201D\u2019\u3015";

    private final List<Piece> row;

    private Flanking(List<Piece> row) {
        this.row = new ArrayList<>(row);
    }

    /** The same text with marks that a CommonMark reader will see. */
    static List<Piece> settle(List<Piece> pieces) {
        Flanking flanking = new Flanking(pieces);
        flanking.settle();
        return Row.join(flanking.row);
    }

    private void settle() {
        // Each step takes a character out of a mark or puts a link around one; both come to an end.
        int boundary = 0;
        while (boundary <= row.size()) {
            boundary = settle(boundary) ? Math.max(0, boundary - 1) : boundary + 1;
        }
    }

    /** Repairs the boundary before piece {@code at}; true when something moved. */
    private boolean settle(int at) {
        List<Mark> left = at > 0 ? row.get(at - 1).path() : List.of();
        List<Mark> right = at < row.size() ? row.get(at).path() : List.of();
        int common = Mark.common(left, right).size();
        int before = at > 0 ? row.get(at - 1).last() : Characters.NONE;
        int after = at < row.size() ? row.get(at).first() : Characters.NONE;
        List<Mark> closing = left.subList(common, left.size());
        List<Mark> opening = right.subList(common, right.size());

        int inner = before;
        for (int i = closing.size() - 1; i >= 0; i--) {
            Mark mark = closing.get(i);
            if (mark instanceof Delimiter
                    && !Characters.flanks(inner, outerOfClosing(closing, i, opening, after))) {
                return leaveAtEnd(at - 1, common);
            }
            inner = mark instanceof Delimiter ? inner : ')';
        }
        inner = after;
        for (int i = opening.size() - 1; i >= 0; i--) {
            Mark mark = opening.get(i);
            if (mark instanceof Delimiter
                    && !Characters.flanks(inner, outerOfOpening(opening, i, closing, before))) {
                return leaveAtStart(at, common);
            }
            inner = mark instanceof Delimiter ? inner : '[';
        }
        return false;
    }

    /** What stands right of the run of delimiters that the mark at {@code i} closes with. */
    private static int outerOfClosing(List<Mark> closing, int i, List<Mark> opening, int after) {
        for (int j = i - 1; j >= 0; j--) {
            int edge = edge(closing.get(j), closing.get(i), ']');
            if (edge != Characters.NONE) {
                return edge;
            }
        }
        for (Mark mark : opening) {
            int edge = edge(mark, closing.get(i), '[');
            if (edge != Characters.NONE) {
                return edge;
            }
        }
        return after;
    }

    private static int outerOfOpening(List<Mark> opening, int i, List<Mark> closing, int before) {
        for (int j = i - 1; j >= 0; j--) {
            int edge = edge(opening.get(j), opening.get(i), '[');
            if (edge != Characters.NONE) {
                return edge;
            }
        }
        for (Mark mark : closing) {
            int edge = edge(mark, opening.get(i), ')');
            if (edge != Characters.NONE) {
                return edge;
            }
        }
        return before;
    }

    /** The character a neighbouring mark shows, or none when both are in one run of delimiters. */
    private static int edge(Mark neighbour, Mark mark, int bracket) {
        if (neighbour instanceof Mark.Target) {
            return bracket;
        }
        boolean isOtherCharacter =
                (neighbour == Delimiter.STRIKETHROUGH) != (mark == Delimiter.STRIKETHROUGH);
        if (!isOtherCharacter) {
            return Characters.NONE;
        }
        return neighbour == Delimiter.STRIKETHROUGH ? '~' : '*';
    }

    private boolean leaveAtEnd(int index, int common) {
        Piece piece = row.get(index);
        if (linkIn(piece, common)) {
            return true;
        }
        List<Mark> outside = outside(piece, common);
        if (!(piece instanceof Piece.Words words)) {
            row.set(index, piece.withPath(outside));
            return true;
        }
        String text = words.text();
        int last = text.offsetByCodePoints(text.length(), -1);
        int partner = openingPartner(index, common, text.codePointAt(last));
        split(index, outside, last, false);
        if (partner >= 0) {
            split(partner, outside, 1, true);
        }
        return true;
    }

    private boolean leaveAtStart(int index, int common) {
        Piece piece = row.get(index);
        if (linkIn(piece, common)) {
            return true;
        }
        List<Mark> outside = outside(piece, common);
        if (!(piece instanceof Piece.Words words)) {
            row.set(index, piece.withPath(outside));
            return true;
        }
        int partner = closingPartner(index, common, words.text().codePointAt(0));
        if (partner >= 0 && row.get(partner) instanceof Piece.Words last) {
            split(partner, outside, last.text().length() - 1, false);
        }
        split(index, outside, words.text().offsetByCodePoints(0, 1), true);
        return true;
    }

    /** Splits a piece of text into what stays in its marks and what leaves them. */
    private void split(int index, List<Mark> outside, int at, boolean isLeavingFirst) {
        if (!(row.get(index) instanceof Piece.Words words)) {
            throw new IllegalStateException("only text can be split");
        }
        String text = words.text();
        List<Mark> path = words.path();
        Piece first = new Piece.Words(isLeavingFirst ? outside : path, text.substring(0, at));
        Piece second = new Piece.Words(isLeavingFirst ? path : outside, text.substring(at));
        boolean isFirstEmpty = at == 0;
        boolean isSecondEmpty = at == text.length();
        row.set(index, isFirstEmpty ? second : first);
        if (!isFirstEmpty && !isSecondEmpty) {
            row.add(index + 1, second);
        }
    }

    /** A mark around a link cannot give the link's text away, so it goes inside the link. */
    private boolean linkIn(Piece piece, int common) {
        List<Mark> path = piece.path();
        for (int i = common + 1; i < path.size(); i++) {
            if (path.get(i) instanceof Mark.Target && path.get(i - 1) instanceof Delimiter) {
                moveOutward(path.get(i));
                return true;
            }
        }
        return false;
    }

    private void moveOutward(Mark link) {
        for (int i = 0; i < row.size(); i++) {
            List<Mark> path = row.get(i).path();
            if (path.contains(link)) {
                List<Mark> moved = new ArrayList<>(path);
                moved.remove(link);
                moved.add(0, link);
                row.set(i, row.get(i).withPath(List.copyOf(moved)));
            }
        }
    }

    private static List<Mark> outside(Piece piece, int common) {
        List<Mark> path = new ArrayList<>(piece.path().subList(0, common));
        for (Mark mark : piece.path().subList(common, piece.path().size())) {
            if (mark instanceof Mark.Target) {
                path.add(mark);
            }
        }
        return List.copyOf(path);
    }

    /**
     * The piece that opens what a leaving bracket closes, when that is the first character of the
     * same mark and has to leave with it; else -1.
     */
    private int openingPartner(int index, int common, int closing) {
        int kind = CLOSING.indexOf(closing);
        List<Mark> path = row.get(index).path();
        if (kind < 0) {
            return -1;
        }
        int start = index;
        while (start > 0 && row.get(start - 1).path().contains(path.get(common))) {
            start--;
        }
        char opening = OPENING.charAt(kind);
        boolean isFirst =
                row.get(start) instanceof Piece.Words words
                        && words.path().equals(path)
                        && words.text().length() > 1
                        && words.text().charAt(0) == opening;
        return isFirst && isOnlyOne(start, index, opening) ? start : -1;
    }

    /** The same for an opening bracket whose partner is the last character of the mark. */
    private int closingPartner(int index, int common, int opening) {
        int kind = OPENING.indexOf(opening);
        List<Mark> path = row.get(index).path();
        if (kind < 0) {
            return -1;
        }
        int end = index;
        while (end + 1 < row.size() && row.get(end + 1).path().contains(path.get(common))) {
            end++;
        }
        boolean isLast =
                row.get(end) instanceof Piece.Words words
                        && words.path().equals(path)
                        && words.text().length() > 1
                        && words.text().charAt(words.text().length() - 1) == CLOSING.charAt(kind);
        return isLast && isOnlyOne(index, end, CLOSING.charAt(kind)) ? end : -1;
    }

    private boolean isOnlyOne(int from, int to, char bracket) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            if (row.get(i) instanceof Piece.Words words) {
                String text = words.text();
                for (int j = 0; j < text.length(); j++) {
                    count += text.charAt(j) == bracket ? 1 : 0;
                }
            }
        }
        return count == 1;
    }
}
