package dev.offprint.cli.convert;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.cli.option.NetworkArguments;
import dev.offprint.input.container.Contained;
import dev.offprint.run.container.OpenContainers;
import dev.offprint.run.online.FetchedPage;
import dev.offprint.run.online.WebSession;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The pages of the web that a command line names: writing an address is asking for it. */
final class FetchedPosts {
    private FetchedPosts() {}

    /**
     * The paths of a command line, with one for each page in the place of its address.
     *
     * @param containers that the pages are added to
     */
    static List<String> read(
            ParseResult arguments, Terminal terminal, List<String> paths, OpenContainers containers)
            throws UsageException {
        List<String> files = new ArrayList<>();
        try (WebSession session = NetworkArguments.session(arguments, terminal)) {
            for (String path : paths) {
                files.add(isAddress(path) ? fetched(session, path, containers) : path);
            }
        }
        return files;
    }

    /** Whether an argument is an address of the web and no path. */
    static boolean isAddress(String path) {
        return path.matches("(?i)https?://.*");
    }

    private static String fetched(WebSession session, String address, OpenContainers containers)
            throws UsageException {
        URI uri = NetworkArguments.address(address);
        String name = Contained.nameOf(address);
        Path post = Path.of(uri.getHost().replaceAll("[^\\w.-]", "_"), name);
        for (int number = 2; containers.isContained(post); number++) {
            post = post.resolveSibling(name.replaceFirst("\\.html$", "-" + number + ".html"));
        }
        containers.add(post, FetchedPage.of(session, uri));
        return post.toString();
    }
}
