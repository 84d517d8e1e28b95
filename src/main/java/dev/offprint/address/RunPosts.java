package dev.offprint.address;

import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The posts of a run, found by file, by address on the web and by path of the finished site. */
public final class RunPosts {
    /** A run that knows of no post but the one that it looks at. */
    public static final RunPosts NONE = new RunPosts(List.of());

    /**
     * A page is saved twice or three times; an address that more posts give is that of a feed or a
     * list, and of none of them.
     */
    private static final int MOST_OF_ONE_ADDRESS = 3;

    private final Map<String, KnownPost> byFile = new HashMap<>();
    private final Map<String, List<KnownPost>> byAddress = new HashMap<>();
    private final Map<String, KnownPost> byPermalink = new HashMap<>();
    private final Set<String> sites = new HashSet<>();

    /** All of {@code posts}; of two with one name, the first is meant. */
    public RunPosts(List<KnownPost> posts) {
        for (KnownPost post : posts) {
            byFile.putIfAbsent(post.path(), post);
            Set<String> keys = new HashSet<>();
            for (String written : post.addresses()) {
                Address address = Address.parse(written.strip());
                if (keys.add(PageKey.of(address))) {
                    byAddress
                            .computeIfAbsent(PageKey.of(address), key -> new ArrayList<>(1))
                            .add(post);
                    sites.add(PageKey.site(address));
                }
            }
            for (String path : post.permalinks()) {
                byPermalink.putIfAbsent(permalink(post.root(), path), post);
            }
        }
    }

    private static String permalink(String root, String path) {
        return root + "\n" + path;
    }

    /** The post that is this file. */
    public Optional<KnownPost> at(String path) {
        return Optional.ofNullable(byFile.get(path));
    }

    /** Whether a post was saved from the site of a web address. */
    public boolean isOfSite(Address web) {
        return sites.contains(PageKey.site(web));
    }

    /** The sites that posts were saved from, as their addresses name them, in order. */
    public List<String> sites() {
        List<String> ordered = new ArrayList<>(sites);
        ordered.sort(null);
        return ordered;
    }

    /**
     * All addresses that posts were saved from and all paths at which sites show them, in order;
     * those of several posts several times.
     */
    public List<String> addresses() {
        List<String> ordered = new ArrayList<>(byPermalink.keySet());
        byAddress.forEach((key, posts) -> ordered.addAll(Collections.nCopies(posts.size(), key)));
        ordered.sort(null);
        return ordered;
    }

    /**
     * The post that was saved from a web address; the fragment counts for nothing.
     *
     * @param asking the path of the post that the address stands in: what was saved from there
     *     itself leads to the web, and not to another copy
     */
    public Optional<KnownPost> savedFrom(Address web, String asking) {
        if (!isOfSite(web)) {
            return Optional.empty();
        }
        List<KnownPost> posts = byAddress.getOrDefault(PageKey.of(web), List.of());
        boolean isOne = !posts.isEmpty() && posts.size() <= MOST_OF_ONE_ADDRESS;
        for (KnownPost post : posts) {
            isOne &= !post.path().equals(asking);
        }
        return isOne ? Optional.of(posts.get(0)) : Optional.empty();
    }

    /**
     * The post that the finished site shows at a path.
     *
     * @param root as {@link KnownPost} has it
     * @param path from the root, without a leading slash
     */
    Optional<KnownPost> servedAt(String root, String path) {
        return Optional.ofNullable(byPermalink.get(permalink(root, Permalinks.normal(path))));
    }

    /** Whether there is no post. */
    public boolean isEmpty() {
        return byFile.isEmpty();
    }
}
