package dev.offprint.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A place where a file may be written. It is written beside its place and then moved there, with
 * the mode, owner and group of the file that it replaces: whoever reads meanwhile, and whatever
 * ends the process, there is the old file or the new one.
 *
 * <p>That goes for files with several names (hard links) too: the new file takes the place under
 * this name, and under the others the text stays as it was. To write into the one file would spare
 * the names, but what fails half-way has then lost it under all of them, and some may belong to a
 * backup, or to somebody else.
 */
public final class WritableFile {
    private final Path path;
    private final boolean isStream;

    private WritableFile(Path path, boolean isStream) {
        this.path = path;
        this.isStream = isStream;
    }

    /**
     * The place that a user named. A link is followed, so that it stays one; a device or a pipe is
     * written as it is.
     *
     * @throws IOException when no file can be there: a folder is, or a link that leads nowhere
     */
    public static WritableFile named(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (isStream(absolute)) {
            return new WritableFile(absolute, true);
        }
        return at(Files.isSymbolicLink(absolute) ? linked(absolute, "it") : absolute);
    }

    /**
     * A place in a folder that the program chooses itself. Whoever made the folder may have put
     * links there: none that leads out of it is followed, and the file is none itself.
     *
     * @param file begins with {@code root}
     * @throws IOException when no file can be there, or it would be elsewhere
     */
    public static WritableFile within(Path root, Path file) throws IOException {
        Path top = root.toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        if (!absolute.startsWith(top)) {
            throw new IllegalArgumentException(file + " is not in " + root);
        }
        if (Files.isSymbolicLink(top)) {
            linked(top, root.toString());
        }
        if (!Files.exists(top)) {
            return at(absolute);
        }
        Path real = top.toRealPath();
        Path names = top.relativize(absolute);
        Path at = real;
        for (int i = 0; i < names.getNameCount(); i++) {
            at = at.resolve(names.getName(i));
            if (Files.isSymbolicLink(at)) {
                String name = root.resolve(names.subpath(0, i + 1)).normalize().toString();
                boolean isFile = i == names.getNameCount() - 1;
                at = isFile ? at : linked(at, name);
                if (isFile || !at.startsWith(real)) {
                    throw new IOException(name + " is a link, and nothing is written through it");
                }
            }
        }
        return at(at);
    }

    private static WritableFile at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        return new WritableFile(path, false);
    }

    private static Path linked(Path link, String name) throws IOException {
        try {
            return link.toRealPath();
        } catch (NoSuchFileException e) {
            throw new IOException(name + " is a link that leads nowhere", e);
        }
    }

    /** Whether it is a device or a pipe, which cannot be read again. */
    public boolean isStream() {
        return isStream;
    }

    private static boolean isStream(Path file) {
        // Standard output may well lead to a file; that one is open already and must stay.
        String name = file.toString();
        if (name.startsWith("/dev/std")
                || name.startsWith("/dev/fd/")
                || name.startsWith("/proc/")) {
            return true;
        }
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException absent) {
            return false;
        }
    }

    /** The file itself, all links followed. */
    public Path path() {
        return path;
    }

    /** Begins to write; the folders that are missing are made. */
    public Unfinished begin() throws IOException {
        if (isStream) {
            return Unfinished.stream(path);
        }
        Path folder = path.resolveSibling("");
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is in the way, it is no folder", e);
        }
        if (OwnerAndMode.isReadOnly(folder)) {
            throw new IOException("its folder is read-only");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("what is there is no file");
            }
            if (OwnerAndMode.isReadOnly(path)) {
                throw new IOException("it is read-only");
            }
        }
        return Unfinished.of(path);
    }

    /**
     * Writes the file, or replaces it.
     *
     * @throws IOException when that cannot be done; what was there is there still
     */
    public void write(Content content) throws IOException {
        try (Unfinished file = begin()) {
            content.writeTo(file.bytes());
            file.commit();
        }
    }

    /** Writes the file, or replaces it, in UTF-8. */
    public void write(String text) throws IOException {
        write(content(text));
    }

    private static Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the file where there is none.
     *
     * @throws FileAlreadyExistsException when there is one
     */
    public void create(Content content) throws IOException {
        create(content, false);
    }

    /** Writes a file in UTF-8 where there is none. */
    public void create(String text) throws IOException {
        create(content(text), false);
    }

    /** Writes a program that can be run where there is none. */
    public void createProgram(String text) throws IOException {
        create(content(text), true);
    }

    private void create(Content content, boolean isProgram) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        try (Unfinished file = begin()) {
            content.writeTo(file.bytes());
            if (isProgram) {
                file.makeExecutable();
            }
            file.commitNew();
        }
    }

    /**
     * Replaces a file that was read, and brings the new one to the disk before the old one goes.
     *
     * @param read what it held then
     * @return how many other names the file has, under which it stays as it was
     * @throws IOException when it cannot be written, or holds something else by now
     */
    public int replace(byte[] read, byte[] now) throws IOException {
        if (isStream) {
            throw new IOException("it is no file that could be replaced");
        }
        try (Unfinished file = begin()) {
            file.bytes().write(now);
            file.force();
            // As late as can be, so that hardly a moment is left in which a change would be lost.
            if (!Arrays.equals(Files.readAllBytes(path), read)) {
                throw new IOException("changed while it was being repaired; left as it is");
            }
            int others = OwnerAndMode.names(path) - 1;
            file.commit();
            return others;
        }
    }

    /** Adds to the end of a file that is there; what is added stays, whatever happens next. */
    public OutputStream append() throws IOException {
        return Files.newOutputStream(
                path,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }
}
