package dev.offprint.run.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What converted posts in a folder are called after. */
public enum NameChoice {
    /** The post's own file. */
    PATH,
    /** Its title. */
    TITLE,
    /** Its day, then its title. */
    DATE_TITLE;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names on the command line. */
    public static List<String> labels() {
        return Stream.of(values()).map(NameChoice::label).toList();
    }

    /** The choice of that name; empty when there is none. */
    public static Optional<NameChoice> of(String label) {
        return Stream.of(values()).filter(choice -> choice.label().equals(label)).findFirst();
    }
}
