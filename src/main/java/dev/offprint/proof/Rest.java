package dev.offprint.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of one text that have no pair in the other, from which explained ones are taken. */
final class Rest {
    private final Words words;
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> behind = new ArrayList<>();
    private final List<Boolean> isTaken = new ArrayList<>();
    private Map<String, List<Integer>> byText = Map.of();

    /** How far the entries that come in reading order have come. */
    private int reached;

    Rest(Words words) {
        this.words = words;
    }

    /**
     * Adds a word.
     *
     * @param other where the other text goes on
     */
    void add(int index, int other) {
        places.add(index);
        behind.add(other);
        isTaken.add(false);
    }

    /** All were added. */
    void settle() {
        byText = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byText.computeIfAbsent(text(i), key -> new ArrayList<>()).add(i);
        }
        reached = 0;
    }

    int size() {
        return places.size();
    }

    String text(int i) {
        return words.text(places.get(i));
    }

    boolean isSewn(int i) {
        return words.isSewn(places.get(i));
    }

    boolean isApart(int i) {
        return words.isApart(places.get(i));
    }

    int index(int i) {
        return places.get(i);
    }

    int behind(int i) {
        return behind.get(i);
    }

    boolean isLeft(int i) {
        return !isTaken.get(i);
    }

    boolean hasLeft() {
        return isTaken.contains(false);
    }

    void take(int i) {
        isTaken.set(i, true);
    }

    /** Whether the two stand side by side in their text. */
    boolean isNext(int i, int next) {
        return next < size() && places.get(next) == places.get(i) + 1;
    }

    /**
     * Takes the words of an entry, all together where they stand so, else each where it is left.
     *
     * @return those that are not here
     */
    List<String> take(List<String> entry) {
        int start = find(entry, reached);
        if (start < 0) {
            start = find(entry, 0);
        }
        if (start >= 0) {
            for (int i = 0; i < entry.size(); i++) {
                take(start + i);
            }
            reached = start + entry.size();
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (String word : entry) {
            int found = left(word);
            if (found < 0) {
                missing.add(word);
            } else {
                take(found);
            }
        }
        return missing;
    }

    /** Takes the words of an entry where they stand all together; whether they do. */
    boolean takeTogether(List<String> entry) {
        int start = find(entry, 0);
        for (int i = 0; start >= 0 && i < entry.size(); i++) {
            take(start + i);
        }
        return start >= 0;
    }

    /** Takes the words of an entry that are left, wherever they stand. */
    void takeEach(List<String> entry) {
        if (!takeTogether(entry)) {
            for (String word : entry) {
                int found = left(word);
                if (found >= 0) {
                    take(found);
                }
            }
        }
    }

    private int left(String word) {
        for (int i : byText.getOrDefault(word, List.of())) {
            if (isLeft(i)) {
                return i;
            }
        }
        return -1;
    }

    private int find(List<String> entry, int from) {
        List<Integer> starts = byText.getOrDefault(entry.get(0), List.of());
        for (int start : starts) {
            if (start >= from && stands(entry, start)) {
                return start;
            }
        }
        return -1;
    }

    private boolean stands(List<String> entry, int start) {
        for (int i = 0; i < entry.size(); i++) {
            int at = start + i;
            boolean isHere = at < size() && isLeft(at) && text(at).equals(entry.get(i));
            if (!isHere) {
                return false;
            }
        }
        return true;
    }
}
