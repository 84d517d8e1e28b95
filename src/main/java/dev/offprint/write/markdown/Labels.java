package dev.offprint.write.markdown;

/** Footnote labels that stand between brackets without harm. */
final class Labels {
    private Labels() {}

    /**
     * The label with a hyphen for everything but letters, digits, hyphens and underscores; the
     * signs of printers are called by their names.
     */
    static String safe(String label) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            safe.append(
                    switch (c) {
                        case '*' -> "star";
                        case '\u2020' -> "dagger";
                        case '\u2021' -> "ddagger";
                        default -> Character.isLetterOrDigit(c) || c == '_' ? c : "-";
                    });
        }
        return safe.isEmpty() ? "note" : safe.toString();
    }
}
