package dev.offprint.file;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written, beside the one that it will replace. Nobody sees it under its name
 * before {@link #commit()}; closed before that, it is gone.
 */
public final class Unfinished implements AutoCloseable {
    /**
     * Up to this many bytes a file is copied, content and all, to be written over: only a copy
     * takes access lists and extended attributes along (of all namespaces on Linux, by the JDK).
     * For a larger one, a book, its owner and mode must do.
     */
    private static final long LARGEST_COPY = 8L * 1024 * 1024;

    private static final String TAKEN =
            "another file has taken its place meanwhile; that one stays";

    private final Path target;
    private final @Nullable Path temporary;
    private final @Nullable FileChannel channel;
    private final OutputStream bytes;
    private final Optional<Object> replaced;
    private @Nullable Writer text;
    private boolean isExecutable;
    private boolean isForced;

    private Unfinished(
            Path target,
            @Nullable Path temporary,
            @Nullable FileChannel channel,
            OutputStream bytes) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.bytes = bytes;
        this.replaced = there(target);
    }

    /** What tells the file at a place from another one that takes its place; empty for none. */
    private static Optional<Object> there(Path target) {
        try {
            BasicFileAttributes known =
                    Files.readAttributes(
                            target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Object key = known.fileKey();
            return Optional.of(key == null ? known.creationTime() : key);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Begins a file that takes the place of {@code target}, or one that is not there yet. */
    static Unfinished of(Path target) throws IOException {
        Path temporary = Temporaries.in(target.resolveSibling(""));
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                if (Files.size(target) <= LARGEST_COPY) {
                    Files.copy(
                            target,
                            temporary,
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                    if (!OwnerAndMode.isKnownOf(temporary)) {
                        // A leftover is told by its time, and there this is the only one.
                        Files.setLastModifiedTime(temporary, FileTime.from(Instant.now()));
                    }
                }
                OwnerAndMode.keep(target, temporary);
            }
            // Not truncated here: ext4 writes a file that was to the disk when it is closed.
            FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
            lock(channel);
            OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel));
            return new Unfinished(target, temporary, channel, bytes);
        } catch (IOException | RuntimeException e) {
            Temporaries.delete(temporary);
            throw e;
        }
    }

    /** Tells runs elsewhere that somebody lives who writes this; it ends with the process. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // Not every file system has locks.
        }
    }

    /** A device or a pipe, which is written as it is; nothing can take its place. */
    static Unfinished stream(Path device) throws IOException {
        OutputStream bytes =
                Files.newOutputStream(device, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new Unfinished(device, null, null, new BufferedOutputStream(bytes));
    }

    /** Takes the bytes of the file. */
    public OutputStream bytes() {
        return bytes;
    }

    /** Takes the text of the file, in UTF-8; not to be mixed with {@link #bytes()}. */
    public Writer text() {
        if (text == null) {
            text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return text;
    }

    /** Lets it be run by those who may read it. */
    void makeExecutable() {
        isExecutable = true;
    }

    /** Brings what was written to the disk, so that a power cut after the commit costs nothing. */
    void force() throws IOException {
        finish();
        if (channel != null && !isForced) {
            channel.force(true);
            isForced = true;
        }
    }

    /**
     * Puts the file in its place, in one step. What takes the place of another file is on the disk
     * before that one goes.
     *
     * @throws IOException when it cannot be; what was there is there still
     */
    public void commit() throws IOException {
        move();
        if (replaced.isPresent()) {
            ChangedFolders.force(target.resolveSibling(""));
        }
    }

    /** Does the same, and leaves it to the caller when the folder is brought to the disk. */
    void commit(ChangedFolders folders) throws IOException {
        move();
        if (replaced.isPresent()) {
            folders.add(target.resolveSibling(""));
        }
    }

    private void move() throws IOException {
        if (replaced.isPresent()) {
            force();
        }
        Path ready = ready();
        if (ready != null) {
            Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE);
            Temporaries.isMoved(ready);
        }
    }

    /**
     * Puts the file in its place, unless something else has come there since this was begun: what
     * takes as long as a run may meet what the run has written besides. The same bytes are no other
     * file.
     *
     * @return whether it was put there; not so when the same had come there
     * @throws IOException when it cannot be, or another file is there by now
     */
    public boolean commitUnlessTaken() throws IOException {
        ChangedFolders folders = new ChangedFolders();
        boolean isMade = commitUnlessTaken(folders);
        folders.force();
        return isMade;
    }

    /** Does the same, and leaves it to the caller when the folder is brought to the disk. */
    public boolean commitUnlessTaken(ChangedFolders folders) throws IOException {
        if (temporary == null) {
            commit(folders);
            return true;
        }
        if (replaced.isPresent()) {
            // What takes long is done before the turn.
            force();
            try {
                return commitInTurn(folders);
            } catch (NoSuchFileException gone) {
                // Then nothing is there that could be lost.
            }
        }
        try {
            commitNew();
            return true;
        } catch (FileAlreadyExistsException e) {
            if (isThereAlready()) {
                return false;
            }
            throw new IOException(TAKEN, e);
        }
    }

    private boolean commitInTurn(ChangedFolders folders) throws IOException {
        FileTurn turn = FileTurn.at(target);
        try {
            if (there(target).equals(replaced)) {
                commit(folders);
                return true;
            }
            if (isThereAlready()) {
                return false;
            }
            throw new IOException(TAKEN);
        } finally {
            turn.close();
        }
    }

    /** Whether what is there now holds the same, as when another run wrote it at the same time. */
    private boolean isThereAlready() throws IOException {
        Path ready = ready();
        return ready != null
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(ready, target) < 0;
    }

    /**
     * Puts the file in its place unless there is one.
     *
     * @throws FileAlreadyExistsException when there is, also when it came a moment ago
     */
    void commitNew() throws IOException {
        Path ready = ready();
        if (ready == null) {
            return;
        }
        try {
            // A second name is refused where the name is taken; a move would replace the file.
            Files.createLink(target, ready);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noSuchLinks) {
            Files.move(ready, target);
            Temporaries.isMoved(ready);
        }
    }

    private @Nullable Path ready() throws IOException {
        finish();
        if (channel != null) {
            channel.close();
        }
        if (temporary == null) {
            bytes.close();
        } else if (isExecutable) {
            OwnerAndMode.makeExecutable(temporary);
        }
        return temporary;
    }

    private void finish() throws IOException {
        if (text != null) {
            text.flush();
        }
        bytes.flush();
        if (channel != null && channel.isOpen()) {
            channel.truncate(channel.position());
        }
    }

    /** Gives up what is not committed. */
    @Override
    public void close() throws IOException {
        if (channel == null) {
            bytes.close();
            return;
        }
        channel.close();
        if (temporary != null) {
            Temporaries.delete(temporary);
        }
    }
}
