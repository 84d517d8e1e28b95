package dev.offprint.cli.option;

import dev.offprint.cli.command.Terminal;
import dev.offprint.run.select.LostPath;
import dev.offprint.run.select.PostFiles;
import dev.offprint.run.select.Selection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The posts that the paths of a command line name; of paths that lead nowhere the user has been
 * told.
 */
public record PathArguments(Selection selection) {

    /** The posts at these paths; of those that lead nowhere the user is told. */
    public static PathArguments read(List<String> paths, Terminal terminal) {
        PostFiles posts = new PostFiles(false);
        for (String path : paths) {
            posts.add(path);
        }
        Selection selection = posts.selection();
        for (LostPath problem : selection.problems()) {
            terminal.say(problem.sentence());
        }
        return new PathArguments(selection);
    }

    /** Whether a path is that of a folder. */
    public static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            // Said where paths are looked up.
            return false;
        }
    }

    /** The posts, each once under each of its own names, in the order of the paths. */
    public List<Path> files() {
        return selection.names();
    }
}
