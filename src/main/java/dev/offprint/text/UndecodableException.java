package dev.offprint.text;

import java.io.Serial;

/** The bytes of a file are no text in the encoding that the file claims or that is assumed. */
public final class UndecodableException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final int offset;

    UndecodableException(String charset, int offset, Position position) {
        super("not " + charset + " text: invalid byte at offset " + offset);
        this.offset = offset;
        this.position = position;
    }

    /** Where the first undecodable byte stands. */
    public Position position() {
        return position;
    }

    /** The index of the first undecodable byte. */
    public int offset() {
        return offset;
    }
}
