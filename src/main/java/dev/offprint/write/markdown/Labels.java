package dev.offprint.write.markdown;

/** Footnote labels that stand between brackets without harm. */
final class Labels {
    private Labels() {}

    /** The label with a hyphen for everything but letters, digits, hyphens and underscores. */
    static String safe(String label) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            safe.append(Character.isLetterOrDigit(c) || c == '_' ? c : '-');
        }
        return safe.isEmpty() ? "note" : safe.toString();
    }
}
