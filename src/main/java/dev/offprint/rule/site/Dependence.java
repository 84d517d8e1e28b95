package dev.offprint.rule.site;

/** What of the other posts of a run the findings of one post depend on; each more than the last. */
public enum Dependence {
    NOTHING,
    /** From which sites they were saved. */
    SITES,
    /** From which addresses they were saved. */
    ADDRESSES
}
