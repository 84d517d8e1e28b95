package dev.offprint.math;

/** TeX that is being read, from left to right. */
final class TexSource {
    private final String tex;
    private int at;

    TexSource(String tex) {
        this.tex = tex;
    }

    boolean isAtEnd() {
        return at >= tex.length();
    }

    /** The next character, or 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : tex.charAt(at);
    }

    boolean startsWith(String text) {
        return tex.startsWith(text, at);
    }

    /** Takes {@code text} if it comes next. */
    boolean take(String text) {
        if (!startsWith(text)) {
            return false;
        }
        at += text.length();
        return true;
    }

    /** Takes {@code text} after spaces, if it comes next. */
    boolean takeAfterSpaces(String text) {
        int before = at;
        skipSpaces();
        if (take(text)) {
            return true;
        }
        at = before;
        return false;
    }

    void expect(String text) throws TexException {
        skipSpaces();
        if (!take(text)) {
            throw new TexException(text + " is missing");
        }
    }

    /** Takes one character, of one or two UTF-16 units. */
    int next() throws TexException {
        if (isAtEnd()) {
            throw new TexException("the formula ends too early");
        }
        int character = tex.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }

    /** Spaces mean nothing in a formula, nor do comments, which reach to the end of a line. */
    void skipSpaces() {
        while (!isAtEnd()) {
            char c = tex.charAt(at);
            if (c == '%') {
                while (!isAtEnd() && tex.charAt(at) != '\n') {
                    at++;
                }
            } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                return;
            } else {
                at++;
            }
        }
    }

    /** The name of the command that comes next, without its backslash, or an empty string. */
    String peekCommand() {
        int end = commandEnd();
        return end < 0 ? "" : tex.substring(at + 1, end);
    }

    /** Takes a command, and the spaces that end its name. */
    String command() throws TexException {
        int end = commandEnd();
        if (end < 0) {
            throw new TexException("no command");
        }
        String name = tex.substring(at + 1, end);
        at = end;
        return name;
    }

    private int commandEnd() {
        if (peek() != '\\' || at + 1 >= tex.length()) {
            return -1;
        }
        int end = at + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return end > at + 1 ? end : end + Character.charCount(tex.codePointAt(end));
    }

    /** Takes all up to {@code end}, and {@code end}. */
    String upTo(char end) throws TexException {
        int found = tex.indexOf(end, at);
        if (found < 0) {
            throw new TexException(end + " is missing");
        }
        String text = tex.substring(at, found);
        at = found + 1;
        return text;
    }

    /** Takes what braces hold, where there are no others inside. */
    String words() throws TexException {
        expect("{");
        String words = upTo('}');
        if (words.indexOf('{') >= 0) {
            throw new TexException("braces inside " + words);
        }
        return words.strip();
    }

    /** Takes a length with its unit. */
    String length() throws TexException {
        skipSpaces();
        int end = at;
        while (end < tex.length() && "+-.0123456789".indexOf(tex.charAt(end)) >= 0) {
            end++;
        }
        String number = tex.substring(at, end);
        while (end < tex.length() && tex.charAt(end) == ' ') {
            end++;
        }
        String length = number + tex.substring(end, Math.min(end + 2, tex.length()));
        if (!Spaces.isLength(length)) {
            throw new TexException("no length: " + length);
        }
        at = end + 2;
        return length;
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Takes a number, if one comes next: digits, a point, and thousands as {@code {,}}. */
    String number() {
        int start = at;
        while (at < tex.length()) {
            if (isDigit(tex.charAt(at))) {
                at++;
            } else if (at + 1 < tex.length()
                    && tex.charAt(at) == '.'
                    && isDigit(tex.charAt(at + 1))
                    && tex.indexOf('.', start) == at) {
                at++;
            } else if (at > start
                    && startsWith("{,}")
                    && at + 3 < tex.length()
                    && isDigit(tex.charAt(at + 3))) {
                at += 3;
            } else {
                break;
            }
        }
        return tex.substring(start, at).replace("{,}", ",");
    }
}
