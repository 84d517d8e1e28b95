package dev.offprint.run.convert;

import dev.offprint.address.FileNames;
import dev.offprint.address.Paths;
import dev.offprint.run.lint.LocalFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Articles in files of their own, each of which leads to the others as files lead to files. */
final class FileDestinations {
    private final Function<Path, Optional<Path>> outputs;
    private final SiteLinks links;

    /** The folder that holds all outputs, as files have paths. */
    private final String top;

    /** All posts of the run by their paths as files have them. */
    private final Map<String, Path> given;

    /** How many outputs have a name. */
    private final Map<String, Integer> names = new HashMap<>();

    /** Folders as they are when links are followed, which is what a dot dot goes up from. */
    private final Map<Path, Path> real = new ConcurrentHashMap<>();

    /**
     * @param given all posts of the run by their paths as files have them
     * @param outputs the file that a post is written to
     * @param links how the posts that are written link to each other
     */
    FileDestinations(
            Map<String, Path> given, Function<Path, Optional<Path>> outputs, SiteLinks links) {
        this.given = given;
        this.outputs = outputs;
        this.links = links;
        this.top = links == SiteLinks.BY_PATH ? "" : top();
        for (Path post : given.values()) {
            outputs.apply(post)
                    .ifPresent(
                            file ->
                                    names.merge(
                                            FileNames.folded(OutputFiles.stem(file)),
                                            1,
                                            Integer::sum));
        }
    }

    /** Those of one post. */
    Destinations of(Path post) {
        Optional<String> folder = outputs.apply(post).map(file -> Paths.parent(actual(file)));
        String from = folder.orElseGet(() -> Paths.parent(LocalFiles.path(post)));
        return new Destinations() {
            @Override
            public Optional<String> toPost(String other) {
                return Optional.ofNullable(given.get(other))
                        .flatMap(outputs)
                        .map(file -> to(from, actual(file)));
            }

            @Override
            public Optional<String> toFile(String file, boolean isImage) {
                String target = folder.isPresent() ? actual(Path.of(file)) : file;
                return Optional.of(Paths.relative(from, target));
            }

            @Override
            public Optional<String> name(String other) {
                return Optional.ofNullable(given.get(other))
                        .flatMap(outputs)
                        .map(OutputFiles::stem)
                        .filter(name -> names.getOrDefault(FileNames.folded(name), 0) == 1);
            }

            @Override
            public Optional<String> folder() {
                return folder;
            }
        };
    }

    private String to(String from, String file) {
        String path = Paths.relative(from, file);
        if (links == SiteLinks.BY_PATH) {
            return path;
        }
        int posts = file.lastIndexOf("/_posts/");
        String below = posts < 0 ? top : file.substring(0, posts + "/_posts".length());
        String folder = Paths.parent(file) + "/";
        String within = folder.startsWith(below + "/") ? folder.substring(below.length() + 1) : "";
        return links.to(path, within).orElse(path);
    }

    private String top() {
        String common = null;
        for (Path post : given.values()) {
            Optional<Path> file = outputs.apply(post);
            if (file.isPresent()) {
                String folder = Paths.parent(actual(file.get()));
                common = common == null ? folder : common;
                while (!(folder + "/").startsWith(common + "/")) {
                    common = Paths.parent(common);
                }
            }
        }
        return common == null ? "" : common;
    }

    private String actual(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null
                ? LocalFiles.path(absolute)
                : LocalFiles.path(folder(parent).resolve(absolute.getFileName()));
    }

    /** What is not there yet lies in what is. */
    private Path folder(Path folder) {
        Path known = real.get(folder);
        if (known == null) {
            try {
                known = folder.toRealPath();
            } catch (IOException absent) {
                Path parent = folder.getParent();
                known = parent == null ? folder : folder(parent).resolve(folder.getFileName());
            }
            real.put(folder, known);
        }
        return known;
    }
}
