package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Version;
import dev.offprint.run.IoProblem;
import dev.offprint.run.cache.CacheFolder;
import dev.offprint.run.cache.KnownResults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Whether what is found in posts is remembered, and where. */
public final class CacheChoice {
    /** Below this, looking at the posts costs about as much as reading and writing the cache. */
    private static final int FEWEST_POSTS = 100;

    private final CacheFolder folder;
    private final KnownResults results;
    private final int today;

    private CacheChoice(CacheFolder folder) {
        this.folder = folder;
        this.today = (int) LocalDate.now(ZoneOffset.UTC).toEpochDay();
        this.results = folder.known(program(), today);
    }

    /** Adds the options about what is remembered of posts. */
    public static void addTo(CommandSpec spec) {
        flag(
                spec,
                "--cache",
                "Remember what is found in posts, in .offprint-cache, so that only what changed"
                        + " is looked at again; done anyway for many posts of a project.");
        flag(spec, "--no-cache", "Neither use nor write what is remembered.");
        value(spec, "--cache-dir", "DIR", "Remember there; means --cache.");
    }

    /** The choice for a run over {@code files}; null when nothing is remembered. */
    public static @Nullable CacheChoice of(ParseResult arguments, List<Path> files) {
        String named = arguments.matchedOptionValue("--cache-dir", "");
        boolean isWanted = arguments.matchedOptionValue("--cache", false) || !named.isEmpty();
        boolean isUnwanted = arguments.matchedOptionValue("--no-cache", false);
        if (isUnwanted || files.isEmpty() || (!isWanted && files.size() < FEWEST_POSTS)) {
            return null;
        }
        if (!named.isEmpty()) {
            return new CacheChoice(CacheFolder.named(Path.of(named)));
        }
        Optional<Path> project = project(files.get(0).toAbsolutePath().normalize());
        if (project.isEmpty() && !isWanted) {
            return null;
        }
        Path folder = project.orElseGet(() -> Path.of("").toAbsolutePath());
        return new CacheChoice(CacheFolder.of(folder));
    }

    /** The nearest folder with a git repository, or the farthest with a configuration. */
    private static Optional<Path> project(Path post) {
        Optional<Path> found = Optional.empty();
        for (Path at = post.getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
            if (Files.exists(at.resolve(".offprint.yaml"))) {
                found = Optional.of(at);
            }
        }
        return found;
    }

    /** What is remembered. */
    public KnownResults results() {
        return results;
    }

    /** The files that are written. */
    public List<Path> files() {
        return folder.files();
    }

    /** Writes what the run learned; that it cannot be written is worth a word, no more. */
    public void save(Terminal terminal) {
        if (!results.isGrown()) {
            return;
        }
        try {
            folder.add(results, today);
        } catch (IOException e) {
            terminal.say("the cache cannot be written: " + IoProblem.of(e));
        }
    }

    /** The version alone does not tell two builds of a checkout apart; the jar's time does. */
    private static String program() {
        StringBuilder program = new StringBuilder(Version.text());
        for (String entry :
                System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            File file = new File(entry);
            program.append('\n').append(entry).append(' ').append(file.length());
            program.append(' ').append(file.lastModified());
        }
        return program.toString();
    }
}
