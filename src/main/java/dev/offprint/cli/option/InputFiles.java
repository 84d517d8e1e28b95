package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.file.FileIdentity;
import dev.offprint.file.TakenFiles;
import dev.offprint.input.PostNames;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The files that a run reads, and which nothing that it writes may replace. */
public final class InputFiles {
    private static final List<String> OPTIONS =
            List.of("--baseline", "--config", "--cover", "--css");

    /** Files of this program and of git, by the names that they are looked for under. */
    private static final Map<String, String> NAMES =
            Map.of(
                    ".offprint.yaml", "a configuration",
                    ".offprintignore", "an ignore file",
                    ".gitignore", "an ignore file",
                    ".offprint-baseline", "a baseline",
                    ".offprint-manifest", "a record of convert");

    /** How a sentence about a post ends that was to be an output. */
    public static final String POST = "is a post of this run; posts are never overwritten";

    private InputFiles() {}

    /**
     * The posts, the files that options name, and those that were found beside the posts.
     *
     * @param rules by which the posts were prepared
     * @param ignoreFiles that were read to find the posts
     */
    public static TakenFiles of(
            ParseResult arguments,
            Collection<Path> posts,
            RuleChoice rules,
            Collection<Path> ignoreFiles)
            throws UsageException {
        TakenFiles taken = new TakenFiles();
        for (Path post : posts) {
            taken.add(post, POST);
        }
        for (String option : OPTIONS) {
            if (arguments.hasMatchedOption(option)) {
                String name = arguments.matchedOptionValue(option, "");
                taken.add(path(name), "is what " + option + " names");
            }
        }
        for (Path file : rules.profiles().configurations()) {
            taken.add(file, "is a configuration of this run");
        }
        for (Path file : rules.ruleFiles()) {
            taken.add(file, "is a rule of this run");
        }
        for (Path file : ignoreFiles) {
            taken.add(file, "is an ignore file of this run");
        }
        return taken;
    }

    /**
     * Refuses a place for something that is no post: a post there would be lost, whether this run
     * looks at it or not, and so would be a configuration.
     *
     * @param option what names the place
     */
    public static void checkNoPost(String option, String name, TakenFiles taken)
            throws UsageException {
        Path file = path(name);
        Optional<String> what = taken.find(file).or(() -> known(file));
        if (what.isEmpty()
                && Files.isRegularFile(file)
                && PostNames.isPost(String.valueOf(file.getFileName()))) {
            what = Optional.of("is there already, and is a post by its name");
        }
        if (what.isPresent()) {
            throw new UsageException(
                    option + ": " + name + " " + what.get() + "; name another file");
        }
    }

    /** What a file is that is there, if its name says that programs read it. */
    public static Optional<String> known(Path file) {
        Path name = FileIdentity.entry(file).getFileName();
        return Optional.ofNullable(NAMES.get(String.valueOf(name)))
                .filter(what -> Files.exists(file))
                .map(what -> "is there already, and is " + what + " by its name");
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": no path: " + e.getReason());
        }
    }
}
