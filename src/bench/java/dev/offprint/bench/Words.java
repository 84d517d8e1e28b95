package dev.offprint.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, as a multiset; marks and case do not count.
 *
 * @param counts each word with how often it stands
 * @param runs the same of each four words in a row, which other texts seldom have by chance
 * @param flat all words with one space between them
 */
record Words(Map<String, Integer> counts, Map<String, Integer> runs, String flat) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int RUN = 4;

    static Words of(String text) {
        List<String> words = list(text);
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        Map<String, Integer> runs = new HashMap<>();
        int length = Math.min(RUN, words.size());
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
        }
        return new Words(counts, runs, String.join(" ", words));
    }

    /** The words of a text with one space between them. */
    static String flat(String text) {
        return String.join(" ", list(text));
    }

    private static List<String> list(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many words both have. */
    int common(Words other) {
        return common(counts, other.counts);
    }

    /** How many runs of words both have. */
    int commonRuns(Words other) {
        return common(runs, other.runs);
    }

    private static int common(Map<String, Integer> some, Map<String, Integer> others) {
        int common = 0;
        for (Map.Entry<String, Integer> one : some.entrySet()) {
            common += Math.min(one.getValue(), others.getOrDefault(one.getKey(), 0));
        }
        return common;
    }
}
