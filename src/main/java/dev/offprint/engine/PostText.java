package dev.offprint.engine;

import dev.offprint.input.FileKind;
import dev.offprint.input.Identification;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;

/** The text of posts and pages, and of nothing else: what is read is identified first. */
public final class PostText {
    private PostText() {}

    /**
     * Decodes a post.
     *
     * @param name what it is called, which says what it is where its bytes do not
     * @throws NoPostException when it is something else
     * @throws UndecodableException when it is no text
     */
    public static Source decode(String name, byte[] bytes)
            throws NoPostException, UndecodableException {
        require(name, bytes);
        return Source.decode(name, bytes);
    }

    /**
     * Does nothing for a post or page.
     *
     * @param name as for {@link #decode}
     * @throws NoPostException when it is something else
     */
    public static void require(String name, byte[] bytes) throws NoPostException {
        FileKind kind = Identification.of(name, bytes);
        if (!kind.isRead()) {
            throw new NoPostException(kind);
        }
    }
}
