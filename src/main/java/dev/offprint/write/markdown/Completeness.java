package dev.offprint.write.markdown;

import dev.offprint.write.markdown.MarkdownWriter.Mismatch;
import java.util.List;
import java.util.Optional;

/** Tells whether a document says all that its article says, in the same order, and no more. */
final class Completeness {
    /**
     * What Markdown adds to words: numbers of items, boxes of tasks, the signs of notes and marks.
     */
    private static final String SIGNS = "0123456789-.[]^x=~";

    /** No more signs than this stand in one place, however deep lists are nested. */
    private static final int MOST_SIGNS = 200;

    private static final int EXCERPT = 60;

    private Completeness() {}

    /**
     * The first place where they differ.
     *
     * @param article the parts that must be there, without white space
     * @param document all that was read, without white space
     */
    static Optional<Mismatch> difference(List<String> article, String document) {
        int at = 0;
        for (String part : article) {
            int start = find(part, document, at);
            if (start < 0) {
                return Optional.of(new Mismatch(part, excerpt(document, at)));
            }
            at = start + part.length();
        }
        int end = at;
        while (end < document.length() && SIGNS.indexOf(document.charAt(end)) >= 0) {
            end++;
        }
        return end == document.length()
                ? Optional.empty()
                : Optional.of(new Mismatch("", excerpt(document, end)));
    }

    private static int find(String part, String document, int from) {
        for (int i = from; i <= document.length() && i - from <= MOST_SIGNS; i++) {
            if (document.startsWith(part, i)) {
                return i;
            }
            if (i < document.length() && SIGNS.indexOf(document.charAt(i)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static String excerpt(String document, int from) {
        return document.substring(from, Math.min(document.length(), from + EXCERPT));
    }

    /** The text without white space, which writers break and join as they need. */
    static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                solid.append(c);
            }
        }
        return solid.toString();
    }
}
