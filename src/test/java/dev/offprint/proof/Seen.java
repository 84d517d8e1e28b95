package dev.offprint.proof;

import dev.offprint.proof.Words.Kind;
import java.util.ArrayList;
import java.util.List;

/** How words are seen: hidden ones in brackets, stand-ins in braces, pictures in angles. */
final class Seen {
    private Seen() {}

    static String of(Words words) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            seen.add(seen(words, i));
        }
        return String.join(" ", seen);
    }

    private static String seen(Words words, int i) {
        if (words.is(i, Kind.HIDDEN)) {
            return "[" + words.text(i) + "]";
        }
        if (words.is(i, Kind.STAND_IN)) {
            return "{" + words.text(i) + "}";
        }
        return words.is(i, Kind.PICTURE) ? "<" + words.text(i) + ">" : words.text(i);
    }
}
