package dev.offprint.rule;

/**
 * How much visible text outside links a removal may take before a person must look.
 *
 * @param characters the most that may go, white space not counted
 * @param percent the largest share of the body that may go; not asked of a few characters
 * @param keepsPictures whether what holds a picture of the article is none of what the rule is
 *     about, as a row of buttons
 */
public record Guard(int characters, int percent, boolean keepsPictures) {
    /**
     * Enough for a banner's sentence or a row of share buttons; less than two sentences of prose.
     */
    public static final Guard DEFAULT = new Guard(160, 20, false);

    /** So little that its share of a short post says nothing. */
    private static final int FEW = 60;

    /** Whether {@code going} of {@code all} visible characters may go. */
    public boolean allows(int going, int all) {
        boolean isSmallShare = (long) going * 100 <= (long) all * percent;
        return going <= characters && (going <= FEW || isSmallShare);
    }
}
