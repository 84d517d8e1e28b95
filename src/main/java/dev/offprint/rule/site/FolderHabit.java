package dev.offprint.rule.site;

import dev.offprint.address.Paths;
import dev.offprint.post.parse.PostStart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the posts of a folder begin with. Whole pages count for nothing, and neither do files that
 * are hidden or a README.
 *
 * @param posts how many were looked at
 * @param withFrontMatter how many of them have front matter
 */
public record FolderHabit(int posts, int withFrontMatter) {
    /** More would not change what most of a folder do. */
    private static final int MOST = 500;

    /** One neighbour is no habit. */
    private static final int FEWEST = 2;

    /**
     * Counts the files of {@code names} that end with {@code extension}; of very many, so many
     * spread evenly.
     *
     * @param start what the file of a name starts with; empty when it is none that can be read
     */
    public static FolderHabit of(
            Collection<String> names,
            String extension,
            Function<String, Optional<PostStart>> start) {
        List<String> wanted = new ArrayList<>();
        for (String name : names) {
            boolean isAside = name.startsWith(".") || name.startsWith("_") || isReadme(name);
            if (!isAside && Paths.extension(name).equals(extension)) {
                wanted.add(name);
            }
        }
        Collections.sort(wanted);
        int step = (wanted.size() + MOST - 1) / MOST;
        int posts = 0;
        int withFrontMatter = 0;
        for (int i = 0; i < wanted.size(); i += step) {
            PostStart found = start.apply(wanted.get(i)).orElse(PostStart.PAGE);
            posts += found == PostStart.PAGE ? 0 : 1;
            withFrontMatter += found == PostStart.FRONT_MATTER ? 1 : 0;
        }
        return new FolderHabit(posts, withFrontMatter);
    }

    private static boolean isReadme(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /** Whether most of the folder's posts have front matter, so that one without lacks it. */
    public boolean isToHaveFrontMatter() {
        return withFrontMatter >= FEWEST && withFrontMatter * 2 > posts;
    }
}
