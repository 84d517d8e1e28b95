package dev.offprint.write.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of one document: each given once, each a valid XML name. An article is written twice, and
 * the second time knows every id of the first, so a link ahead finds its target.
 */
final class Ids {
    private final Map<String, String> known;
    private final Map<String, String> defined = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Ids(Map<String, String> known) {
        this.known = known;
    }

    /** Ids of a first writing, which finds nothing. */
    static Ids unknown() {
        return new Ids(Map.of());
    }

    /** Ids of a second writing, which finds what this one defined. */
    Ids again() {
        return new Ids(defined);
    }

    /**
     * Returns a new id for {@code key} that resembles {@code wish}; empty when the key has one
     * already, since only the first place of a name is its place.
     */
    Optional<String> define(String key, String wish) {
        if (defined.containsKey(key)) {
            return Optional.empty();
        }
        String name = name(wish);
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        defined.put(key, id);
        return Optional.of(id);
    }

    /** Returns the id that the first writing gave to {@code key}. */
    Optional<String> find(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** The ids of all keys that begin so, by what follows. */
    Map<String, String> of(String start) {
        Map<String, String> found = new HashMap<>();
        defined.forEach(
                (key, id) -> {
                    if (key.startsWith(start)) {
                        found.put(key.substring(start.length()), id);
                    }
                });
        return found;
    }

    private static String name(String wish) {
        StringBuilder name = new StringBuilder();
        for (byte b : wish.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean isInner = (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (name.length() == 0 && !isLetter) {
                name.append("id-");
            }
            if (isLetter || isInner) {
                name.append(c);
            } else {
                name.append('_').append(Character.forDigit(c >> 4, 16));
                name.append(Character.forDigit(c & 15, 16));
            }
        }
        return name.length() == 0 ? "id" : name.toString();
    }
}
