package dev.offprint.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until something happens in folders, and says which files have become others. */
public final class FileWatch implements Closeable {
    /** An editor writes, renames and sets times; then it is quiet. */
    private static final long QUIET_MILLIS = 60;

    /** Where it is never quiet, as beside a log, posts are looked at all the same. */
    private static final int MOST_EVENTS = 100;

    private final List<Path> roots;
    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();
    private final Map<Path, Stamp> known = new HashMap<>();

    /** What tells one state of a file from the next. */
    private record Stamp(FileTime modified, long size) {}

    /**
     * Watches {@code roots}: folders with all below them, of a file the folder that it is in.
     *
     * @throws IOException when the system watches no more folders
     */
    public FileWatch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        service = roots.get(0).getFileSystem().newWatchService();
        watchFolders();
    }

    /**
     * Blocks until something happens and it is quiet again.
     *
     * @throws IOException when a new folder cannot be watched
     */
    public void await() throws IOException, InterruptedException {
        @Nullable WatchKey key = service.take();
        for (int i = 0; i < MOST_EVENTS && key != null; i++) {
            key.pollEvents();
            if (!key.reset()) {
                watched.clear();
            }
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        watchFolders();
    }

    /** Those of {@code files} that are not as they were when this was last asked, or are new. */
    public List<Path> changed(List<Path> files) {
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                Stamp stamp = new Stamp(now.lastModifiedTime(), now.size());
                if (!stamp.equals(known.put(file, stamp))) {
                    changed.add(file);
                }
            } catch (IOException e) {
                // Gone again, as the files that editors write beside the real one are.
                known.remove(file);
            }
        }
        return changed;
    }

    private void watchFolders() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                // The tree below a link is not walked otherwise.
                watchBelow(Files.isSymbolicLink(root) ? root.toRealPath() : root);
            } else {
                watch(root.toAbsolutePath().resolveSibling(""));
            }
        }
    }

    private void watchBelow(Path root) throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (!folder.equals(root) && isLeftOut(folder)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        watch(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static boolean isLeftOut(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    private void watch(Path folder) throws IOException {
        if (watched.add(folder)) {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
