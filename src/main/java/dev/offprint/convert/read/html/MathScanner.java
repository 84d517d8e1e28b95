package dev.offprint.convert.read.html;

import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds TeX between the signs that kramdown, Hugo, Obsidian, MathJax and KaTeX know, so that
 * Markdown's own signs in it stay. A dollar is money more often than math, and a bracket with a
 * backslash is often just a bracket, so what stands between them must look like TeX.
 */
final class MathScanner {
    private static final int MAX_INLINE = 400;
    private static final int MAX_DISPLAY = 4_000;

    /** How a shortcode of WordPress begins, whose brackets a program escaped: its attributes. */
    private static final Pattern SHORTCODE =
            Pattern.compile("[a-z][a-z_-]{2,} +[a-z_-]+=[\"'\u201C\u201D\u2018\u2019\u00AB&]");

    private MathScanner() {}

    /** The math in {@code range} of {@code text}, with the signs around it. */
    static List<Span> scan(String text, Span range) {
        List<Span> found = new ArrayList<>();
        int at = sign(text, range.start(), range.end());
        while (at + 1 < range.end()) {
            int end = end(text, at, range);
            if (end > 0) {
                found.add(new Span(at, end));
            }
            boolean isPair = text.charAt(at + 1) == '$' || text.charAt(at + 1) == '\\';
            at = sign(text, end > 0 ? end : at + (isPair ? 2 : 1), range.end());
        }
        return found;
    }

    /**
     * The same of a text in HTML, most of which has no formulas: there must be a sign that only TeX
     * has. Two dollar signs are a range of prices there, and "$6, x$y" is no list.
     */
    static List<Span> scanHtml(String text, Span range) {
        List<Span> found = new ArrayList<>();
        for (Span math : scan(text, range)) {
            String inner = text.substring(math.start() + 1, math.end() - 1);
            if (inner.chars().anyMatch(c -> "^_{\\".indexOf(c) >= 0)) {
                found.add(math);
            }
        }
        return found;
    }

    /** The next dollar sign or backslash before {@code end}, or {@code end}. */
    private static int sign(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '$' && text.charAt(at) != '\\') {
            at++;
        }
        return at;
    }

    /** Where the math that may open here ends, or -1. */
    private static int end(String text, int open, Span range) {
        char next = text.charAt(open + 1);
        if (text.charAt(open) == '$') {
            return next == '$'
                    ? display(text, open + 2, "$$", range.end())
                    : dollar(text, open, range);
        }
        // In kramdown the backslash is written twice.
        boolean isTwice = next == '\\' && open + 2 < range.end();
        String opening = isTwice ? "\\\\" : "\\";
        char bracket = text.charAt(open + opening.length());
        int from = open + opening.length() + 1;
        if (bracket == '(') {
            return bracket(text, from, opening + ")", range.end());
        }
        return bracket == '[' ? displayBracket(text, from, opening + "]", range.end()) : -1;
    }

    private static int display(String text, int from, String closing, int end) {
        int limit = Math.min(end, from + MAX_DISPLAY);
        for (int i = from; i + closing.length() <= limit; i++) {
            if (text.startsWith(closing, i)) {
                return saysSomething(text.substring(from, i)) ? i + closing.length() : -1;
            }
            if (text.startsWith("\n\n", i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int displayBracket(String text, int from, String closing, int end) {
        int found = display(text, from, closing, end);
        if (found < 0) {
            return -1;
        }
        String inner = text.substring(from, found - closing.length());
        return isTex(inner) && !SHORTCODE.matcher(inner).lookingAt() ? found : -1;
    }

    private static int bracket(String text, int from, String closing, int end) {
        int limit = Math.min(end, from + MAX_INLINE);
        int found = text.indexOf(closing, from);
        boolean isNear = found > from && found + closing.length() <= limit;
        String inner = isNear ? text.substring(from, found) : "\n\n";
        return !inner.contains("\n\n") && isTex(inner) ? found + closing.length() : -1;
    }

    private static int dollar(String text, int open, Span range) {
        boolean isAfterWord =
                open > range.start() && Character.isLetterOrDigit(text.charAt(open - 1));
        int limit = Math.min(range.end(), open + MAX_INLINE);
        for (int i = open + 1; i < limit && !isAfterWord; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '`') {
                return -1;
            }
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                return isFormula(text, open + 1, i) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether what stands between two dollars is no price: pandoc's rule, and signs of TeX. */
    private static boolean isFormula(String text, int from, int to) {
        if (from == to
                || Character.isWhitespace(text.charAt(from))
                || Character.isWhitespace(text.charAt(to - 1))
                || (to + 1 < text.length() && Character.isDigit(text.charAt(to + 1)))) {
            return false;
        }
        return isTex(text.substring(from, to));
    }

    /** Whether there is a letter, a digit or a symbol: signs of a keyboard alone are no formula. */
    private static boolean saysSomething(String inner) {
        return inner.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0xFF);
    }

    /** Whether there is a command, a script, a group or a relation, or one letter alone. */
    private static boolean isTex(String inner) {
        String tex = inner.strip();
        if (!saysSomething(tex)) {
            return false;
        }
        if (tex.length() == 1) {
            return Character.isLetter(tex.charAt(0)) && tex.charAt(0) < 128;
        }
        for (int i = 0; i + 1 < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' || c == '^' || c == '_' || c == '{' || c == '=') {
                return true;
            }
        }
        return tex.matches("[A-Za-z0-9](?:\\s*[-+*/<>(),|]\\s*[A-Za-z0-9()]+)+");
    }
}
