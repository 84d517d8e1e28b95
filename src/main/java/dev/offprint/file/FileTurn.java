package dev.offprint.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a file by what it holds: runs that ask for it wait for each other, as far as
 * the file system has locks. To be given back soon.
 *
 * <p>The lock is one of the file itself, so that no other one lies about; since a file is replaced
 * and not changed, it counts only as long as the file is still the one of that name. On POSIX it is
 * lost as soon as this process closes the file, however it was opened, so the file is read and
 * added to through this.
 */
final class FileTurn implements AutoCloseable {
    /** Others need milliseconds; who needs longer was stopped, and is not waited for. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private static final long BETWEEN_TRIES_MILLIS = 2;

    private final Path file;
    private final @Nullable FileChannel locked;

    private FileTurn(Path file, @Nullable FileChannel locked) {
        this.file = file;
        this.locked = locked;
    }

    /**
     * Waits for the turn.
     *
     * @throws java.nio.file.NoSuchFileException when there is no file
     * @throws IOException when what is there is no file, or others do not let go of it
     */
    static FileTurn at(Path file) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Object key = key(file);
            if (key == null) {
                // Windows: what is open is not replaced.
                return new FileTurn(file, null);
            }
            FileChannel channel;
            try {
                channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS);
            } catch (AccessDeniedException e) {
                return new FileTurn(file, null);
            }
            try {
                if (key.equals(key(file)) && isLocked(channel, end) && key.equals(key(file))) {
                    return new FileTurn(file, channel);
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        BasicFileAttributes known =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!known.isRegularFile()) {
            throw new IOException("what is there is no file");
        }
        return known.fileKey();
    }

    /** Waits for the lock; where there are none, it is as good as taken. */
    private static boolean isLocked(FileChannel channel, long end) throws IOException {
        while (System.nanoTime() < end) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return true;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread has it.
            } catch (IOException noLocks) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another run was writing it", e);
            }
        }
        throw new IOException("another run has it locked; run again when that one has ended");
    }

    /** What the file holds. */
    byte[] bytes() throws IOException {
        FileChannel channel = locked;
        if (channel == null) {
            return Files.readAllBytes(file);
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // As much as comes.
        }
        return bytes.hasRemaining() ? Files.readAllBytes(file) : bytes.array();
    }

    /** Adds a line; what was cut off in the middle of one before it gets an end first. */
    void add(byte[] line) throws IOException {
        FileChannel channel = locked;
        if (channel != null) {
            add(channel, line);
            return;
        }
        try (FileChannel unlocked =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            add(unlocked, line);
        }
    }

    private static void add(FileChannel channel, byte[] line) throws IOException {
        long end = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        boolean isCut = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
        ByteBuffer bytes = ByteBuffer.allocate(line.length + (isCut ? 1 : 0));
        if (isCut) {
            bytes.put((byte) '\n');
        }
        bytes.put(line).flip();
        channel.position(end);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        if (locked != null) {
            locked.close();
        }
    }
}
