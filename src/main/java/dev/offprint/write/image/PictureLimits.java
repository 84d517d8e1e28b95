package dev.offprint.write.image;

/** The numbers that decide what becomes of a picture in a book, each with its reason. */
public final class PictureLimits {
    /**
     * Pixels of one picture: Apple Books refuses more than 5.6 million (Asset Guide, "Interior
     * images"), as many as the largest tablet has; a decoded pixel takes four bytes of a reader
     * that often has 256 MB.
     */
    static final long MOST_PIXELS = 5_600_000;

    /**
     * Pixels of the longest side: older readers give up at the 4,096 of a texture of their graphics
     * chips. A strip that would be narrower than {@link #LEAST_STRIP} then may be longer: its
     * letters could not be read any more.
     */
    static final long LONGEST_SIDE = 4_000;

    static final long LEAST_STRIP = 800;

    /**
     * Bytes of one picture: Amazon refuses more than 5 MB (Kindle Publishing Guidelines, 4.2.4).
     */
    static final long MOST_BYTES = 5_000_000;

    /**
     * Pixels of the shortest side of a picture that may be a cover; less is an icon or a button.
     */
    private static final long LEAST_COVER = 300;

    /** How much longer than wide, or wider than long, a cover may be; more is a banner. */
    private static final long MOST_COVER_RATIO = 3;

    private PictureLimits() {}

    /** Returns how long the longest side of a picture of this size may be. */
    static int longestSide(ImageSize size) {
        double share = Math.sqrt((double) MOST_PIXELS / Math.max(1, size.pixels()));
        double longest = size.longestSide() * Math.min(1, share);
        double shortest = size.shortestSide() * Math.min(1, share);
        boolean isStrip = shortest * LONGEST_SIDE / longest < LEAST_STRIP;
        return (int) Math.max(1, isStrip ? longest : Math.min(longest, LONGEST_SIDE));
    }

    /** Whether a picture of a post can be the cover of a book. */
    public static boolean isCover(ImageFile file) {
        boolean isKind = file.type() == ImageType.JPEG || file.type() == ImageType.PNG;
        return isKind
                && ImageSize.of(file)
                        .filter(size -> size.shortestSide() >= LEAST_COVER)
                        .filter(
                                size ->
                                        size.longestSide()
                                                <= MOST_COVER_RATIO * size.shortestSide())
                        .isPresent();
    }
}
