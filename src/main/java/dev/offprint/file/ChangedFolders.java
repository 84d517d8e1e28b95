package dev.offprint.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folders in which files were put in their places. Until a folder is on the disk too, a power cut
 * can bring the old files back; once for many files is soon enough. Safe for several threads.
 */
public final class ChangedFolders {
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    void add(Path folder) {
        folders.add(folder);
    }

    /** Brings the folders to the disk, where the platform knows how (Windows does not). */
    public void force() {
        for (Path folder : folders) {
            force(folder);
        }
        folders.clear();
    }

    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files are whole on the disk, and the system writes the folder when it likes.
        }
    }
}
