package dev.offprint.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which hosts did not answer in time again and again: whoever has many links to one would
 * wait for each of them. Safe for use by several threads.
 */
final class SilentHosts {
    /** A server may be slow with one page; three in a row are the server. */
    private static final int MOST_SILENCES = 3;

    private final Map<String, Integer> silences = new ConcurrentHashMap<>();

    /** One more request was not answered. */
    void notAnswered(String authority) {
        silences.merge(authority, 1, Integer::sum);
    }

    void answered(String authority) {
        silences.remove(authority);
    }

    /** Whether the host is not to be asked again. */
    boolean isLeftAlone(String authority) {
        return silences.getOrDefault(authority, 0) >= MOST_SILENCES;
    }

    /** Why, in a few words. */
    static String reason() {
        return "its host did not answer " + MOST_SILENCES + " times in a row and is left alone";
    }
}
