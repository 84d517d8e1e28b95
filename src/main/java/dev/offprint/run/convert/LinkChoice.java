package dev.offprint.run.convert;

import java.util.Locale;
import java.util.Optional;

/** Where links to other posts of a run lead. */
public enum LinkChoice {
    /** To what is made of the other post. */
    LOCAL,
    /** To the address that the other post was saved from, where it says one. */
    WEB;

    /** The choice of that name; empty when there is none. */
    public static Optional<LinkChoice> of(String label) {
        for (LinkChoice choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(label)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
