package dev.offprint.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a text, each byte of UTF-8 as one character: all that tells kinds apart is
 * ASCII.
 *
 * @param text without its byte order mark
 * @param tail the end of the file; that of {@code text} when it is the whole
 * @param isWhole whether the file ends where {@code text} does
 */
record Head(String text, String tail, boolean isWhole) {
    /** What tells a kind stands in the first few pages. */
    private static final int LENGTH = 64 * 1024;

    private static final int TAIL = 4 * 1024;

    static Head of(byte[] bytes) {
        return of(bytes, LENGTH);
    }

    /** All of a text, for kinds that can only be told by their end. */
    static Head whole(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    private static Head of(byte[] bytes, int length) {
        boolean isLittle = Signatures.starts(bytes, 0, "\u00ff\u00fe");
        if (isLittle || Signatures.starts(bytes, 0, "\u00fe\u00ff")) {
            String all = new String(bytes, 2, bytes.length - 2, isLittle ? UTF_16LE : UTF_16BE);
            String head = all.substring(0, Math.min(all.length(), length));
            String tail = all.substring(Math.max(0, all.length() - TAIL));
            return new Head(head, tail, head.length() == all.length());
        }
        int start = Signatures.starts(bytes, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        String head = Signatures.text(bytes, start, length);
        boolean isWhole = bytes.length <= start + (long) length;
        String tail = isWhole ? head : Signatures.text(bytes, bytes.length - TAIL, TAIL);
        return new Head(head, tail, isWhole);
    }

    /** The same file from {@code start} on. */
    Head from(int start) {
        return new Head(text.substring(start), tail, isWhole);
    }

    /** Where the first character stands that is no white space; the length of the text if none. */
    int start() {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Its lines with something on them, without white space at their ends; a cut one is none. */
    List<String> lines() {
        int end = isWhole ? text.length() : text.lastIndexOf('\n') + 1;
        List<String> lines = new ArrayList<>();
        text.substring(0, end)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.stripTrailing()));
        return lines;
    }
}
