package dev.offprint.convert.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Source text that travels through parsers as a short token no parser changes, and is put back
 * afterwards. A token is a number between two private-use characters.
 */
final class Placeholders {
    private static final char OPEN = '\uE100';
    private static final char CLOSE = '\uE101';

    private final List<String> sources = new ArrayList<>();

    /** A token for {@code source}. */
    String token(String source) {
        sources.add(source);
        return OPEN + Integer.toString(sources.size() - 1) + CLOSE;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** A part of a text: what a token stands for, or text without tokens. */
    record Part(boolean isPlaceholder, String text) {}

    /** {@code text} cut at its tokens. */
    List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
            int close = text.indexOf(CLOSE, open);
            int index = close < 0 ? -1 : number(text, open + 1, close);
            if (index >= 0) {
                if (open > done) {
                    parts.add(new Part(false, text.substring(done, open)));
                }
                parts.add(new Part(true, sources.get(index)));
                done = close + 1;
            }
        }
        if (done < text.length()) {
            parts.add(new Part(false, text.substring(done)));
        }
        return parts;
    }

    /** {@code text} with every token replaced by its source. */
    String restore(String text) {
        if (text.indexOf(OPEN) < 0) {
            return text;
        }
        StringBuilder restored = new StringBuilder();
        for (Part part : parts(text)) {
            restored.append(part.text());
        }
        return restored.toString();
    }

    private int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i - from > 8) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return to > from && number < sources.size() ? number : -1;
    }
}
