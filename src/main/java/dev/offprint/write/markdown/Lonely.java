package dev.offprint.write.markdown;

import dev.offprint.write.markdown.Mark.Delimiter;
import java.util.List;

/** Finds the characters that need a partner to be syntax and have none in their row. */
final class Lonely implements Piece.Visitor<int[]> {
    private static final String PAIRING = "*_~`";

    /** How many runs there are of each. */
    private final int[] runs = new int[PAIRING.length()];

    private Lonely() {}

    /** Those of {@code *_~`} that occur in one run at most and in no syntax of the row. */
    static String in(List<Piece> pieces) {
        Lonely lonely = new Lonely();
        for (Piece piece : pieces) {
            piece.accept(lonely);
            if (piece.path().contains(Delimiter.EMPHASIS)
                    || piece.path().contains(Delimiter.STRONG)) {
                lonely.pair('*');
            }
            if (piece.path().contains(Delimiter.STRIKETHROUGH)) {
                lonely.pair('~');
            }
        }
        return lonely.characters();
    }

    private String characters() {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] < 2) {
                characters.append(PAIRING.charAt(i));
            }
        }
        return characters.toString();
    }

    @Override
    public int[] visit(Piece.Words words) {
        return count(words.text());
    }

    @Override
    public int[] visit(Piece.CodeSpan code) {
        return pair('`');
    }

    @Override
    public int[] visit(Piece.Picture image) {
        return count(image.alt());
    }

    @Override
    public int[] visit(Piece.Raw raw) {
        return runs;
    }

    @Override
    public int[] visit(Piece.Tag tag) {
        return runs;
    }

    @Override
    public int[] visit(Piece.LineEnd end) {
        return runs;
    }

    private int[] pair(char c) {
        runs[PAIRING.indexOf(c)] += 2;
        return runs;
    }

    private int[] count(String text) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int index = PAIRING.indexOf(c);
            if (index >= 0 && c != last) {
                runs[index]++;
            }
            last = c;
        }
        return runs;
    }
}
