package dev.offprint.post.markdown;

/**
 * Refuses, before it is parsed, Markdown on which flexmark 0.64.8 overflows the stack or turns
 * quadratic: very long runs of one character, and very many openers in one blank-line-free block.
 * Measured on 50,618 real posts and on pathological inputs; real posts stay far below.
 */
final class ParseBudget {
    private static final int MAX_BLOCK = 200_000;
    private static final int MAX_RUN = 400;
    private static final int MAX_OPENERS = 3_000;
    private static final int MAX_MARKERS = 300;
    private static final int MAX_TAG = 20_000;

    private ParseBudget() {}

    static boolean allows(CharSequence text) {
        int blockLength = 0;
        int openers = 0;
        int run = 0;
        int sinceTag = -1;
        char previous = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && previous == '\n') {
                blockLength = 0;
                openers = 0;
                sinceTag = -1;
            }
            if (c == '\r') {
                continue;
            }
            blockLength++;
            run = c == previous && isMark(c) ? run + 1 : 0;
            if (isMark(c) && !isInWord(text, i)) {
                openers++;
            }
            sinceTag = c == '<' ? 0 : c == '>' ? -1 : sinceTag < 0 ? -1 : sinceTag + 1;
            if (blockLength > MAX_BLOCK
                    || run > MAX_RUN
                    || openers > MAX_OPENERS
                    || sinceTag > MAX_TAG) {
                return false;
            }
            if (c == '\n' && startsTooDeep(text, i + 1)) {
                return false;
            }
            previous = c;
        }
        return !startsTooDeep(text, 0);
    }

    private static boolean isMark(char c) {
        return c == '`' || c == '[' || c == '<' || c == '*' || c == '_' || c == '~' || c == '|';
    }

    /** An underscore between letters opens nothing (CommonMark 0.31, section 6.2). */
    private static boolean isInWord(CharSequence text, int at) {
        return text.charAt(at) == '_'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Nested quotes and lists: a line of nothing but hundreds of markers. */
    private static boolean startsTooDeep(CharSequence text, int lineStart) {
        int markers = 0;
        int i = lineStart;
        while (i < text.length() && " \t>-+*".indexOf(text.charAt(i)) >= 0) {
            markers += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
            if (markers > MAX_MARKERS) {
                return true;
            }
            i++;
        }
        return false;
    }
}
