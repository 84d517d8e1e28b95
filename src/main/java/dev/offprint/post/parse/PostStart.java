package dev.offprint.post.parse;

import dev.offprint.post.WholePage;
import dev.offprint.text.Source;

/** What a file starts with, told by its first bytes alone. */
public enum PostStart {
    FRONT_MATTER,
    /** A whole page, as browsers save them. */
    PAGE,
    TEXT;

    /** How many bytes are enough to tell; the block itself may be longer. */
    public static final int LENGTH = 4096;

    /** What a file starts with whose first bytes are {@code head}; a cut character does no harm. */
    public static PostStart of(byte[] head) {
        String text = new String(head, Source.markedCharset(head));
        if (FrontMatterParser.parse(Source.of("", text)).isPresent()) {
            return FRONT_MATTER;
        }
        return WholePage.startsIn(text) ? PAGE : TEXT;
    }
}
