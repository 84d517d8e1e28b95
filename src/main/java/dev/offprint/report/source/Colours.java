package dev.offprint.report.source;

import dev.offprint.rule.Severity;

/** Puts text in colour for a terminal, or leaves it as it is; a {@link Screen} asks. */
public final class Colours {
    /** For files, pipes and people who want none. */
    public static final Colours NONE = new Colours(false);

    /** The eight basic colours, which every terminal has and its user has chosen. */
    public static final Colours ANSI = new Colours(true);

    private final boolean isOn;

    private Colours(boolean isOn) {
        this.isOn = isOn;
    }

    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    /** In the colour of how bad it is. */
    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "1;36";
                },
                text);
    }

    private String paint(String code, String text) {
        return isOn && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
