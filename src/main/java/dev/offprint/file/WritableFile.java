package dev.offprint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    private static final String REMEDY = "make it writable and run again";

    /** So often a file comes or goes between two looks only when somebody plays with it. */
    private static final int MOST_TRIES = 10;

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
        } catch (AccessDeniedException e) {
            throw new IOException(
                    "the folder " + e.getFile() + " cannot be made where nobody may write", e);
        }
        if (OwnerAndMode.isReadOnly(folder)) {
            throw new IOException("its folder is read-only; " + REMEDY);
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("what is there is no file");
            }
            if (OwnerAndMode.isReadOnly(path)) {
                throw new IOException("it is read-only; " + REMEDY);
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
     * Replaces a file that was read, and brings the new one to the disk before the old one goes. A
     * file that holds the new text already is left to whoever was faster.
     *
     * @param read what it held then
     * @param folders to be brought to the disk when no more files are replaced
     * @return how many other names the file has, under which it stays as it was
     * @throws IOException when it cannot be written, or holds something else by now
     */
    public int replace(byte[] read, byte[] now, ChangedFolders folders) throws IOException {
        if (isStream) {
            throw new IOException("it is no file that could be replaced");
        }
        try (Unfinished file = begin()) {
            file.bytes().write(now);
            file.force();
            // As late as can be, so that hardly a moment is left in which a change would be lost.
            try (FileTurn turn = FileTurn.at(path)) {
                byte[] held = turn.bytes();
                if (Arrays.equals(held, now)) {
                    return 0;
                }
                if (!Arrays.equals(held, read)) {
                    throw new IOException(
                            "it was changed meanwhile and stays as it is now; run again");
                }
                int others = OwnerAndMode.names(path) - 1;
                file.commit(folders);
                return others;
            }
        }
    }

    /** What is to become of what a file holds. */
    @FunctionalInterface
    public interface Change {
        /**
         * The new content.
         *
         * @param held the old one; nothing when there is no file
         */
        byte[] of(byte[] held) throws IOException;
    }

    /**
     * Changes a file by what it holds when it is written. Runs that do so wait for each other, so
     * that none loses what another one wrote.
     *
     * @throws IOException when it cannot be written; what was there is there still
     */
    public void update(Change change) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    create(out -> out.write(change.of(new byte[0])));
                    return;
                }
                // Begun before the turn, which ends when this process reads the file otherwise.
                try (Unfinished file = begin();
                        FileTurn turn = FileTurn.at(path)) {
                    file.bytes().write(change.of(turn.bytes()));
                    file.commit();
                    return;
                }
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                // It came or went in between.
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Adds a line in UTF-8 to the end of a file that is there; it stays, whatever happens next.
     *
     * @throws NoSuchFileException when there is no file
     */
    public void addLine(String line) throws IOException {
        try (FileTurn turn = FileTurn.at(path)) {
            turn.add((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
