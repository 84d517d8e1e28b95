package dev.offprint.article;

import java.util.Optional;

/**
 * How a stretch of an article is set.
 *
 * @param language a BCP 47 tag; empty when it is that of the text around
 * @param direction empty when it is that of the text around
 * @param alignment {@code NONE} when it is that of the text around
 */
public record TextSetting(
        Optional<String> language, Optional<Direction> direction, Block.Alignment alignment) {
    /** As the text around. */
    public static final TextSetting NONE =
            new TextSetting(Optional.empty(), Optional.empty(), Block.Alignment.NONE);

    /** Which way a line runs. */
    public enum Direction {
        LTR,
        RTL,
        /** As its first letter says. */
        AUTO
    }

    /** Whether there is nothing to set. */
    public boolean isNone() {
        return equals(NONE);
    }
}
