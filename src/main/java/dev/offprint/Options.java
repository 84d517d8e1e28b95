package dev.offprint;

/**
 * What a program can choose.
 *
 * @param repairsUnsafe whether repairs are made that a person should look at
 * @param dialect the Markdown that is written
 */
public record Options(boolean repairsUnsafe, Dialect dialect) {
    /** Safe repairs, and Markdown as GitHub reads it. */
    public static final Options DEFAULTS = new Options(false, Dialect.GFM);

    /** The same, with the repairs too that a person should look at. */
    public Options withUnsafeRepairs() {
        return new Options(true, dialect);
    }

    /** The same, with other Markdown. */
    public Options withDialect(Dialect other) {
        return new Options(repairsUnsafe, other);
    }
}
