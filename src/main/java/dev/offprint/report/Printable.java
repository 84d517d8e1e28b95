package dev.offprint.report;

import dev.offprint.text.Visible;

/** Text from posts and file names made safe for a terminal, which would obey escape sequences. */
public final class Printable {
    private Printable() {}

    /** {@code text} on one line, with control and direction characters as visible escapes. */
    public static String of(String text) {
        return Visible.line(text);
    }
}
