package dev.offprint.rule.words;

/** How words of a kind must stand in a text. */
public enum Saying {
    /** Labels or a call of the kind, and nothing else but numbers. */
    IS,
    /** A call of the kind, and whatever follows it; or a label alone. */
    BEGINS,
    /** A call of the kind, wherever it stands. */
    HOLDS,
    /** A call of the kind after a sentence that asks or exclaims: "Curious? Subscribe to …". */
    HOOKED,
    /** A label of the kind as the last of more words, as on a card of another story. */
    ENDS
}
