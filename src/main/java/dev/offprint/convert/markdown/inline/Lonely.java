package dev.offprint.convert.markdown.inline;

import dev.offprint.convert.markdown.inline.Mark.Delimiter;
import java.util.List;

/** Finds the characters that need a partner to be syntax and have none in their row. */
final class Lonely {
    private static final String PAIRING = "*_~`";

    private Lonely() {}

    /** Those of {@code *_~`} that occur in one run at most and in no syntax of the row. */
    static String in(List<Piece> pieces) {
        int[] runs = new int[PAIRING.length()];
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                countRuns(words.text(), runs);
            } else if (piece instanceof Piece.CodeSpan) {
                runs[PAIRING.indexOf('`')] += 2;
            } else if (piece instanceof Piece.Picture image) {
                countRuns(image.alt(), runs);
            }
            if (piece.path().contains(Delimiter.EMPHASIS)
                    || piece.path().contains(Delimiter.STRONG)) {
                runs[PAIRING.indexOf('*')] += 2;
            }
            if (piece.path().contains(Delimiter.STRIKETHROUGH)) {
                runs[PAIRING.indexOf('~')] += 2;
            }
        }
        StringBuilder lonely = new StringBuilder();
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] < 2) {
                lonely.append(PAIRING.charAt(i));
            }
        }
        return lonely.toString();
    }

    private static void countRuns(String text, int[] runs) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = PAIRING.indexOf(c);
            if (index >= 0 && c != last) {
                runs[index]++;
            }
            last = c;
        }
    }
}
