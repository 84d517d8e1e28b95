package dev.offprint.lint.fix;

/**
 * Why a fix is left out.
 *
 * @param reason what would be wrong with the repaired post, in a few words
 * @param isOfWords whether words of the post would be others, which nobody may miss
 */
record Fault(String reason, boolean isOfWords) {
    static Fault ofWords(String reason) {
        return new Fault(reason, true);
    }

    /** Anything else: a reader of the repaired post would find all its words. */
    static Fault ofForm(String reason) {
        return new Fault(reason, false);
    }
}
