package dev.offprint.input;

import java.util.regex.Pattern;

/** A program without what people wrote into it for people. */
final class CodeText {
    /** Documentation of Perl. */
    private static final Pattern POD = Pattern.compile("=(pod|head\\d|encoding|over|begin|for)\\b");

    /** Elements that a function of JavaScript returns; there is text in them. */
    private static final Pattern JSX = Pattern.compile("return \\(\\s*<");

    private CodeText() {}

    /**
     * {@code text} without comments, and with nothing between quotes: what is left of a program has
     * no prose. Strings of one line end with it, so an apostrophe in prose takes no more than that.
     */
    static String withoutCommentsAndStrings(String text) {
        StringBuilder code = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = after(text, at);
            if (next > at) {
                boolean isQuote = "\"'`".indexOf(text.charAt(at)) >= 0;
                code.append(isQuote ? "\"\"" : "");
                at = next;
            } else {
                code.append(text.charAt(at++));
            }
        }
        return code.toString();
    }

    /** Where the comment or string ends that starts at {@code at}; {@code at} when none does. */
    private static int after(String text, int at) {
        char c = text.charAt(at);
        boolean isLineStart = isLineStart(text, at);
        if (text.startsWith("/*", at)) {
            return end(text, "*/", at + 2);
        }
        if (text.startsWith("<#", at) || text.startsWith("{-", at)) {
            return endOrNone(text, c == '<' ? "#>" : "-}", at);
        }
        if (text.startsWith("[[", at)) {
            return endOrNone(text, "]]", at);
        }
        if (isLineStart && POD.matcher(text).region(at, text.length()).lookingAt()) {
            return endOrNone(text, "\n=cut", at);
        }
        if (text.startsWith("return (", at)
                && JSX.matcher(text).region(at, text.length()).lookingAt()) {
            return endOrNone(text, ");", at);
        }
        if (text.startsWith("\"\"\"", at) || text.startsWith("'''", at)) {
            return end(text, text.substring(at, at + 3), at + 3);
        }
        if (c == '/' && text.startsWith("//", at) && (at == 0 || text.charAt(at - 1) != ':')) {
            return lineEnd(text, at);
        }
        boolean isSharp = c == '#' && (isLineStart || text.charAt(at - 1) == ' ');
        if (isSharp && isSharpComment(text, at + 1)) {
            return lineEnd(text, at);
        }
        if (isLineStart && (text.startsWith("-- ", at) || text.startsWith(";;", at))) {
            return lineEnd(text, at);
        }
        if (c == '"' || c == '\'' || c == '`') {
            return string(text, at, c);
        }
        return at;
    }

    /** Two signs and a word are a heading of Markdown; nothing but signs is a rule of a program. */
    private static boolean isSharpComment(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        boolean isLine = at == text.length() || "\n\r".indexOf(text.charAt(at)) >= 0;
        return isLine || (at == from && " !".indexOf(text.charAt(at)) >= 0);
    }

    private static int string(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c == '\n' && quote != '`') {
                break;
            }
        }
        return start;
    }

    private static boolean isLineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int endOrNone(String text, String mark, int at) {
        int end = text.indexOf(mark, at + 2);
        return end < 0 ? at : end + mark.length();
    }

    private static int end(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }
}
