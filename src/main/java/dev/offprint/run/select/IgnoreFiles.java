package dev.offprint.run.select;

import dev.offprint.ignore.IgnoreList;
import dev.offprint.ignore.IgnoreList.Verdict;
import dev.offprint.input.OrdinaryFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files that hold for paths: those in their folder and above it, up to the folder of the
 * git repository. What {@code .offprintignore} says counts more than what {@code .gitignore} says.
 */
final class IgnoreFiles {
    static final String OWN = ".offprintignore";
    static final String GIT = ".gitignore";

    /** The files of one folder; null where there is none. */
    private record Frame(
            @Nullable Frame parent,
            Path folder,
            @Nullable IgnoreList git,
            @Nullable IgnoreList own) {}

    private final Map<Path, Optional<Frame>> frames = new HashMap<>();
    private final boolean isTrusted;
    private final Set<Path> refused = new LinkedHashSet<>();
    private final Set<Path> read = new LinkedHashSet<>();

    /**
     * Nothing is read yet.
     *
     * @param isTrusted whether a link may lead out of the folder that the search ends at
     */
    IgnoreFiles(boolean isTrusted) {
        this.isTrusted = isTrusted;
    }

    /** The files that were read. */
    Set<Path> read() {
        return read;
    }

    /** Links that were not followed. */
    Set<Path> refused() {
        return refused;
    }

    /**
     * Which file ignores a path that was met in a folder; empty when none does.
     *
     * @param path absolute
     * @param top the folder that the search began in, absolute
     */
    Optional<String> reason(Path path, boolean isFolder, Path top) {
        Frame frame = frame(path.getParent(), repository(top).orElse(top));
        Verdict own = verdict(frame, path, isFolder, true);
        if (own != Verdict.SILENT) {
            return own == Verdict.IGNORED ? Optional.of(OWN) : Optional.empty();
        }
        Verdict git = verdict(frame, path, isFolder, false);
        return git == Verdict.IGNORED ? Optional.of(GIT) : Optional.empty();
    }

    /** Whether {@code .offprintignore} ignores a file, or a folder above it. */
    boolean isIgnoredByOwn(Path file, Path top) {
        for (Path path = file; path != null && !path.equals(top); path = path.getParent()) {
            Frame frame = frame(path.getParent(), top);
            boolean isFolder = !path.equals(file);
            if (verdict(frame, path, isFolder, true) == Verdict.IGNORED) {
                return true;
            }
        }
        return false;
    }

    private static Verdict verdict(
            @Nullable Frame nearest, Path path, boolean isFolder, boolean isOwn) {
        for (Frame frame = nearest; frame != null; frame = frame.parent) {
            IgnoreList list = isOwn ? frame.own : frame.git;
            if (list != null) {
                String name =
                        frame.folder.relativize(path).toString().replace(File.separatorChar, '/');
                Verdict verdict = list.verdict(name, isFolder);
                if (verdict != Verdict.SILENT) {
                    return verdict;
                }
            }
        }
        return Verdict.SILENT;
    }

    /** The nearest frame with a list, at most as far up as {@code top}. */
    private @Nullable Frame frame(@Nullable Path folder, Path top) {
        if (folder == null || !folder.startsWith(top)) {
            return null;
        }
        Optional<Frame> known = frames.get(folder);
        if (known == null) {
            Frame parent = folder.equals(top) ? null : frame(folder.getParent(), top);
            IgnoreList git = read(folder.resolve(GIT), LinkOption.NOFOLLOW_LINKS);
            if (git == null && folder.equals(top)) {
                git = read(folder.resolve(".git/info/exclude"), LinkOption.NOFOLLOW_LINKS);
            }
            IgnoreList own = own(folder.resolve(OWN), top);
            boolean isEmpty = git == null && own == null;
            known = Optional.ofNullable(isEmpty ? parent : new Frame(parent, folder, git, own));
            frames.put(folder, known);
        }
        return known.orElse(null);
    }

    /** The folder of the git repository that holds {@code folder}. */
    static Optional<Path> repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private @Nullable IgnoreList own(Path file, Path top) {
        if (Files.isSymbolicLink(file) && !isTrusted && leadsOut(file, top)) {
            refused.add(file);
            return null;
        }
        return read(file);
    }

    private static boolean leadsOut(Path link, Path top) {
        try {
            return !link.toRealPath().startsWith(top.toRealPath());
        } catch (IOException e) {
            // It leads nowhere, so there is nothing to read.
            return false;
        }
    }

    /** The patterns of a file; git as well follows no link that stands for one of its own. */
    private @Nullable IgnoreList read(Path file, LinkOption... links) {
        if (!Files.isRegularFile(file, links)) {
            return null;
        }
        try {
            byte[] bytes = OrdinaryFile.bytes(file);
            read.add(file);
            return IgnoreList.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Git goes on as well when it may not read one.
            return null;
        }
    }
}
