package dev.offprint.convert.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers of the posts of a volume, by their files. */
public final class PostIndex {
    private final Map<String, Integer> byFile = new HashMap<>();

    /** An index of the posts in this order. */
    public PostIndex(List<Volume.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            byFile.putIfAbsent(name(places.get(i).post()), i + 1);
        }
    }

    private static String name(BookPost post) {
        return post.path().toString().replace('\\', '/');
    }

    /** Whether a post is in the volume, by its absolute path with {@code /} between names. */
    public boolean holds(String path) {
        return byFile.containsKey(path);
    }

    /** The number of a post, from 1, by its path. */
    public OptionalInt number(String path) {
        Integer number = byFile.get(path);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
