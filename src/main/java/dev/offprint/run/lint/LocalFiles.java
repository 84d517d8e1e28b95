package dev.offprint.run.lint;

import dev.offprint.address.Anchors;
import dev.offprint.address.SettingsFile;
import dev.offprint.image.FileEnds;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.input.PostNames;
import dev.offprint.post.parse.PostParser;
import dev.offprint.post.parse.PostStart;
import dev.offprint.rule.site.FolderHabit;
import dev.offprint.rule.site.SiteFiles;
import dev.offprint.run.FileText;
import dev.offprint.text.Source;
import dev.offprint.text.UndecodableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The file system as checks ask for it, every folder and page read once a run. Safe for use by
 * several threads.
 */
public final class LocalFiles implements SiteFiles {
    private static final int LARGEST_TEXT = 1024 * 1024;

    private final Map<String, Optional<Set<String>>> folders = new ConcurrentHashMap<>();
    private final Map<String, Optional<Anchors>> pages = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> reals = new ConcurrentHashMap<>();
    private final Map<String, Optional<SettingsFile>> settings = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, WalkedFolder> names = new ConcurrentHashMap<>();
    private final Map<String, FolderHabit> habits = new ConcurrentHashMap<>();
    private final FirstCommits commits = new FirstCommits();

    /** The path of a file as checks have it. */
    public static String path(Path file) {
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    @Override
    public Optional<Set<String>> list(String folder) {
        return remembered(folders, folder, LocalFiles::read);
    }

    /** Several threads may read the same at once: none waits for another. */
    private static <T> Optional<T> remembered(
            Map<String, Optional<T>> all, String path, Function<String, Optional<T>> reader) {
        Optional<T> known = all.get(path);
        if (known == null) {
            known = reader.apply(path);
            all.put(path, known);
        }
        return known;
    }

    private static Optional<Set<String>> read(String folder) {
        try {
            Path path = Path.of(folder.isEmpty() ? "/" : folder);
            if (!Files.isDirectory(path)) {
                return Optional.empty();
            }
            Set<String> names = new HashSet<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    names.add(child.getFileName().toString());
                }
            }
            return Optional.of(names);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> named(String folder, String stem) {
        return names.computeIfAbsent(folder, WalkedFolder::of).names().of(folder, stem);
    }

    @Override
    public List<String> aliased(String folder, String alias) {
        return names.computeIfAbsent(folder, WalkedFolder::of).aliases().of(alias);
    }

    @Override
    public Optional<String> text(String file) {
        return remembered(texts, file, LocalFiles::readText);
    }

    @Override
    public String real(String path) {
        return remembered(reals, path, LocalFiles::followed).orElse(path);
    }

    private static Optional<String> followed(String path) {
        try {
            return Optional.of(path(Path.of(path).toRealPath()));
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
        return remembered(
                settings, file, path -> text(path).flatMap(text -> SettingsFile.read(path, text)));
    }

    private static Optional<String> readText(String file) {
        try {
            byte[] bytes = OrdinaryFile.bytes(Path.of(file), LARGEST_TEXT);
            return Optional.of(Source.decode(file, bytes).text());
        } catch (IOException | UndecodableException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<FileEnds> ends(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                // To open a pipe is to wait for somebody at its other end.
                return Optional.empty();
            }
            long size = Files.size(path);
            int length = (int) Math.min(size, FileEnds.LENGTH);
            byte[] head = bytes(path, 0, length);
            return Optional.of(new FileEnds(size, head, bytes(path, size - length, length)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file, long start, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(start);
            return in.readNBytes(length);
        }
    }

    @Override
    public FolderHabit habit(String folder, String extension) {
        // Once for all posts that ask: whoever comes while it is counted waits.
        return habits.computeIfAbsent(
                folder + "/*." + extension,
                key ->
                        FolderHabit.of(
                                list(folder).orElse(Set.of()),
                                extension,
                                name -> start(folder + "/" + name)));
    }

    /** Of a file alone: a pipe would never end, and a link may lead to one. */
    private static Optional<PostStart> start(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(PostStart.of(in.readNBytes(PostStart.LENGTH)));
            }
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LocalDate> firstCommitted(String file) {
        return commits.of(file);
    }

    @Override
    public Optional<Anchors> anchors(String file) {
        return remembered(pages, file, LocalFiles::page);
    }

    private static Optional<Anchors> page(String file) {
        try {
            Path path = Path.of(file);
            return PostNames.isPost(file) && Files.isRegularFile(path)
                    ? Optional.of(Anchors.of(PostParser.parse(FileText.read(file, path))))
                    : Optional.empty();
        } catch (IOException | UndecodableException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
