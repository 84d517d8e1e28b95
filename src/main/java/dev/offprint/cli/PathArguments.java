package dev.offprint.cli;

import dev.offprint.run.IoProblem;
import dev.offprint.run.PostFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The posts that the paths of a command line name.
 *
 * @param files each once, in the order of the paths
 * @param missing how many paths lead nowhere; the user has been told
 */
record PathArguments(List<Path> files, int missing) {

    static PathArguments read(List<String> paths, Terminal terminal) {
        Set<Path> files = new LinkedHashSet<>();
        int missing = 0;
        for (String path : paths) {
            try {
                files.addAll(PostFiles.at(Path.of(path)));
            } catch (IOException e) {
                missing++;
                terminal.say(path + ": " + IoProblem.of(e));
            } catch (InvalidPathException e) {
                missing++;
                terminal.say(path + ": no path: " + e.getReason());
            }
        }
        return new PathArguments(new ArrayList<>(files), missing);
    }
}
