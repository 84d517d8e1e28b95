package dev.offprint.rule.words;

import dev.offprint.evidence.PlainWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow each other, in the form of {@link PlainWords}; where its author wrote "…", a
 * few others may stand between.
 */
final class Phrase {
    /** What a name, an account or a title takes, in characters; never beyond the sentence. */
    private static final int LONGEST_GAP = 48;

    private static final String GAP = "…";

    private final List<String> parts;

    private Phrase(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException when there is too little of it to be looked for
     */
    static Phrase of(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(GAP, -1)) {
            String words = PlainWords.of(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        if (parts.isEmpty() || parts.get(0).length() < 2) {
            throw new IllegalArgumentException("\"" + text + "\" is too short to be looked for");
        }
        return new Phrase(parts);
    }

    /** What it begins with. */
    String first() {
        return parts.get(0);
    }

    /** Where it ends when it begins at {@code start} of {@code words}; -1 when it does not. */
    int endIn(String words, int start) {
        if (!words.startsWith(first(), start) || !Scripts.isEdge(words, start)) {
            return -1;
        }
        int end = start + first().length();
        if (!Scripts.isEdge(words, end)) {
            return -1;
        }
        for (int i = 1; i < parts.size(); i++) {
            end = endOfNext(words, end, parts.get(i));
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private static int endOfNext(String words, int from, String part) {
        int sentenceEnd = words.indexOf(PlainWords.END, from);
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
