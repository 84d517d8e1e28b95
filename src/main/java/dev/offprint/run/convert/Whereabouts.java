package dev.offprint.run.convert;

import dev.offprint.run.lint.SiteRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What decides about the addresses of a run's articles.
 *
 * @param roots where addresses with a leading slash may start
 * @param links where links between posts lead
 * @param outputs the file that a post is written to; empty for standard output
 */
public record Whereabouts(
        SiteRoots roots, LinkChoice links, Function<Path, Optional<Path>> outputs) {
    /** Nothing is known but the files beside each post. */
    public static final Whereabouts UNKNOWN =
            new Whereabouts(SiteRoots.among(List.of()), LinkChoice.LOCAL, post -> Optional.empty());
}
