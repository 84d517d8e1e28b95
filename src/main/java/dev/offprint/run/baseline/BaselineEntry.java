package dev.offprint.run.baseline;

import java.util.Comparator;

/**
 * A finding that is known.
 *
 * @param path from the baseline's folder on, with slashes
 * @param message for people; it does not count
 */
record BaselineEntry(String path, String rule, String fingerprint, String message)
        implements Comparable<BaselineEntry> {
    private static final Comparator<BaselineEntry> ORDER =
            Comparator.comparing(BaselineEntry::path)
                    .thenComparing(BaselineEntry::rule)
                    .thenComparing(BaselineEntry::fingerprint)
                    .thenComparing(BaselineEntry::message);

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    /** The entry on one line, its fields parted by tabs. */
    String line() {
        return escaped(path) + '\t' + rule + '\t' + fingerprint + '\t' + escaped(message);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is no entry
     */
    static BaselineEntry parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4 || !fields[2].matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("expected a path, a rule, a fingerprint, a message");
        }
        return new BaselineEntry(unescaped(fields[0]), fields[1], fields[2], unescaped(fields[3]));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escape = text.charAt(i);
                out.append(
                        switch (escape) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escape;
                        });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
