package dev.offprint.post.parse;

import dev.offprint.text.Span;
import java.util.regex.Pattern;

/**
 * What single lines of a file look like to somebody who seeks front matter. Every offset that goes
 * in is that of a line's start.
 */
final class MetadataLines {
    private static final Pattern UNUSUAL_KEY =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}_.-]{1,80}|'[^'\\v]{1,80}'|\"[^\"\\v]{1,80}\")[ \\t]{0,80}:(?=\\s|$)");

    private final String text;

    MetadataLines(String text) {
        this.text = text;
    }

    int closing(int from, String mark, String otherMark) {
        int at = from;
        while (at < text.length()) {
            if (isDelimiter(at, mark) || isDelimiter(at, otherMark)) {
                return at;
            }
            at = afterLine(at);
        }
        return -1;
    }

    boolean isDelimiter(int lineStart, String mark) {
        return text.startsWith(mark, lineStart)
                && text.substring(lineStart + mark.length(), afterLine(lineStart)).isBlank();
    }

    /** The start of the next line; each of LF, CR LF and a CR alone ends one. */
    int afterLine(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
    }

    /** The start of the line that {@code offset} is on. */
    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** What a line says right behind three hyphens, as {@code ---json}; empty for any other. */
    String language(int lineStart) {
        String line = content(lineStart).of(text);
        String word = line.startsWith("---") ? line.substring(3).strip() : "";
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z') ? word : "";
    }

    /** The end of the lines that still look like keys, comments or their indented values. */
    int keysEnd(int from) {
        int at = from;
        while (at < text.length() && isYamlLine(at) && !isNearDelimiter(at)) {
            at = afterLine(at);
        }
        return at;
    }

    /** The end of the lines that look like TOML's keys with values, or comments. */
    int assignmentsEnd(int from) {
        int at = from;
        while (at < text.length() && (isAssignment(at) || text.startsWith("#", at))) {
            at = afterLine(at);
        }
        return at;
    }

    private boolean isAssignment(int at) {
        int i = at;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        int end = i;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return end > at && i < text.length() && text.charAt(i) == '=';
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    boolean holdsOnlyYaml(int from, int to) {
        int at = from;
        while (at < to) {
            if (!isYamlLine(at) && !text.substring(at, afterLine(at)).isBlank()) {
                return false;
            }
            at = afterLine(at);
        }
        return true;
    }

    boolean holdsKey(int from, int to) {
        for (int at = from; at < to; at = afterLine(at)) {
            if (isKey(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isYamlLine(int at) {
        return isKeyOrComment(at)
                || isUnusualKey(at)
                || (at < text.length()
                        && " \t-".indexOf(text.charAt(at)) >= 0
                        && !text.substring(at, afterLine(at)).isBlank());
    }

    boolean isKeyOrComment(int at) {
        return isKey(at) || text.startsWith("#", at);
    }

    /** Whether a line is {@code name:} with an end or a space after it. */
    boolean isKey(int at) {
        int i = at;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        boolean hasColon = i > at && i < text.length() && text.charAt(i) == ':';
        return hasColon && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    boolean isAnyKey(int at) {
        return isKey(at) || isUnusualKey(at);
    }

    /**
     * Whether a line starts with a key as few write one: {@code name :} or {@code 'name':}. A line
     * of French begins like the former, so that alone is no evidence of metadata.
     */
    private boolean isUnusualKey(int at) {
        return UNUSUAL_KEY.matcher(text).region(at, text.length()).lookingAt();
    }

    boolean holdsBlank(int from, int to) {
        for (int at = from; at < to; at = afterLine(at)) {
            if (content(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"';
    }

    /** Whether a line is of hyphens or dashes only, but is no delimiter. */
    boolean isNearDelimiter(int lineStart) {
        String line = content(lineStart).of(text);
        boolean isOfDashes = !line.isEmpty();
        for (int i = 0; i < line.length(); i++) {
            isOfDashes &= "-\u2010\u2013\u2014\u2212".indexOf(line.charAt(i)) >= 0;
        }
        return isOfDashes && (line.length() > 1 || line.charAt(0) == '\u2014');
    }

    /** A line without the white space at its end. */
    Span content(int lineStart) {
        int end = afterLine(lineStart);
        while (end > lineStart && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(lineStart, end);
    }
}
