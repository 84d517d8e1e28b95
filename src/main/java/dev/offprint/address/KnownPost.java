package dev.offprint.address;

import dev.offprint.post.Post;
import java.util.List;

/**
 * A post of a run, by what links may call it.
 *
 * @param path as {@link FileTree} has paths
 * @param root the folder that its site's addresses start from
 * @param addresses on the web, the one that it was saved from first
 * @param permalinks paths of the finished site, as {@link Permalinks} has them
 */
public record KnownPost(String path, String root, List<String> addresses, List<String> permalinks) {
    /**
     * What a post says of itself before its text.
     *
     * @param addresses that it was saved from
     */
    public static KnownPost of(Post post, PostLocation location, List<String> addresses) {
        return new KnownPost(
                location.post(),
                location.layout().root(),
                addresses,
                Permalinks.of(post, location));
    }

    public KnownPost {
        addresses = List.copyOf(addresses);
        permalinks = List.copyOf(permalinks);
    }
}
