package dev.offprint.convert.read.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Source text that travels through parsers as a short token no parser changes, and is put back
 * afterwards. A token is a number between two private-use characters.
 */
final class Placeholders {
    private final char open;
    private final char close;
    private final List<String> sources = new ArrayList<>();

    /** Placeholders whose tokens no others take for theirs, as one text may hold two kinds. */
    Placeholders(char open, char close) {
        this.open = open;
        this.close = close;
    }

    /** A token for {@code source}. */
    String token(String source) {
        sources.add(source);
        return open + Integer.toString(sources.size() - 1) + close;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** Whether there can be a token in {@code text}. */
    boolean mayHold(String text) {
        return text.indexOf(open) >= 0;
    }

    /** A part of a text: what a token stands for, or text without tokens. */
    record Part(boolean isPlaceholder, String text) {}

    /** {@code text} cut at its tokens. */
    List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
            int end = text.indexOf(close, start);
            int index = end < 0 ? -1 : number(text, start + 1, end);
            if (index >= 0) {
                if (start > done) {
                    parts.add(new Part(false, text.substring(done, start)));
                }
                parts.add(new Part(true, sources.get(index)));
                done = end + 1;
            }
        }
        if (done < text.length()) {
            parts.add(new Part(false, text.substring(done)));
        }
        return parts;
    }

    /** {@code text} with every token replaced by its source. */
    String restore(String text) {
        if (text.indexOf(open) < 0) {
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
