package dev.offprint.write.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether brackets in the text of a link would end it too soon. */
final class Brackets {
    private Brackets() {}

    /** Whether the piece stands in a link whose text has brackets that need escaping. */
    static boolean areUnsafe(List<Piece> pieces, int index) {
        Mark.Target target = target(pieces.get(index));
        if (target == null) {
            return false;
        }
        int start = index;
        while (start > 0 && pieces.get(start - 1).path().contains(target)) {
            start--;
        }
        int depth = 0;
        for (int i = start; i < pieces.size() && pieces.get(i).path().contains(target); i++) {
            if (pieces.get(i) instanceof Piece.Words words) {
                depth = depthAfter(words.text(), depth);
                if (depth < 0) {
                    return true;
                }
            } else if (!(pieces.get(i) instanceof Piece.LineEnd)) {
                // What stands in between may hold brackets of its own.
                return true;
            }
        }
        return depth != 0;
    }

    /** The depth of open brackets after a text, or -1 when they do not pair or look like a link. */
    private static int depthAfter(String text, int before) {
        int depth = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (depth < 0 || next == '(') {
                    return -1;
                }
            }
        }
        return depth;
    }

    private static Mark.@Nullable Target target(Piece piece) {
        for (Mark mark : piece.path()) {
            if (mark instanceof Mark.Target target) {
                return target;
            }
        }
        return null;
    }
}
