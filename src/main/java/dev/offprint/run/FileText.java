package dev.offprint.run;

import dev.offprint.engine.PostText;
import dev.offprint.file.ChangedFolders;
import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and replaces files so that bad input or a crash in between never costs one. */
public final class FileText {
    private FileText() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read or is larger than any post
     * @throws UndecodableException when it is no text
     */
    public static Source read(String name, Path path) throws IOException, UndecodableException {
        return Source.decode(name, bytes(path));
    }

    /**
     * Reads a post.
     *
     * @throws IOException when it is something else, cannot be read or is larger than any post
     * @throws UndecodableException when it is no text
     */
    public static Source readPost(Path path) throws IOException, UndecodableException {
        return PostText.decode(path.toString(), bytes(path));
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException when it cannot be read, is no ordinary file or larger than any post
     */
    public static byte[] bytes(Path path) throws IOException {
        return OrdinaryFile.bytes(path);
    }

    /**
     * Replaces the content of {@code path} in one step. A link stays a link, mode and owner stay.
     *
     * @param folders to be brought to the disk when no more files are replaced
     * @return how many other names the file has, under which it stays as it was
     * @throws IOException when it cannot be written, or has changed since {@code old} was read
     */
    public static int replace(Path path, Source old, Source now, ChangedFolders folders)
            throws IOException {
        return WritableFile.named(path).replace(old.encode(), now.encode(), folders);
    }
}
