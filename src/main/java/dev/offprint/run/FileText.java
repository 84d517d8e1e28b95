package dev.offprint.run;

import dev.offprint.input.OrdinaryFile;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

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
     * The bytes of a file.
     *
     * @throws IOException when it cannot be read, is no ordinary file or larger than any post
     */
    public static byte[] bytes(Path path) throws IOException {
        return OrdinaryFile.bytes(path);
    }

    /**
     * Replaces the content of {@code path} in one step: written beside it, then renamed. A link
     * stays a link, mode and owner stay.
     *
     * @throws IOException when it cannot be written, or has changed since {@code old} was read
     */
    public static void replace(Path path, Source old, Source now) throws IOException {
        Path target = path.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(target), old.encode())) {
            throw new IOException("changed while it was being repaired; left as it is");
        }
        if (!Files.isWritable(target)) {
            throw new IOException("not writable");
        }
        if (isHardLinked(target)) {
            // A rename would part the names; the content is small and already verified.
            Files.write(target, now.encode());
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".offprint-", ".tmp");
        try {
            Files.write(temporary, now.encode());
            copyMode(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isHardLinked(Path path) throws IOException {
        boolean isUnix = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        return isUnix && (int) Files.getAttribute(path, "unix:nlink") > 1;
    }

    private static void copyMode(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && now != null) {
            now.setPermissions(old.readAttributes().permissions());
        }
    }
}
