package dev.offprint.lint;

/**
 * What all removals of a post together may take of it. Measured on 6,100 saved posts: safe removals
 * take more than a quarter of the text outside links in 4 of them, and rightly only where that is a
 * sentence; of 27 posts of which the others take more than half, a good third are articles whose
 * answers stand in the place of comments.
 */
enum Ceiling {
    SAFE(25, 60),
    /** What a person wants gone may be half of a page, not most of it. */
    UNSAFE(50, 90);

    /** So many visible characters may always go: a banner's sentence, from the shortest post. */
    private static final int FEW = 160;

    private final int percent;
    private final int percentWithLinks;

    /**
     * A ceiling.
     *
     * @param percent the largest share of visible text, what is within links aside
     * @param percentWithLinks the same with links, which most of what goes consists of
     */
    Ceiling(int percent, int percentWithLinks) {
        this.percent = percent;
        this.percentWithLinks = percentWithLinks;
    }

    /** Whether {@code taking} may go of {@code whole} visible characters. */
    boolean allows(Taking taking, int whole) {
        return isWithin(taking.outsideLinks(), percent, whole)
                && isWithin(taking.all(), percentWithLinks, whole);
    }

    private static boolean isWithin(int going, int share, int whole) {
        return going <= FEW || (long) going * 100 <= (long) whole * share;
    }
}
