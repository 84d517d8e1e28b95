package dev.offprint.rule.words;

import dev.offprint.evidence.PlainWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow each other, in the form of {@link PlainWords}; at a {@link #GAP} a few others
 * may stand between, or close the sentence.
 *
 * @param table where it stands, with others
 * @param from where it starts in {@code table}
 * @param end where it ends there
 */
record Phrase(String table, int from, int end) {
    /** What a phrase is written with where others may stand between its words. */
    static final char GAP = '…';

    /** What a name, an account or a title takes, in characters; never beyond the sentence. */
    private static final int LONGEST_GAP = 48;

    /**
     * The words of a phrase as its author wrote it.
     *
     * @throws IllegalArgumentException when there is too little of it to be looked for
     */
    static String plain(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(String.valueOf(GAP), -1)) {
            String words = PlainWords.of(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        if (parts.isEmpty() || parts.get(0).length() < 2) {
            throw new IllegalArgumentException("\"" + text + "\" is too short to be looked for");
        }
        String open = text.endsWith(String.valueOf(GAP)) ? String.valueOf(GAP) : "";
        return String.join(String.valueOf(GAP), parts) + open;
    }

    /** Where it ends when it begins at {@code start} of {@code words}; -1 when it does not. */
    int endIn(String words, int start) {
        int partEnd = endOfPart(from);
        int length = partEnd - from;
        int at = start + length;
        if (!words.regionMatches(start, table, from, length)
                || !Scripts.isEdge(words, start)
                || !Scripts.isEdge(words, at)) {
            return -1;
        }
        while (partEnd < wordsEnd()) {
            int next = partEnd + 1;
            partEnd = endOfPart(next);
            at = endOfNext(words, at, table.substring(next, partEnd));
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private int endOfPart(int start) {
        int last = wordsEnd();
        int at = start;
        while (at < last && table.charAt(at) != GAP) {
            at++;
        }
        return at;
    }

    private boolean isOpen() {
        return table.charAt(end - 1) == GAP;
    }

    private int wordsEnd() {
        return isOpen() ? end - 1 : end;
    }

    /** The same, with the few words that close the sentence where the phrase leaves them open. */
    int endOfAllIn(String words, int start) {
        int wordsEnd = endIn(words, start);
        if (wordsEnd < 0 || !isOpen()) {
            return wordsEnd;
        }
        int sentenceEnd = PlainWords.endOfSentence(words, wordsEnd);
        int last = sentenceEnd < 0 ? words.length() : sentenceEnd;
        return last - wordsEnd <= LONGEST_GAP ? last : wordsEnd;
    }

    private static int endOfNext(String words, int from, String part) {
        int sentenceEnd = PlainWords.endOfSentence(words, from);
        int last = Math.min(from + LONGEST_GAP, sentenceEnd < 0 ? words.length() : sentenceEnd);
        int at = words.indexOf(part, from);
        while (at >= 0 && at <= last) {
            int end = at + part.length();
            if (Scripts.isEdge(words, at) && Scripts.isEdge(words, end)) {
                return end;
            }
            at = words.indexOf(part, at + 1);
        }
        return -1;
    }
}
