package dev.offprint.math;

import java.util.List;

/** TeX that is being written, with spaces where two tokens would else be read as one. */
final class TexOutput {
    private final StringBuilder tex = new StringBuilder();

    /** What the last token was, which a next one could grow onto. */
    private enum Last {
        OTHER,
        WORD,
        NUMBER,
        DOT
    }

    private Last last = Last.OTHER;

    /** Where the last letter of an alphabet ends, and with what commands; -1 for none. */
    private int alphabetEnd = -1;

    private List<String> alphabet = List.of();
    private Last lastInAlphabet = Last.OTHER;

    /** Writes commands, braces and signs as they are. */
    void raw(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (last == Last.WORD && isLetter(text.charAt(0))) {
            tex.append(' ');
        }
        tex.append(text);
        last = Last.OTHER;
    }

    /** Writes a command with its backslash, or a character. */
    void token(String token) {
        raw(token);
        if (token.startsWith("\\") && isLetter(token.charAt(token.length() - 1))) {
            last = Last.WORD;
        } else if (token.equals(".")) {
            last = Last.DOT;
        }
    }

    /** Writes digits, apart from digits before them. */
    void number(String digits) {
        if (last == Last.NUMBER || last == Last.DOT) {
            tex.append(' ');
            last = Last.OTHER;
        }
        raw(digits);
        last = Last.NUMBER;
    }

    /** Writes {@code token} inside {@code commands}, which letters before it may share. */
    void styled(List<String> commands, String token) {
        String end = "}".repeat(commands.size());
        if (alphabetEnd == tex.length() && alphabet.equals(commands)) {
            tex.setLength(alphabetEnd - end.length());
            last = lastInAlphabet;
        } else {
            commands.forEach(command -> raw("\\" + command + "{"));
        }
        token(token);
        lastInAlphabet = last;
        raw(end);
        alphabet = commands;
        alphabetEnd = tex.length();
    }

    /** Keeps the next letter apart from those before it, because something is attached to it. */
    void apart() {
        alphabetEnd = -1;
    }

    void open() {
        raw("{");
    }

    void close() {
        raw("}");
    }

    int length() {
        return tex.length();
    }

    String tex() {
        return tex.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
