package dev.offprint.run.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what lies around the posts.
 *
 * @param roots where addresses with a leading slash may start
 * @param network null when other machines are not to be asked
 */
public record Neighbourhood(SiteRoots roots, @Nullable Network network) {
    /** Nothing is known but the files beside each post. */
    public static final Neighbourhood UNKNOWN = new Neighbourhood(SiteRoots.among(List.of()), null);
}
