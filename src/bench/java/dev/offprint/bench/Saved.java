package dev.offprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run kept of each page or post for a later one, as lines of three fields: its name, a count
 * of what was wanted in it and is there, and what was lost of that.
 */
final class Saved {
    private final Map<String, Integer> counts;

    private Saved(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** What an earlier run kept; lines that say something else are passed over. */
    static Saved read(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[0].equals("wanted")) {
                counts.put(fields[1], Integer.valueOf(fields[2]));
            }
        }
        return new Saved(counts);
    }

    /** Keeps {@code table} and {@code counts} for a later run. */
    static void write(Path file, String table, Map<String, Integer> counts) throws IOException {
        List<String> lines = new ArrayList<>(table.lines().toList());
        lines.add("");
        counts.forEach((name, count) -> lines.add("wanted\t" + name + "\t" + count));
        Files.write(file, lines);
    }

    /** What is less than it was, each in a line; what only one of both has is passed over. */
    List<String> lost(Map<String, Integer> now) {
        List<String> lost = new ArrayList<>();
        now.forEach(
                (name, count) -> {
                    int before = counts.getOrDefault(name, 0);
                    if (count < before) {
                        lost.add(name + ": " + (before - count) + " of " + before + " lost");
                    }
                });
        return lost;
    }

    /** Whether they have something to compare. */
    boolean knowsOneOf(Map<String, Integer> now) {
        return now.keySet().stream().anyMatch(counts::containsKey);
    }
}
