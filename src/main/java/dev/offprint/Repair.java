package dev.offprint;

/** Who may make the repair of a finding. */
public enum Repair {
    /** There is none. */
    NONE,
    /** {@link Offprint#fix} makes it. */
    SAFE,
    /** A person should look at what it does; made only with {@link Options#withUnsafeRepairs}. */
    UNSAFE
}
