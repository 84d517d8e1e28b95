package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;

/** Brings the pieces of a row into the order that Markdown can write. */
final class Row {
    private Row() {}

    /** Joins neighbours, takes spaces beside line ends and at the edges away. */
    static List<Piece> tidy(List<Piece> row) {
        List<Piece> tidy = new ArrayList<>();
        for (Piece piece : join(row)) {
            if (isLineEnd(piece)) {
                trimEnd(tidy);
                if (!tidy.isEmpty() && !isLineEnd(tidy.get(tidy.size() - 1))) {
                    tidy.add(piece);
                }
                continue;
            }
            boolean isStart = tidy.isEmpty() || isLineEnd(tidy.get(tidy.size() - 1));
            if (isStart && piece instanceof Piece.Words words) {
                String text = withoutLeadingSpaces(words.text());
                if (!text.isEmpty()) {
                    tidy.add(new Piece.Words(words.path(), text));
                }
            } else {
                tidy.add(piece);
            }
        }
        trimEnd(tidy);
        while (!tidy.isEmpty() && isLineEnd(tidy.get(tidy.size() - 1))) {
            tidy.remove(tidy.size() - 1);
        }
        return lineEndsOutside(join(Nesting.settle(tidy)));
    }

    private static void trimEnd(List<Piece> row) {
        while (!row.isEmpty() && row.get(row.size() - 1) instanceof Piece.Words words) {
            String text = withoutTrailingSpaces(words.text());
            if (!text.isEmpty()) {
                row.set(row.size() - 1, new Piece.Words(words.path(), text));
                return;
            }
            row.remove(row.size() - 1);
        }
    }

    static List<Piece> join(List<Piece> row) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : row) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).path().equals(piece.path())) {
                if (piece instanceof Piece.Words words
                        && joined.get(last) instanceof Piece.Words before) {
                    joined.set(last, new Piece.Words(before.path(), before.text() + words.text()));
                    continue;
                }
                if (piece instanceof Piece.CodeSpan code
                        && joined.get(last) instanceof Piece.CodeSpan before) {
                    // Two spans side by side would read as one with backticks in it.
                    joined.set(
                            last, new Piece.CodeSpan(before.path(), before.code() + code.code()));
                    continue;
                }
            }
            if (!(piece instanceof Piece.Words words && words.text().isEmpty())) {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<Piece> lineEndsOutside(List<Piece> row) {
        for (int i = 1; i + 1 < row.size(); i++) {
            if (isLineEnd(row.get(i))) {
                List<Mark> path = Mark.common(row.get(i - 1).path(), row.get(i + 1).path());
                row.set(i, row.get(i).withPath(path));
            }
        }
        return row;
    }

    private static boolean isLineEnd(Piece piece) {
        return piece instanceof Piece.LineEnd;
    }

    private static String withoutLeadingSpaces(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String withoutTrailingSpaces(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
