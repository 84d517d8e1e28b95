package dev.offprint.post;

import dev.offprint.text.Span;
import java.util.Optional;

/**
 * A heading or a paragraph of one line, which may say a post's title.
 *
 * @param span all of it, the underline of a heading included
 * @param text what a reader sees; HTML entities may stand in it
 */
record TitleLine(Span span, String text, boolean isHeading) {

    /** The line of Markdown at {@code first}; empty when its paragraph goes on below. */
    static Optional<TitleLine> inMarkdown(String text, int first) {
        int lineStart = text.lastIndexOf('\n', first - 1) + 1;
        lineStart += text.startsWith("\uFEFF", lineStart) ? 1 : 0;
        int start = skipSpaces(text, lineStart);
        int end = contentEnd(text, start);
        String line = text.substring(start, end);
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean isAtx = marks > 0 && marks <= 6 && line.startsWith(" ", marks);
        int next = text.indexOf('\n', end) + 1;
        int underlineEnd = next == 0 ? -1 : underlineEnd(text, next);
        boolean isBlankNext = next == 0 || contentEnd(text, next) == skipSpaces(text, next);
        if (isAtx) {
            String words = line.substring(marks).strip();
            int closing = words.length();
            while (closing > 0 && words.charAt(closing - 1) == '#') {
                closing--;
            }
            boolean isClosed = closing == 0 || words.charAt(closing - 1) == ' ';
            String inner = isClosed ? words.substring(0, closing).strip() : words;
            return Optional.of(new TitleLine(new Span(start, end), linkText(inner), true));
        } else if (underlineEnd >= 0) {
            Span span = new Span(start, underlineEnd);
            return Optional.of(new TitleLine(span, linkText(line), true));
        }
        return isBlankNext
                ? Optional.of(new TitleLine(new Span(start, end), linkText(line), false))
                : Optional.empty();
    }

    /** The text of a line that is one link, else the line; escapes undone. */
    private static String linkText(String line) {
        int destination = line.lastIndexOf("](");
        boolean isLink = line.startsWith("[") && line.endsWith(")") && destination > 0;
        String words = isLink ? line.substring(1, destination) : line;
        while (words.length() > 2 && words.startsWith("*") && words.endsWith("*")) {
            words = words.substring(1, words.length() - 1);
        }
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isEscape =
                    c == '\\'
                            && i + 1 < words.length()
                            && "\\`*_{}[]()#+-.!|~<>&'\":;".indexOf(words.charAt(i + 1)) >= 0;
            plain.append(isEscape ? words.charAt(++i) : c);
        }
        return plain.toString();
    }

    /** The end of a setext underline on the line at {@code start}; -1 when there is none. */
    private static int underlineEnd(String text, int start) {
        int from = skipSpaces(text, start);
        int end = contentEnd(text, from);
        if (end == from) {
            return -1;
        }
        char mark = text.charAt(from);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != mark || (mark != '-' && mark != '=')) {
                return -1;
            }
        }
        return end;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The end of the line at {@code from}, without white space. */
    private static int contentEnd(String text, int from) {
        int lf = text.indexOf('\n', from);
        int end = lf < 0 ? text.length() : lf;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
