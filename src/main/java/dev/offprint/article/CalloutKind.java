package dev.offprint.article;

import java.util.Locale;

/**
 * What a box beside the text is: a note, a tip, a warning.
 *
 * @param sign the word as the post writes it, {@code NOTE} or {@code tip}; systems read it in any
 *     case
 * @param metadata what Obsidian has after a bar in its sign ("Callouts", metadata); maybe empty
 */
public record CalloutKind(String sign, String metadata) {
    /** A kind without metadata. */
    public CalloutKind(String sign) {
        this(sign, "");
    }

    /** The word that all spellings of it share, in lower case. */
    public String name() {
        return sign.toLowerCase(Locale.ROOT);
    }

    /** The word as systems show it where a box has no title; empty when there is none. */
    public String title() {
        String name = name();
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
