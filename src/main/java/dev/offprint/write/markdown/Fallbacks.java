package dev.offprint.write.markdown;

import dev.offprint.write.markdown.Mark.Delimiter;
import java.util.ArrayList;
import java.util.List;

/**
 * Safer forms of a row whose first form does not read as meant, the mildest first. Each gives up
 * some of the row's looks and nothing of its text.
 */
final class Fallbacks {
    /** A row with more marks than this loses all of one kind rather than each in turn. */
    private static final int MOST_SINGLE = 24;

    /** In a row of more pieces, trying each mark would cost a reading of all for each. */
    private static final int LONGEST_SINGLE = 400;

    private Fallbacks() {}

    /**
     * One form to try.
     *
     * @param escapesAll whether every punctuation character is escaped
     */
    record Fallback(List<Piece> pieces, boolean escapesAll) {}

    static List<Fallback> of(List<Piece> pieces) {
        List<Fallback> fallbacks = new ArrayList<>();
        fallbacks.add(new Fallback(pieces, true));
        if (pieces.size() <= LONGEST_SINGLE) {
            addWithoutOne(pieces, fallbacks);
        }
        List<Piece> strongOnly = without(pieces, Delimiter.EMPHASIS, Delimiter.STRIKETHROUGH);
        fallbacks.add(new Fallback(strongOnly, false));
        List<Piece> plain = without(strongOnly, Delimiter.STRONG, Delimiter.STRONG);
        fallbacks.add(new Fallback(plain, false));
        fallbacks.add(new Fallback(plain, true));
        fallbacks.add(plainest(pieces));
        return fallbacks;
    }

    /** Text, code and images without any mark around them. */
    static Fallback plainest(List<Piece> pieces) {
        List<Piece> bare = new ArrayList<>();
        pieces.forEach(piece -> bare.add(piece.withPath(List.of())));
        return new Fallback(Row.join(bare), true);
    }

    private static void addWithoutOne(List<Piece> pieces, List<Fallback> fallbacks) {
        int count = 0;
        for (int i = 0; i < pieces.size() && count < MOST_SINGLE; i++) {
            for (Mark mark : pieces.get(i).path()) {
                boolean isStart = i == 0 || !pieces.get(i - 1).path().contains(mark);
                if (isStart && mark instanceof Delimiter) {
                    fallbacks.add(new Fallback(withoutOne(pieces, i, mark), false));
                    count++;
                }
            }
        }
    }

    private static List<Piece> withoutOne(List<Piece> pieces, int from, Mark mark) {
        List<Piece> row = new ArrayList<>(pieces);
        for (int i = from; i < row.size() && row.get(i).path().contains(mark); i++) {
            row.set(i, row.get(i).withPath(Mark.without(row.get(i).path(), mark)));
        }
        return Row.join(row);
    }

    private static List<Piece> without(List<Piece> pieces, Mark first, Mark second) {
        List<Piece> row = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Mark> path = Mark.without(piece.path(), first);
            row.add(piece.withPath(Mark.without(path, second)));
        }
        return Row.join(row);
    }
}
