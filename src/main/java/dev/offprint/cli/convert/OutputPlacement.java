package dev.offprint.cli.convert;

import dev.offprint.cli.command.UsageException;
import dev.offprint.run.IoProblem;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.convert.OutputFiles;
import dev.offprint.run.convert.OutputFolder;
import dev.offprint.run.image.ImageFolders;
import dev.offprint.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the posts of a conversion go: standard output, one file, or a folder that mirrors theirs.
 */
final class OutputPlacement {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final Format format;
    private final Optional<Path> target;
    private final Optional<OutputFolder> folder;

    /** Each post with the path of the command line that it was found under. */
    private final Map<Path, Path> roots = new LinkedHashMap<>();

    private int outputs;

    /** Posts whose output is not called as they are, with its name. */
    private final Map<Path, String> names = new HashMap<>();

    private OutputPlacement(Format format, Optional<Path> target, Optional<OutputFolder> folder) {
        this.format = format;
        this.target = target;
        this.folder = folder;
    }

    /**
     * The place for what is at {@code paths}.
     *
     * @param containers among the paths, opened
     * @param output what the user named, {@code -} for standard output
     * @param overwrites whether the user lets go of files of others in a folder
     * @throws UsageException when it cannot take them
     */
    static OutputPlacement of(
            List<String> paths,
            OpenContainers containers,
            Optional<String> output,
            Format format,
            boolean overwrites)
            throws UsageException {
        try {
            boolean hasMany = paths.size() > 1;
            for (String path : paths) {
                hasMany |= Files.isDirectory(Path.of(path));
                hasMany |= containers.holdsSeveral(Path.of(path));
            }
            if (output.isEmpty() && (hasMany || format == Format.EPUB)) {
                throw new UsageException(
                        hasMany
                                ? "where shall the posts go? name a folder with -o"
                                : "where shall the book go? name a file with -o");
            }
            if (output.isEmpty() || output.get().equals("-")) {
                if (hasMany) {
                    throw new UsageException("several posts need a folder; name one with -o");
                }
                return new OutputPlacement(format, Optional.empty(), Optional.empty());
            }
            Path target = Path.of(output.get());
            boolean isFolder = hasMany || output.get().endsWith("/") || Files.isDirectory(target);
            if (isFolder && Files.isRegularFile(target)) {
                throw new UsageException(output.get() + " is a file; several posts need a folder");
            }
            return new OutputPlacement(
                    format,
                    Optional.of(target),
                    isFolder
                            ? Optional.of(OutputFolder.open(target, overwrites))
                            : Optional.empty());
        } catch (IOException e) {
            throw new UsageException("-o " + output.orElse("") + ": " + IoProblem.of(e));
        } catch (InvalidPathException e) {
            throw new UsageException(e.getInput() + ": no path: " + e.getReason());
        }
    }

    /**
     * Takes the posts found under a path of the command line. What lies in the folder that is
     * written to is output of an earlier run and no post; where that is the folder that was named,
     * or one around it, only what is still as it was written.
     */
    void add(Path root, List<Path> posts) {
        for (Path post : posts) {
            if (folder.isEmpty() || root.equals(post) || !isOutput(root, post)) {
                roots.putIfAbsent(post, root);
            } else {
                outputs++;
            }
        }
    }

    /**
     * Gives outputs other names; of two that would be one file, the second gets a number.
     *
     * @param stem the name for a post without its extension; empty where its own stays
     */
    void rename(Function<Path, Optional<String>> stem) {
        Set<String> taken = new HashSet<>();
        Map<Path, String> wishes = new LinkedHashMap<>();
        for (Path post : roots.keySet()) {
            Path usual = of(post).orElseThrow();
            String own = OutputFiles.stem(usual);
            String wish = stem.apply(post).orElse(own);
            // What an earlier run has called so keeps its number.
            boolean isCalledSo =
                    own.equals(wish)
                            || (own.startsWith(wish + "-")
                                    && NUMBER.matcher(own.substring(wish.length() + 1)).matches());
            if (!isCalledSo || !taken.add(key(usual, own))) {
                wishes.put(post, wish);
            }
        }
        wishes.forEach(
                (post, wish) -> {
                    Path usual = of(post).orElseThrow();
                    String name = wish;
                    for (int i = 2; !taken.add(key(usual, name)); i++) {
                        name = wish + "-" + i;
                    }
                    names.put(post, name);
                });
    }

    /** Many disks do not tell names apart by case. */
    private static String key(Path output, String name) {
        return output.resolveSibling("") + "\n" + name.toLowerCase(Locale.ROOT);
    }

    /** Why posts were found and none is here; empty when none was found. */
    String leftOut() {
        return outputs == 0
                ? ""
                : "no posts found but "
                        + outputs
                        + " in "
                        + target.orElseThrow()
                        + ", where convert is to write; what it wrote there is not converted again;"
                        + " name the folder of the posts themselves, or another one with -o";
    }

    private boolean isOutput(Path root, Path post) {
        Path top = normal(target.orElseThrow());
        boolean isInside = top.startsWith(normal(root)) && !top.equals(normal(root));
        return isInside ? normal(post).startsWith(top) : folder.orElseThrow().isOwn(post);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    List<Path> posts() {
        return List.copyOf(roots.keySet());
    }

    /** Whether several posts may come. */
    boolean isFolder() {
        return folder.isPresent();
    }

    /** The folder that the posts go to; empty for a file or standard output. */
    Optional<OutputFolder> folder() {
        return folder;
    }

    /** Where the pictures of a post go; not for standard output. */
    ImageFolders.Home pictures(Path post) {
        Path file = of(post).orElseThrow();
        Path root = isFolder() ? target.orElseThrow() : file.toAbsolutePath().resolveSibling("");
        return ImageFolders.Home.beside(root, file);
    }

    /** Where a post goes; empty for standard output. */
    Optional<Path> of(Path post) {
        if (!isFolder()) {
            return target;
        }
        Path root = roots.getOrDefault(post, post);
        Optional<Path> usual = target.map(top -> OutputFiles.in(top, root, post, format));
        String name = names.get(post);
        return name == null
                ? usual
                : usual.map(file -> file.resolveSibling(name + "." + format.extension()));
    }
}
