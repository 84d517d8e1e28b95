package dev.offprint.input;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where a JSON value ends (RFC 8259), with the comments and trailing commas that editors
 * allow, and the names and quotes of JSON5. Nothing is built; the depth is bounded by what is
 * counted, not by the stack.
 */
final class JsonScanner {
    private static final int MOST_KEYS = 50;

    private final String text;
    private final Set<String> keys = new HashSet<>();
    private final StringBuilder open = new StringBuilder();
    private int at;
    private int members;

    JsonScanner(String text) {
        this.text = text;
    }

    /** How a text goes on as JSON. */
    enum End {
        /** A value, and {@link #at()} is behind it. */
        VALUE,
        /** The text ends in the middle of one, having held to the grammar so far. */
        CUT,
        /** No JSON. */
        NONE
    }

    /** Where the last value ended. */
    int at() {
        return at;
    }

    /** Keys of the outermost object. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** How many members and items the value has, of all depths. */
    int members() {
        return members;
    }

    /** Reads the object or array that starts at {@code start}. */
    End value(int start) {
        at = start;
        members = 0;
        keys.clear();
        open.setLength(0);
        boolean isKeyNext = false;
        boolean isValueNext = true;
        while (true) {
            skipBlanks();
            if (at >= text.length()) {
                return members > 0 ? End.CUT : End.NONE;
            }
            char c = text.charAt(at);
            boolean isInObject = !open.isEmpty() && open.charAt(open.length() - 1) == '{';
            if (c == '}' || c == ']') {
                boolean isPair = !open.isEmpty() && isInObject == (c == '}');
                if (!isPair) {
                    return End.NONE;
                }
                open.setLength(open.length() - 1);
                at++;
                if (open.isEmpty()) {
                    return End.VALUE;
                }
                isKeyNext = false;
                isValueNext = false;
            } else if (c == ',') {
                if (isValueNext || isKeyNext || open.isEmpty()) {
                    return End.NONE;
                }
                at++;
                isKeyNext = isInObject;
                isValueNext = !isInObject;
            } else if (isKeyNext) {
                boolean isQuoted = c == '"' || c == '\'';
                int end = isQuoted ? string(c) : name();
                if (end < 0) {
                    return cutOrNone();
                }
                note(isQuoted ? text.substring(at + 1, end - 1) : text.substring(at, end));
                at = end;
                skipBlanks();
                if (at >= text.length()) {
                    return members > 0 ? End.CUT : End.NONE;
                }
                if (text.charAt(at) != ':') {
                    return End.NONE;
                }
                at++;
                isKeyNext = false;
                isValueNext = true;
            } else if (!isValueNext || (open.isEmpty() && c != '{' && c != '[')) {
                return End.NONE;
            } else if (c == '{' || c == '[') {
                members += open.isEmpty() ? 0 : 1;
                open.append(c);
                at++;
                isKeyNext = c == '{';
                isValueNext = c == '[';
            } else {
                int end = c == '"' || c == '\'' ? string(c) : word();
                if (end < 0) {
                    return cutOrNone();
                }
                members++;
                at = end;
                isValueNext = false;
            }
        }
    }

    private End cutOrNone() {
        return at >= text.length() && members > 0 ? End.CUT : End.NONE;
    }

    private void note(String key) {
        if (open.length() == 1 && keys.size() < MOST_KEYS) {
            keys.add(key);
        }
    }

    /** The end of the string at {@code at}; -1 when it has none, then {@code at} is moved. */
    private int string(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c < ' ' && c != '\t') {
                return -1;
            }
        }
        at = text.length();
        return -1;
    }

    /** The end of a key that is a name, as JSON5 has it; -1 when there is none. */
    private int name() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end > at && end - at < 80 ? end : -1;
    }

    /** The end of a number or of true, false, null; -1 when it is none. */
    private int word() {
        int end = at;
        while (end < text.length() && ",]} \t\r\n/".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(at, Math.min(end, at + 40));
        boolean isWord = word.equals("true") || word.equals("false") || word.equals("null");
        if (isWord || (end - at < 40 && word.matches("-?[0-9][0-9.eE+-]*"))) {
            return end;
        }
        return -1;
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at);
                at = end < 0 ? text.length() : end + 2;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                at++;
            } else {
                return;
            }
        }
    }
}
