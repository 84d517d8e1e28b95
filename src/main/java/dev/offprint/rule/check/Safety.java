package dev.offprint.rule.check;

/** Whether a fix may be made without a person looking at it. */
public enum Safety {
    SAFE,
    /** Needs a person's consent: what goes may be wanted, or the repair is a guess. */
    UNSAFE
}
