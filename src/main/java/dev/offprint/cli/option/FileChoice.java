package dev.offprint.cli.option;

import static dev.offprint.cli.option.OptionSpecs.flag;
import static dev.offprint.cli.option.OptionSpecs.value;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.run.Contents;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.select.GitException;
import dev.offprint.run.select.GitRepository;
import dev.offprint.run.select.LostPath;
import dev.offprint.run.select.PostFiles;
import dev.offprint.run.select.Selection;
import dev.offprint.run.select.Skip;
import dev.offprint.run.select.StagedContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which posts are looked at.
 *
 * @param contents what is in them
 */
public record FileChoice(Selection selection, Contents contents) {

    /** Adds the options that choose among the posts below a path. */
    public static void addTo(CommandSpec spec) {
        flag(
                spec,
                "--changed",
                "Only posts below PATH that git sees as changed since the last commit, or new.");
        value(
                spec,
                "--since",
                "REV",
                "Only posts changed since work left this revision, such as"
                        + " origin/main; means --changed.");
        flag(
                spec,
                "--staged",
                "Only posts that are staged, as they are staged, whatever the files now hold.");
        flag(
                spec,
                "--no-ignore",
                "Look also at what .gitignore and .offprintignore name. A file that is a PATH itself"
                        + " is always looked at.");
        flag(spec, "--allow-empty", "Finding no post at all is no error.");
    }

    /** The posts that {@code arguments} name; paths that lead nowhere have been told of. */
    public static FileChoice of(ParseResult arguments, List<String> paths, Terminal terminal)
            throws UsageException {
        boolean isStaged = arguments.matchedOptionValue("--staged", false);
        String since = arguments.matchedOptionValue("--since", "");
        boolean isChanged = arguments.matchedOptionValue("--changed", false) || !since.isEmpty();
        if (isStaged && isChanged) {
            throw new UsageException("--staged and --changed exclude each other");
        }
        List<String> given = paths.isEmpty() ? List.of("") : paths;
        FileChoice choice =
                isStaged || isChanged
                        ? fromGit(given, isStaged, since, arguments, terminal)
                        : found(given, arguments, terminal);
        for (LostPath problem : choice.selection.problems()) {
            terminal.say(problem.sentence());
        }
        boolean allowsEmpty = arguments.matchedOptionValue("--allow-empty", false);
        boolean isEmpty =
                choice.selection.files().isEmpty() && choice.selection.problems().isEmpty();
        // Nothing changed is what a hook meets most days.
        if (isEmpty && !allowsEmpty && !isStaged && !isChanged) {
            String left = leftOut(choice.selection, PassedOver.of(choice.selection));
            throw new UsageException(
                    "no posts found (files ending in .md, .markdown, .html …)"
                            + (left.isEmpty() ? "" : "; ")
                            + left
                            + "; --allow-empty makes that no error");
        }
        return choice;
    }

    private static FileChoice found(List<String> paths, ParseResult arguments, Terminal terminal) {
        PostFiles posts = posts(arguments);
        OpenContainers containers = new OpenContainers(Contents.FILES);
        List<Path> inFolders = new ArrayList<>();
        for (String path : paths) {
            boolean isFolder = PathArguments.isFolder(path);
            if (isFolder) {
                open(Path.of(path), containers, arguments);
            }
            if (isFolder && containers.knows(Path.of(path))) {
                inFolders.addAll(containers.posts(Path.of(path)));
                ContainerRemarks.passedOver(containers, Path.of(path)).ifPresent(terminal::say);
            } else {
                posts.add(path);
            }
        }
        return opened(posts.selection(), inFolders, containers, file -> true, arguments, terminal);
    }

    /**
     * The same choice with the posts in its containers.
     *
     * @param first posts that come before its own
     * @param isOpened which of the files that were named themselves
     */
    private static FileChoice opened(
            Selection selection,
            List<Path> first,
            OpenContainers containers,
            Predicate<Path> isOpened,
            ParseResult arguments,
            Terminal terminal) {
        List<Path> files = new ArrayList<>(first);
        for (Path file : selection.files()) {
            if (selection.named().contains(file) && isOpened.test(file)) {
                open(file, containers, arguments);
            }
            files.addAll(containers.posts(file));
            ContainerRemarks.passedOver(containers, file).ifPresent(terminal::say);
        }
        return new FileChoice(selection.with(files), containers);
    }

    /** Opens what is at a path, if it is a container; where files are changed, it is refused. */
    private static void open(Path path, OpenContainers containers, ParseResult arguments) {
        if (isGiven(arguments, "--fix") || isGiven(arguments, "--diff")) {
            containers.refuse(path.toString());
        } else {
            containers.open(path.toString());
        }
    }

    private static boolean isGiven(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option) && arguments.matchedOptionValue(option, false);
    }

    private static FileChoice fromGit(
            List<String> paths,
            boolean isStaged,
            String since,
            ParseResult arguments,
            Terminal terminal)
            throws UsageException {
        PostFiles posts = posts(arguments);
        Map<Path, GitRepository> differing = new HashMap<>();
        try {
            for (String name : paths) {
                Path path = Path.of(name).toRealPath();
                Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
                GitRepository repository = GitRepository.around(folder, Trust.in(arguments));
                List<Path> files = isStaged ? repository.staged() : repository.changed(since);
                List<Path> below = new ArrayList<>();
                for (Path file : files) {
                    if (file.startsWith(path)) {
                        below.add(shown(file));
                    }
                }
                if (Files.isDirectory(path)) {
                    posts.addKnown(below, repository.top());
                } else {
                    below.forEach(posts::addNamed);
                }
                if (isStaged) {
                    for (Path file : repository.unstaged()) {
                        differing.put(file, repository);
                    }
                }
            }
        } catch (GitException e) {
            String option = isStaged ? "--staged" : since.isEmpty() ? "--changed" : "--since";
            throw new UsageException(option + ": " + e.getMessage());
        } catch (InvalidPathException | IOException e) {
            throw new UsageException("no such file or folder: " + e.getMessage());
        }
        Contents contents = differing.isEmpty() ? Contents.FILES : new StagedContents(differing);
        // What is staged of a container is in no file when the file differs: it is not opened.
        return opened(
                posts.selection(),
                List.of(),
                new OpenContainers(contents),
                file -> !differing.containsKey(file.toAbsolutePath().normalize()),
                arguments,
                terminal);
    }

    /** Looks for posts as {@code arguments} say. */
    public static PostFiles posts(ParseResult arguments) {
        boolean isEverything = arguments.matchedOptionValue("--no-ignore", false);
        return new PostFiles(isEverything, Trust.in(arguments));
    }

    /** A path as a person here would write it. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    /** What was left out, and why, and what is no post; empty when nothing was. */
    public static String leftOut(Selection selection, PassedOver others) {
        String skipped = skipped(selection);
        String passed = others.text();
        return skipped + (skipped.isEmpty() || passed.isEmpty() ? "" : "; ") + passed;
    }

    private static String skipped(Selection selection) {
        StringBuilder text = new StringBuilder();
        for (Skip skip : selection.skipped()) {
            text.append(text.length() == 0 ? "skipped " : ", ");
            if (skip.files() > 0) {
                text.append(count(skip.files(), "post"));
            }
            if (skip.folders() > 0) {
                text.append(skip.files() > 0 ? " and " : "")
                        .append(count(skip.folders(), "folder"));
            }
            text.append(" (").append(skip.reason()).append(')');
        }
        return text.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
