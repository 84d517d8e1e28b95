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

    /** A command, or a script above the line; a backslash before a sign only keeps it. */
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]|[^\\\\]\\^");

    /** What TeX has and a word between brackets may have. */
    private static final Pattern WEAK = Pattern.compile("[={]|\\\\[\\\\,;!{}|]|(?<!\\\\)_");

    /** A letter with primes. */
    private static final Pattern PRIMED = Pattern.compile("[A-Za-z]'{1,3}");

    private final String text;
    private final Span range;
    private final boolean isVault;

    private MathScanner(String text, Span range, boolean isVault) {
        this.text = text;
        this.range = range;
        this.isVault = isVault;
    }

    /**
     * The math in {@code range} of {@code text}, with the signs around it.
     *
     * @param isVault whether whoever wrote it saw each pair of dollars become a formula
     */
    static List<Span> scan(String text, Span range, boolean isVault) {
        return new MathScanner(text, range, isVault).scan();
    }

    private List<Span> scan() {
        List<Span> found = new ArrayList<>();
        int at = sign(range.start());
        while (at + 1 < range.end()) {
            int end = end(at);
            if (end > 0) {
                found.add(new Span(at, end));
            }
            boolean isPair = text.charAt(at + 1) == '$' || text.charAt(at + 1) == '\\';
            at = sign(end > 0 ? end : at + (isPair ? 2 : 1));
        }
        return found;
    }

    /**
     * The same of a text in HTML, most of which has no formulas: there must be a sign that only TeX
     * has. Two dollar signs are a range of prices there, and "$6, x$y" is no list.
     */
    static List<Span> scanHtml(String text, Span range) {
        List<Span> found = new ArrayList<>();
        for (Span math : scan(text, range, false)) {
            String inner = text.substring(math.start() + 1, math.end() - 1);
            if (inner.chars().anyMatch(c -> "^_{\\".indexOf(c) >= 0)) {
                found.add(math);
            }
        }
        return found;
    }

    /** The next dollar sign or backslash, or the end of the range. */
    private int sign(int from) {
        int at = from;
        while (at < range.end() && text.charAt(at) != '$' && text.charAt(at) != '\\') {
            at++;
        }
        return at;
    }

    /** Where the math that may open here ends, or -1. */
    private int end(int open) {
        char next = text.charAt(open + 1);
        if (text.charAt(open) == '$') {
            return next == '$' ? display(open + 2, "$$") : dollar(open);
        }
        // In kramdown the backslash is written twice.
        boolean isTwice = next == '\\' && open + 2 < range.end();
        String opening = isTwice ? "\\\\" : "\\";
        char bracket = text.charAt(open + opening.length());
        int from = open + opening.length() + 1;
        if (bracket == '(') {
            return bracket(from, opening + ")");
        }
        return bracket == '[' ? displayBracket(open, from, opening + "]") : -1;
    }

    private int display(int from, String closing) {
        int limit = Math.min(range.end(), from + MAX_DISPLAY);
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

    /** Brackets are kept as they are with a backslash, in links most of all. */
    private int displayBracket(int open, int from, String closing) {
        int end = display(from, closing);
        if (end < 0) {
            return -1;
        }
        String inner = text.substring(from, end - closing.length());
        if (SHORTCODE.matcher(inner).lookingAt()) {
            return -1;
        }
        boolean isFormula = COMMAND.matcher(inner).find();
        boolean mayBe = WEAK.matcher(inner).find() && standsAlone(open, end);
        return isFormula || mayBe ? end : -1;
    }

    private boolean standsAlone(int start, int end) {
        int first = start;
        while (first > range.start() && isBlank(text.charAt(first - 1))) {
            first--;
        }
        int last = end;
        while (last < range.end() && isBlank(text.charAt(last))) {
            last++;
        }
        return (first == range.start() || text.charAt(first - 1) == '\n')
                && (last == range.end() || text.charAt(last) == '\n');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private int bracket(int from, String closing) {
        int limit = Math.max(from, Math.min(range.end(), from + MAX_INLINE));
        int found = new Span(from, limit).indexOf(text, closing);
        String inner = found > from ? text.substring(from, found) : "\n\n";
        return !inner.contains("\n\n") && isTex(inner) ? found + closing.length() : -1;
    }

    private int dollar(int open) {
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
                return isFormula(open + 1, i) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether what stands between two dollars is no price: pandoc's rule, and signs of TeX. */
    private boolean isFormula(int from, int to) {
        if (from == to
                || Character.isWhitespace(text.charAt(from))
                || Character.isWhitespace(text.charAt(to - 1))
                || (to + 1 < text.length() && Character.isDigit(text.charAt(to + 1)))) {
            return false;
        }
        String inner = text.substring(from, to);
        boolean isSeen = isVault && !RowOfTable.isParted(text, new Span(from, to));
        return isSeen ? saysSomething(inner) : isTex(inner);
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
        if (PRIMED.matcher(tex).matches()) {
            return true;
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
