package dev.offprint.run.select;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads what {@code git log --reverse --name-status -z} says of added and renamed files. */
final class FirstCommitLog {
    /** What the format writes before the day of a commit; no file has it in its name's start. */
    private static final char COMMIT = '\u0001';

    private FirstCommitLog() {}

    /** The day of each file's first commit; a renamed file has that of its first name. */
    static Map<Path, LocalDate> read(Path top, String log) {
        Map<String, LocalDate> days = new HashMap<>();
        LocalDate day = LocalDate.EPOCH;
        boolean isDated = false;
        String[] parts = log.split("\0", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.isEmpty()) {
                continue;
            }
            if (part.charAt(0) == COMMIT) {
                try {
                    day = LocalDate.parse(part.substring(1));
                    isDated = true;
                } catch (DateTimeException e) {
                    isDated = false;
                }
            } else if (part.startsWith("R") && i + 2 < parts.length) {
                LocalDate first = days.get(parts[i + 1]);
                if (first != null) {
                    days.put(parts[i + 2], first);
                }
                i += 2;
            } else if (part.equals("A") && i + 1 < parts.length) {
                i++;
                if (isDated) {
                    days.putIfAbsent(parts[i], day);
                }
            }
        }
        Map<Path, LocalDate> files = new HashMap<>();
        days.forEach(
                (name, first) -> {
                    try {
                        files.put(top.resolve(name), first);
                    } catch (InvalidPathException e) {
                        // No file of this system has such a name.
                    }
                });
        return Map.copyOf(files);
    }
}
