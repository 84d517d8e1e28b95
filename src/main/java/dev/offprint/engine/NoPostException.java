package dev.offprint.engine;

import dev.offprint.input.FileKind;
import java.io.IOException;
import java.io.Serial;

/** A file is no post; the message says what it is and what to do about it. */
public final class NoPostException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final FileKind kind;

    NoPostException(FileKind kind) {
        super(kind.refusal());
        this.kind = kind;
    }

    /** What the file is. */
    public FileKind kind() {
        return kind;
    }
}
