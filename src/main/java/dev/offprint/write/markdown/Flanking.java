package dev.offprint.write.markdown;

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
        Edge closing = new Edge(left.subList(common, left.size()), ']', ')', before);
        Edge opening = new Edge(right.subList(common, right.size()), '[', '[', after);
        if (!closing.works(opening)) {
            return leaveAtEnd(at - 1, common);
        }
        return !opening.works(closing) && leaveAtStart(at, common);
    }

    /**
     * The marks that end at a boundary, or those that begin there.
     *
     * @param marks outermost first
     * @param near what a link among them shows to the marks in it
     * @param far what a link among them shows to the other side
     * @param content the character that they are around beside the boundary
     */
    private record Edge(List<Mark> marks, int near, int far, int content) {

        /** Whether a reader sees all of them with {@code other} on the other side. */
        boolean works(Edge other) {
            int inner = content;
            for (int i = marks.size() - 1; i >= 0; i--) {
                boolean mustFlank = marks.get(i).mustFlank();
                if (mustFlank && !Characters.flanks(inner, outer(i, other))) {
                    return false;
                }
                inner = mustFlank ? inner : far;
            }
            return true;
        }

        /** What stands outside of the run of delimiters that the mark at {@code i} is in. */
        private int outer(int i, Edge other) {
            for (int j = i - 1; j >= 0; j--) {
                int shown = shown(marks.get(j), marks.get(i), near);
                if (shown != Characters.NONE) {
                    return shown;
                }
            }
            for (Mark mark : other.marks) {
                int shown = shown(mark, marks.get(i), other.far);
                if (shown != Characters.NONE) {
                    return shown;
                }
            }
            return other.content;
        }

        /** The character a neighbouring mark shows; none when both are in one run. */
        private static int shown(Mark neighbour, Mark mark, int bracket) {
            if (!neighbour.mustFlank()) {
                return bracket;
            }
            char delimiter = neighbour.opening().charAt(0);
            return delimiter == mark.opening().charAt(0) ? Characters.NONE : delimiter;
        }
    }

    private boolean leaveAtEnd(int index, int common) {
        Piece piece = row.get(index);
        if (linkIn(piece, common)) {
            return true;
        }
        List<Mark> outside = outside(piece, common);
        String text = piece.words();
        if (text.isEmpty()) {
            row.set(index, piece.withPath(outside));
            return true;
        }
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
        String text = piece.words();
        if (text.isEmpty()) {
            row.set(index, piece.withPath(outside));
            return true;
        }
        int partner = closingPartner(index, common, text.codePointAt(0));
        if (partner >= 0) {
            split(partner, outside, row.get(partner).words().length() - 1, false);
        }
        split(index, outside, text.offsetByCodePoints(0, 1), true);
        return true;
    }

    /** Splits a piece of text into what stays in its marks and what leaves them. */
    private void split(int index, List<Mark> outside, int at, boolean isLeavingFirst) {
        String text = row.get(index).words();
        List<Mark> path = row.get(index).path();
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
            if (!path.get(i).mustFlank() && path.get(i - 1).mustFlank()) {
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
            if (!mark.mustFlank()) {
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
        String text = row.get(start).words();
        boolean isFirst =
                row.get(start).path().equals(path)
                        && text.length() > 1
                        && text.charAt(0) == opening;
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
        String text = row.get(end).words();
        boolean isLast =
                row.get(end).path().equals(path)
                        && text.length() > 1
                        && text.charAt(text.length() - 1) == CLOSING.charAt(kind);
        return isLast && isOnlyOne(index, end, CLOSING.charAt(kind)) ? end : -1;
    }

    private boolean isOnlyOne(int from, int to, char bracket) {
        int count = 0;
        for (int i = from; i <= to; i++) {
            String text = row.get(i).words();
            for (int j = 0; j < text.length(); j++) {
                count += text.charAt(j) == bracket ? 1 : 0;
            }
        }
        return count == 1;
    }
}
