package dev.offprint.post.parse;

import dev.offprint.post.WholePage;
import dev.offprint.text.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.ByteOrderMark;

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
        String text = new String(head, charset(head));
        if (FrontMatterParser.parse(Source.of("", text)).isPresent()) {
            return FRONT_MATTER;
        }
        return WholePage.startsIn(text) ? PAGE : TEXT;
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, ByteOrderMark.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(head, ByteOrderMark.UTF_16BE)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] head, ByteOrderMark mark) {
        return head.length >= 2
                && (head[0] & 0xFF) == mark.get(0)
                && (head[1] & 0xFF) == mark.get(1);
    }
}
