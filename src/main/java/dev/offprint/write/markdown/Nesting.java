package dev.offprint.write.markdown;

import dev.offprint.write.markdown.Mark.Delimiter;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings marks into the one nesting that a reader of the Markdown finds: where emphasis and strong
 * emphasis cover the same text, emphasis is outside, and a space between two like marks is theirs.
 */
final class Nesting {
    private Nesting() {}

    static List<Piece> settle(List<Piece> pieces) {
        List<Piece> row = spacesOutsideLinks(pieces);
        // A space that joins two marks may let the next pair cover the same text.
        orderEmphasis(row);
        if (joinAcrossSpaces(row)) {
            orderEmphasis(row);
        }
        return row;
    }

    /** Spaces at the edges of a link's text stand before and after it. */
    private static List<Piece> spacesOutsideLinks(List<Piece> pieces) {
        List<Piece> row = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!(piece instanceof Piece.Words words) || !Mark.hasTarget(piece.path())) {
                row.add(piece);
                continue;
            }
            List<Mark> outside = new ArrayList<>(piece.path());
            outside.removeIf(mark -> mark instanceof Mark.Target);
            List<Mark> path = piece.path();
            String text = words.text();
            int start = 0;
            int end = text.length();
            if (i == 0 || !sharesLink(pieces.get(i - 1), piece)) {
                while (start < end && isSpace(text.charAt(start))) {
                    start++;
                }
            }
            if (i + 1 == pieces.size() || !sharesLink(pieces.get(i + 1), piece)) {
                while (end > start && isSpace(text.charAt(end - 1))) {
                    end--;
                }
            }
            add(row, new Piece.Words(List.copyOf(outside), text.substring(0, start)));
            add(row, new Piece.Words(path, text.substring(start, end)));
            add(row, new Piece.Words(List.copyOf(outside), text.substring(end)));
        }
        return row;
    }

    private static void add(List<Piece> row, Piece.Words words) {
        if (!words.text().isEmpty()) {
            row.add(words);
        }
    }

    private static boolean sharesLink(Piece one, Piece other) {
        for (Mark mark : one.path()) {
            if (mark instanceof Mark.Target && other.path().contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static void orderEmphasis(List<Piece> row) {
        int from = 0;
        while (from < row.size()) {
            int level = strongOverEmphasis(row.get(from).path());
            if (level < 0) {
                from++;
                continue;
            }
            int strongEnd = end(row, from, level + 1);
            int emphasisEnd = end(row, from, level + 2);
            boolean isStart =
                    from == 0
                            || Mark.common(row.get(from - 1).path(), row.get(from).path()).size()
                                    <= level;
            if (strongEnd == emphasisEnd && isStart) {
                for (int i = from; i < strongEnd; i++) {
                    List<Mark> path = new ArrayList<>(row.get(i).path());
                    path.set(level, Delimiter.EMPHASIS);
                    path.set(level + 1, Delimiter.STRONG);
                    row.set(i, row.get(i).withPath(List.copyOf(path)));
                }
            }
            from = emphasisEnd;
        }
    }

    private static int strongOverEmphasis(List<Mark> path) {
        for (int i = 0; i + 1 < path.size(); i++) {
            if (path.get(i) == Delimiter.STRONG && path.get(i + 1) == Delimiter.EMPHASIS) {
                return i;
            }
        }
        return -1;
    }

    /** Where the pieces end that share this many marks with the one at {@code from}. */
    private static int end(List<Piece> row, int from, int depth) {
        int end = from + 1;
        while (end < row.size()
                && Mark.common(row.get(from).path(), row.get(end).path()).size() >= depth) {
            end++;
        }
        return end;
    }

    private static boolean joinAcrossSpaces(List<Piece> row) {
        boolean hasJoined = false;
        for (int i = 1; i + 1 < row.size(); i++) {
            if (row.get(i) instanceof Piece.Words words && words.text().isBlank()) {
                List<Mark> common = Mark.common(row.get(i - 1).path(), row.get(i + 1).path());
                if (common.size() > words.path().size()) {
                    row.set(i, words.withPath(common));
                    hasJoined = true;
                }
            }
        }
        return hasJoined;
    }
}
