package dev.offprint;

/** How bad a finding is, from least to worst. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** A leftover, or what a reader stumbles over. */
    WARNING,
    /** What loses something, or stops others from reading the post. */
    ERROR
}
