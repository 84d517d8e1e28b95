package dev.offprint.write.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often something is said; of equally frequent ones the first comes first. */
final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String text) {
        counts.merge(text, 1, Integer::sum);
    }

    int of(String text) {
        return counts.getOrDefault(text, 0);
    }

    int size() {
        return counts.size();
    }

    /** Returns at most {@code most} of them, the most frequent first. */
    List<String> top(int most) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
        return entries.stream().limit(most).map(Map.Entry::getKey).toList();
    }
}
