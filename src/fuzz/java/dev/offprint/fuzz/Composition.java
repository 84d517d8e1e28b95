package dev.offprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text made of bytes: what they say in UTF-8, but that five control characters call for more.
 * Mutations of bytes alone rarely come to a table in a quote in a page; so one byte is a whole
 * piece, an example of a rule, or an element around all that follows, and a post is still a valid
 * input as it is.
 */
final class Composition {
    /** Followed by the number of a piece. */
    static final char PIECE = 1;

    /** Followed by the number of an example in two bytes. */
    static final char EXAMPLE = 2;

    /** Followed by the number of a start tag; its end comes at {@link #CLOSE}, or never. */
    static final char OPEN = 3;

    static final char CLOSE = 4;

    /** Followed by the number of a piece, and how often it comes. */
    static final char REPEAT = 5;

    /** In characters; what a post of that size may take of time is what is promised. */
    private static final int LONGEST = 32 * 1024;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Composition(byte[] bytes) {
        this.bytes = bytes;
    }

    static String of(byte[] bytes) {
        return new Composition(bytes).compose();
    }

    /** Words for a dictionary: all that calls for something. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < Pieces.ALL.size(); i++) {
            words.add("" + PIECE + (char) i);
            words.add("" + REPEAT + (char) i + (char) 60);
        }
        for (int i = 0; i < Pieces.TAGS.size(); i++) {
            words.add("" + OPEN + (char) i);
        }
        words.add("" + CLOSE);
        for (int i = 0; i < 64; i++) {
            words.add("" + EXAMPLE + (char) i + (char) (i * 37 % 256));
        }
        return words;
    }

    private String compose() {
        int plain = 0;
        while (at < bytes.length && text.length() < LONGEST) {
            if (bytes[at] < PIECE || bytes[at] > REPEAT) {
                at++;
                continue;
            }
            append(plain, at);
            compose(bytes[at++]);
            plain = at;
        }
        append(plain, at);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }

    private void append(int from, int to) {
        text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    private void compose(byte call) {
        switch (call) {
            case PIECE -> text.append(Pieces.ALL.get(next() % Pieces.ALL.size()));
            case EXAMPLE -> {
                List<String> examples = Examples.ofRules();
                text.append(examples.get((next() << 8 | next()) % examples.size()));
            }
            case OPEN -> {
                String tag = Pieces.TAGS.get(next() % Pieces.TAGS.size());
                open.push(tag.split("[\\s>]", 2)[0].substring(1));
                text.append(tag);
            }
            case CLOSE -> {
                if (!open.isEmpty()) {
                    text.append("</").append(open.pop()).append('>');
                }
            }
            default -> {
                String piece = Pieces.ALL.get(next() % Pieces.ALL.size());
                int times = Math.min(next(), LONGEST / piece.length());
                text.append(piece.repeat(times));
            }
        }
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xFF : 0;
    }
}
