package dev.offprint.rule;

import dev.offprint.text.Labels;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, from least to worst. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The name in rule files and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of that label; empty when there is none. */
    public static Optional<Severity> of(String label) {
        return Labels.find(values(), Severity::label, label);
    }
}
