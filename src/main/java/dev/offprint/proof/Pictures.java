package dev.offprint.proof;

import dev.offprint.proof.Unaccounted.Kind;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What pictures say instead of themselves. A result says it of its picture, too, or in its text
 * where it has no pictures; in what order does not matter, but it says it.
 */
final class Pictures {
    private final Words before;
    private final Map<String, Integer> said = new HashMap<>();

    private Pictures(Words before, Words after, Rest added, OnRecord record) {
        this.before = before;
        after.standIns().forEach(this::add);
        for (int i = 0; i < added.size(); i++) {
            add(added.text(i), 1);
        }
        for (String filler : record.fillers()) {
            WordReader.TEXT.read(filler, 0).texts().forEach(word -> add(word, 1));
        }
        for (List<String> text : record.leftOutTexts()) {
            text.forEach(word -> add(word, 1));
        }
    }

    private void add(String word, int count) {
        said.merge(word, count, Integer::sum);
    }

    /**
     * What pictures of {@code before} say that {@code after} says nowhere, by place.
     *
     * @param added what is shown in {@code after} and not in {@code before}, explained or not
     */
    static List<Unaccounted> lost(Words before, Words after, Rest added, OnRecord record) {
        return new Pictures(before, after, added, record).lost();
    }

    private List<Unaccounted> lost() {
        List<Unaccounted> found = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.is(i, Words.Kind.PICTURE)) {
                continue;
            }
            if (said.merge(before.text(i), -1, Integer::sum) < 0) {
                words.add(before.text(i));
            }
            boolean isLast =
                    i + 1 == before.size()
                            || !before.is(i + 1, Words.Kind.PICTURE)
                            || before.start(i + 1) != before.start(i);
            if (isLast && !words.isEmpty()) {
                Span place = new Span(before.start(i), before.end(i));
                found.add(new Unaccounted(Kind.LOST, String.join(" ", words), words.size(), place));
                words.clear();
            }
        }
        return found;
    }
}
