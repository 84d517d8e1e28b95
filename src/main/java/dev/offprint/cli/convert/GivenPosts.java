package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.ContainerRemarks;
import dev.offprint.cli.option.InputFiles;
import dev.offprint.cli.option.PathArguments;
import dev.offprint.cli.option.RuleChoice;
import dev.offprint.file.FileIdentity;
import dev.offprint.file.TakenFiles;
import dev.offprint.run.container.OpenContainers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The posts that the paths of a command line lead to, each once, and what is read for them. */
final class GivenPosts {
    private final OpenContainers containers;
    private final RuleChoice rules;
    private final Terminal terminal;
    private final ConvertReport report;
    private final Set<Path> entries = new HashSet<>();
    private final Set<Path> read = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();
    private final Set<Path> ignoreFiles = new HashSet<>();

    /**
     * @param containers among the paths, opened
     * @param report is told what was found
     */
    GivenPosts(
            OpenContainers containers, RuleChoice rules, Terminal terminal, ConvertReport report) {
        this.containers = containers;
        this.rules = rules;
        this.terminal = terminal;
        this.report = report;
    }

    /**
     * The posts at a path, without those that an earlier one led to, whatever it called them; a
     * path that leads nowhere is told of.
     */
    List<Path> at(String path) throws UsageException {
        List<Path> files = new ArrayList<>();
        if (containers.isContained(Path.of(path))) {
            files.add(Path.of(path));
        } else if (PathArguments.isFolder(path) && containers.knows(Path.of(path))) {
            files.addAll(containers.posts(Path.of(path)));
            folders.add(Path.of(path));
            ContainerRemarks.passedOver(containers, Path.of(path)).ifPresent(terminal::say);
        } else {
            files.addAll(found(path));
        }
        rules.prepare(files);
        List<Path> posts = new ArrayList<>();
        for (Path post : files) {
            if (entries.add(FileIdentity.entry(post))) {
                posts.add(post);
            }
        }
        return posts;
    }

    private List<Path> found(String path) {
        PathArguments found = PathArguments.read(List.of(path), terminal);
        report.found(Path.of(path), found.selection());
        ignoreFiles.addAll(found.selection().ignoreFiles());
        List<Path> files = new ArrayList<>();
        for (Path file : found.files()) {
            files.addAll(containers.posts(file));
            if (containers.isContainer(file)) {
                read.add(file);
            }
            ContainerRemarks.passedOver(containers, file).ifPresent(terminal::say);
        }
        return files;
    }

    /**
     * What a run of {@code posts} reads.
     *
     * @throws UsageException when its output would lie among what a container is made of
     */
    TakenFiles inputs(ParseResult arguments, Collection<Path> posts) throws UsageException {
        String output = arguments.matchedOptionValue("--output", "-");
        for (Path folder : folders) {
            if (!output.equals("-") && real(Path.of(output)).startsWith(real(folder))) {
                throw new UsageException(
                        output
                                + ": lies in "
                                + folder
                                + ", which is not ours to change; name a place outside of it");
            }
        }
        List<Path> files = new ArrayList<>(posts);
        files.removeIf(containers::isContained);
        files.addAll(read);
        return InputFiles.of(arguments, files, rules, ignoreFiles);
    }

    /** A path without links, as far as it is there. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }
}
