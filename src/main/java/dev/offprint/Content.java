package dev.offprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a file, which do not change. */
public final class Content {
    private final ByteArrayOutputStream bytes;

    Content(ByteArrayOutputStream bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** What they say in UTF-8, in which everything but {@link Format#EPUB} is written. */
    public String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the bytes to {@code out}, which stays open.
     *
     * @throws IOException when {@code out} fails
     */
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }
}
