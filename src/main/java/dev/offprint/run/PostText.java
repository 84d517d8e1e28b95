package dev.offprint.run;

import dev.offprint.input.FileKind;
import dev.offprint.input.Identification;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads posts and pages, and nothing else: every file is identified before it is looked at. */
public final class PostText {
    private PostText() {}

    /**
     * Reads a post.
     *
     * @throws NoPostException when it is something else
     * @throws IOException when it cannot be read or is larger than any post
     * @throws UndecodableException when it is no text
     */
    public static Source read(Path path) throws IOException, UndecodableException {
        return decode(path.toString(), FileText.bytes(path));
    }

    /**
     * Decodes a post.
     *
     * @param name what it is called, which says what it is where its bytes do not
     * @throws NoPostException when it is something else
     * @throws UndecodableException when it is no text
     */
    public static Source decode(String name, byte[] bytes)
            throws NoPostException, UndecodableException {
        FileKind kind = Identification.of(name, bytes);
        if (!kind.isRead()) {
            throw new NoPostException(kind);
        }
        return Source.decode(name, bytes);
    }
}
