package dev.offprint.input.container;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of ArchiveBox: all of it, its {@code archive/}, or one snapshot. Snapshots lie in {@code
 * archive/TIMESTAMP} (0.2 to 0.8) or {@code archive/users/NAME/snapshots/DAY/HOST/ID} (from 0.9).
 */
final class ArchiveBoxFolder {
    private static final int MOST = 1_000_000;

    /** As from 0.9 on, below the folder of all; the last level is only looked at from above. */
    private static final int DEEPEST = 8;

    /** Seconds since 1970, which is when the address was added. */
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{9,10}(?:\\.\\d{1,9})?");

    private ArchiveBoxFolder() {}

    /** Empty when the folder is another one. */
    static Optional<Container> open(Path folder) throws IOException {
        Optional<Snapshot> one = Snapshot.at(folder);
        if (one.isPresent()) {
            return Optional.of(container(List.of(one.get())));
        }
        Path archive = folder.resolve("archive");
        boolean isOne =
                isArchive(folder) || (Files.isDirectory(archive) && isData(folder, archive));
        return isOne ? Optional.of(container(snapshots(folder))) : Optional.empty();
    }

    private static boolean isData(Path folder, Path archive) throws IOException {
        return Files.exists(folder.resolve("ArchiveBox.conf"))
                || Files.exists(folder.resolve("index.sqlite3"))
                || isArchive(archive);
    }

    /** Whether snapshots stand in it side by side. */
    private static boolean isArchive(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> first =
                    files.filter(it -> TIMESTAMP.matcher(it.getFileName().toString()).matches())
                            .findFirst();
            return first.isPresent() && Snapshot.at(first.get()).isPresent();
        }
    }

    /** All snapshots below, in the order of their paths; links are not followed. */
    private static List<Snapshot> snapshots(Path folder) throws IOException {
        Map<Path, Snapshot> found = new TreeMap<>();
        Files.walkFileTree(
                folder,
                EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) throws IOException {
                        Optional<Snapshot> snapshot = Snapshot.at(directory);
                        if (snapshot.isEmpty()) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (found.size() == MOST) {
                            throw new IOException("it holds more than " + MOST + " snapshots");
                        }
                        found.put(directory, snapshot.get());
                        return FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return List.copyOf(found.values());
    }

    private static Container container(List<Snapshot> snapshots) {
        PostNaming naming = new PostNaming(".html");
        List<Contained> posts = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        for (Snapshot snapshot : snapshots) {
            if (snapshot.copies().isEmpty()) {
                others.merge("snapshot without a text", 1, Integer::sum);
            } else {
                String name = naming.next(snapshot.saved(), snapshot.names());
                posts.add(new Contained(name, snapshot::text, snapshot));
            }
        }
        return new Container("a folder of ArchiveBox", posts, others);
    }
}
