package dev.offprint.web;

import dev.offprint.image.ImageKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that was fetched, or why it could not be. */
public final class FetchedImage {
    private final byte[] bytes;
    private final @Nullable ImageKind kind;
    private final String problem;

    private FetchedImage(byte[] bytes, @Nullable ImageKind kind, String problem) {
        this.bytes = bytes;
        this.kind = kind;
        this.problem = problem;
    }

    static FetchedImage of(byte[] bytes, ImageKind kind) {
        return new FetchedImage(bytes, kind, "");
    }

    static FetchedImage failed(String problem) {
        return new FetchedImage(new byte[0], null, problem);
    }

    public boolean isThere() {
        return kind != null;
    }

    /** The whole picture; not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** What the bytes are. */
    public Optional<ImageKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Why there is none, in a few words. */
    public String problem() {
        return problem;
    }
}
