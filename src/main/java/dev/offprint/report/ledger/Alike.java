package dev.offprint.report.ledger;

import dev.offprint.convert.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Decisions of one kind in one post, of which one stands for all: what is left out in words that
 * differ in their numbers at most, and what is in the output in another way.
 */
record Alike(List<Ledger.Entry> entries) {
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    static Alike alone(Ledger.Entry entry) {
        return new Alike(List.of(entry));
    }

    /** In the order of their first; what a rule decided is told each by each. */
    static List<Alike> of(List<Ledger.Entry> entries) {
        Map<String, List<Ledger.Entry>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Ledger.Entry entry = entries.get(i);
            String kind = entry.words().isEmpty() ? String.valueOf(i) : kind(entry);
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(entry);
        }
        return kinds.values().stream().map(Alike::new).toList();
    }

    private static String kind(Ledger.Entry entry) {
        String words = entry.isRemoval() ? NUMBER.matcher(entry.words()).replaceAll("1") : "";
        return entry.rule() + '\n' + entry.message() + '\n' + words;
    }

    Ledger.Entry first() {
        return entries.get(0);
    }

    /** How many visible characters went with all of them. */
    int characters() {
        return entries.stream().mapToInt(Ledger.Entry::characters).sum();
    }

    /** How many there are besides the first; empty when there are none. */
    String more() {
        return entries.size() == 1 ? "" : " (and " + (entries.size() - 1) + " more like it)";
    }
}
