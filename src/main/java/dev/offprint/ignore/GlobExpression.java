package dev.offprint.ignore;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.Set;

/** Writes a glob of gitignore(5) as an RE2 expression, which is matched in linear time. */
final class GlobExpression {
    /** Those of POSIX; with another name git matches nothing. */
    private static final Set<String> CLASSES =
            Set.of(
                    "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct",
                    "space", "upper", "xdigit");

    private final String glob;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private GlobExpression(String glob) {
        this.glob = glob;
    }

    /** The expression for a whole path; empty when git would never match {@code glob}. */
    static Optional<String> of(String glob) {
        GlobExpression expression = new GlobExpression(glob);
        return expression.isWritten() ? Optional.of(expression.out.toString()) : Optional.empty();
    }

    private boolean isWritten() {
        while (at < glob.length()) {
            char c = glob.charAt(at);
            if (c == '*') {
                stars();
            } else if (c == '?') {
                out.append("[^/]");
                at++;
            } else if (c == '[') {
                if (!isSetWritten()) {
                    return false;
                }
            } else {
                if (c == '\\') {
                    at++;
                    if (at == glob.length()) {
                        return false;
                    }
                }
                int codePoint = glob.codePointAt(at);
                out.append(Pattern.quote(Character.toString(codePoint)));
                at += Character.charCount(codePoint);
            }
        }
        return true;
    }

    /** Two stars alone between slashes mean any folders; elsewhere they are as good as one. */
    private void stars() {
        int start = at;
        while (at < glob.length() && glob.charAt(at) == '*') {
            at++;
        }
        boolean isAfterSlash = start == 0 || glob.charAt(start - 1) == '/';
        boolean isBeforeSlash = at < glob.length() && glob.charAt(at) == '/';
        if (at - start == 2 && isAfterSlash && isBeforeSlash) {
            out.append("(?:.*/)?");
            at++;
        } else if (at - start == 2 && isAfterSlash && at == glob.length()) {
            out.append(start == 0 ? ".*" : ".+");
        } else {
            out.append("[^/]*");
        }
    }

    /** A set in brackets; no set matches a slash. */
    private boolean isSetWritten() {
        int close = closing();
        if (close < 0) {
            return false;
        }
        int i = at + 1;
        boolean isNegated = glob.charAt(i) == '!' || glob.charAt(i) == '^';
        i += isNegated ? 1 : 0;
        StringBuilder set = new StringBuilder();
        while (i < close) {
            char c = glob.charAt(i);
            int classEnd = classEnd(i);
            if (classEnd > 0) {
                if (!CLASSES.contains(glob.substring(i + 2, classEnd - 2))) {
                    return false;
                }
                set.append(glob, i, classEnd);
                i = classEnd;
                continue;
            }
            boolean isRange = c == '-' && i > at + (isNegated ? 2 : 1) && i + 1 < close;
            if (isRange) {
                set.append('-');
                i++;
                continue;
            }
            if (c == '\\') {
                i++;
            }
            int codePoint = glob.codePointAt(i);
            // A slash in a set would let a name match a folder and what is in it.
            if (codePoint != '/') {
                set.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
            }
            i += Character.charCount(codePoint);
        }
        at = close + 1;
        if (isNegated) {
            out.append("[^/").append(set).append(']');
        } else if (set.length() == 0) {
            return false;
        } else {
            out.append('[').append(set).append(']');
        }
        return true;
    }

    /** The bracket that closes the set at this place; the first character of a set never does. */
    private int closing() {
        int i = at + 1;
        if (i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^')) {
            i++;
        }
        int first = i;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (c == ']' && i > first) {
                return i;
            }
            int classEnd = classEnd(i);
            i = classEnd > 0 ? classEnd : i + (c == '\\' ? 2 : 1);
        }
        return -1;
    }

    /** Where the class of characters at {@code start} ends; -1 when none begins there. */
    private int classEnd(int start) {
        int close = glob.startsWith("[:", start) ? glob.indexOf(']', start + 2) : -1;
        return close > start + 2 && glob.charAt(close - 1) == ':' ? close + 1 : -1;
    }
}
