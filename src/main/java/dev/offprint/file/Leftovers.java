package dev.offprint.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What processes left behind that were killed while they wrote. A file goes when its name says that
 * this program made it and nobody can be writing it: its process ran here and is gone, or it ran
 * where nobody can ask (on another machine, in another container, before this one was started) and
 * has not touched the file for a day. One that is locked is being written, whatever else is said.
 */
public final class Leftovers {
    /** No run waits so long between two writes; then a leftover of elsewhere is old. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    /** What a process left that dies while this one runs is found by the next. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    /** Whether somebody holds a lock of a file. */
    private enum Lock {
        HELD,
        FREE,
        /** The file system has no locks, or the file may not be opened. */
        UNKNOWN
    }

    private Leftovers() {}

    /** Removes what is left in a folder, once; that it cannot be removed harms nobody. */
    public static void sweep(Path folder) {
        if (SWEPT.add(folder)) {
            sweep(folder, Instant.now());
        }
    }

    static void sweep(Path folder, Instant now) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, file -> WritingProcess.of(file).isPresent())) {
            for (Path file : files) {
                if (isDead(file, now) && !OwnerAndMode.isReadOnly(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It stays, under a name that no program looks at.
        }
    }

    /** Whether a file is being written by this program, or was. */
    public static boolean isTemporary(Path file) {
        return WritingProcess.of(file).isPresent();
    }

    private static boolean isDead(Path file, Instant now) throws IOException {
        Optional<WritingProcess> process = WritingProcess.of(file);
        if (process.isEmpty()
                || process.get().equals(WritingProcess.SELF)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (process.get().isOfThisSystem()) {
            return !process.get().isAlive() && lock(file) != Lock.HELD;
        }
        Instant end = lastTouched(file).toInstant().plus(LONGEST_PAUSE);
        return end.isBefore(now) && lock(file) == Lock.FREE;
    }

    /** A file that is begun as a copy has the time of what it was copied from. */
    private static FileTime lastTouched(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        if (!OwnerAndMode.isKnownOf(file)) {
            return modified;
        }
        FileTime changed =
                (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        return changed.compareTo(modified) > 0 ? changed : modified;
    }

    private static Lock lock(Path file) {
        try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null ? Lock.HELD : Lock.FREE;
        } catch (OverlappingFileLockException ours) {
            return Lock.HELD;
        } catch (IOException e) {
            return Lock.UNKNOWN;
        }
    }
}
