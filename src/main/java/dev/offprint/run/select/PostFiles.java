package dev.offprint.run.select;

import dev.offprint.file.FileIdentity;
import dev.offprint.input.FileKind;
import dev.offprint.input.Identification;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.input.PostNames;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts that paths name. A file is taken as it is, whatever it is called and whatever
 * ignores it; in a folder, files are posts by their extension, others are counted by kind, and
 * hidden folders, a README, links and what ignore files name are left out.
 */
public final class PostFiles {
    private static final Set<String> GENERATED = Set.of("node_modules", "vendor", "_site");

    private final @Nullable IgnoreFiles ignoreFiles;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> named = new HashSet<>();
    private final Map<FileKind, Integer> others = new EnumMap<>(FileKind.class);
    private final Map<String, Skip> skipped = new TreeMap<>();
    private final List<LostPath> problems = new ArrayList<>();

    /** Starts with nothing; ignore files count unless {@code isEverything}. */
    public PostFiles(boolean isEverything) {
        this(isEverything, false);
    }

    /**
     * Starts with nothing.
     *
     * @param isEverything whether ignore files do not count
     * @param isTrusted whether they may be links that lead out of the repository
     */
    public PostFiles(boolean isEverything, boolean isTrusted) {
        this.ignoreFiles = isEverything ? null : new IgnoreFiles(isTrusted);
    }

    /** Adds the file, or the posts of the folder and below, sorted. */
    public void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                // Says by its type what is wrong with a path that leads nowhere.
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                var special = OrdinaryFile.special(path, attributes);
                if (special.isEmpty()) {
                    addNamed(path);
                } else {
                    problems.add(
                            new LostPath(
                                    name,
                                    special.get() + ", no post; send it to -, standard input"));
                }
            }
        } catch (IOException e) {
            problems.add(new LostPath(name, IoProblem.of(e)));
        } catch (InvalidPathException e) {
            problems.add(new LostPath(name, "no path: " + e.getReason()));
        }
    }

    /** Adds a file that was named itself. */
    public void addNamed(Path file) {
        files.add(file);
        named.add(file);
    }

    /** Adds those of {@code candidates} below {@code top} that would be found in their folder. */
    public void addKnown(List<Path> candidates, Path top) {
        for (Path file : candidates) {
            Path path = file.toAbsolutePath().normalize();
            if (!PostNames.isPost(name(file))
                    || Files.isSymbolicLink(file)
                    || isInSkippedFolder(path, top)) {
                continue;
            }
            if (ignoreFiles != null && ignoreFiles.isIgnoredByOwn(path, top)) {
                skip(IgnoreFiles.OWN, false);
            } else {
                files.add(file);
            }
        }
    }

    /** What was found; files are told apart as they are now. */
    public Selection selection() {
        List<LostPath> problems = new ArrayList<>(this.problems);
        if (ignoreFiles != null) {
            for (Path file : ignoreFiles.refused()) {
                problems.add(
                        new LostPath(
                                file.toString(),
                                "a link that leads out of the repository is not followed; copy"
                                        + " the file, or lint with --trust or --no-ignore"));
            }
        }
        Map<Object, Path> firstNames = new LinkedHashMap<>();
        Map<Path, List<Path>> otherNames = new HashMap<>();
        Set<Path> named = new HashSet<>(this.named);
        Set<Path> entries = new HashSet<>();
        for (Path file : files) {
            Path entry = FileIdentity.entry(file);
            Path first = firstNames.putIfAbsent(FileIdentity.file(entry), file);
            boolean isNewEntry = entries.add(entry);
            if (first != null && isNewEntry) {
                otherNames.computeIfAbsent(first, key -> new ArrayList<>()).add(file);
            }
            if (first != null && named.contains(file)) {
                named.add(first);
            }
        }
        return new Selection(
                List.copyOf(firstNames.values()),
                otherNames,
                named,
                List.copyOf(skipped.values()),
                others,
                problems,
                ignoreFiles == null ? Set.of() : ignoreFiles.read());
    }

    private void folder(Path folder) throws IOException {
        Path top = folder.toAbsolutePath().normalize();
        // A link that a user named is followed, unlike those that are met on the way.
        Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<>() {
                    private Path shown(Path path) {
                        return start == folder ? path : folder.resolve(start.relativize(path));
                    }

                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path path, BasicFileAttributes attributes) {
                        boolean isWanted = path.equals(start) || isWanted(shown(path), true, top);
                        return isWanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        Path path = shown(file);
                        if (!PostNames.isPost(name(path))) {
                            other(path, attributes, top);
                        } else if (attributes.isSymbolicLink()) {
                            skip("links", false);
                        } else if (!attributes.isRegularFile()) {
                            skip("pipes and devices", false);
                        } else if (isWanted(path, false, top)) {
                            found.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException problem) {
                        problems.add(new LostPath(shown(path).toString(), IoProblem.of(problem)));
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(found);
        files.addAll(found);
    }

    /** Counts a file that is no post by its name, without opening it. */
    private void other(Path path, BasicFileAttributes attributes, Path top) {
        // Hidden files are of programs, as hidden folders are.
        boolean isSeen = attributes.isRegularFile() && !name(path).startsWith(".");
        boolean isIgnored =
                isSeen
                        && ignoreFiles != null
                        && ignoreFiles
                                .reason(path.toAbsolutePath().normalize(), false, top)
                                .isPresent();
        if (isSeen && !isIgnored) {
            others.merge(Identification.unread(name(path)), 1, Integer::sum);
        }
    }

    private boolean isWanted(Path path, boolean isFolder, Path top) {
        String name = name(path);
        if (isFolder && name.startsWith(".")) {
            return false;
        }
        if (isFolder && GENERATED.contains(name)) {
            skip(name, true);
            return false;
        }
        if (!isFolder && isReadme(name)) {
            return false;
        }
        if (ignoreFiles != null) {
            var reason = ignoreFiles.reason(path.toAbsolutePath().normalize(), isFolder, top);
            if (reason.isPresent()) {
                skip(reason.get(), isFolder);
                return false;
            }
        }
        return true;
    }

    private static boolean isInSkippedFolder(Path path, Path top) {
        for (Path at = path.getParent(); at != null && !at.equals(top); at = at.getParent()) {
            if (name(at).startsWith(".") || GENERATED.contains(name(at))) {
                return true;
            }
        }
        return isReadme(name(path));
    }

    private void skip(String reason, boolean isFolder) {
        Skip known = skipped.getOrDefault(reason, new Skip(reason, 0, 0));
        skipped.put(
                reason,
                new Skip(
                        reason,
                        known.files() + (isFolder ? 0 : 1),
                        known.folders() + (isFolder ? 1 : 0)));
    }

    private static boolean isReadme(String name) {
        return name.equalsIgnoreCase("readme.md");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Whether there is a file, not a link, at {@code path}. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
