package dev.offprint.cli.option;

import dev.offprint.cli.command.UsageException;
import dev.offprint.file.TakenFiles;
import dev.offprint.input.PostNames;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The files that a run reads, and which nothing that it writes may replace. */
public final class InputFiles {
    private static final List<String> OPTIONS =
            List.of("--baseline", "--config", "--cover", "--css");

    /** How a sentence about a post ends that was to be an output. */
    public static final String POST = "is a post of this run; posts are never overwritten";

    private InputFiles() {}

    /** The posts, and the files that options name. */
    public static TakenFiles of(ParseResult arguments, List<Path> posts) throws UsageException {
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
        return taken;
    }

    /**
     * Refuses a place for something that is no post: a post there would be lost, whether this run
     * looks at it or not.
     *
     * @param option what names the place
     */
    public static void checkNoPost(String option, String name, TakenFiles taken)
            throws UsageException {
        Path file = path(name);
        Optional<String> what = taken.find(file);
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

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": no path: " + e.getReason());
        }
    }
}
