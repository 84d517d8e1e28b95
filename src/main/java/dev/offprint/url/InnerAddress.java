package dev.offprint.url;

import java.util.regex.Pattern;

/**
 * An address that another one holds as it is, without encoding it: {@code
 * https://archive.example/2020/https://a.example/}. What follows is of the inner one.
 */
final class InnerAddress {
    /** Servers make one slash of two. */
    private static final Pattern WITH_SCHEME =
            Pattern.compile("https?:/", Pattern.CASE_INSENSITIVE);

    /** As the Wayback Machine takes it: a time, how to show it, and the address without scheme. */
    private static final Pattern AFTER_TIME =
            Pattern.compile(
                    "/[0-9]{4,14}(?:[a-z]{2}_|\\*)?/[a-z0-9-]++(?:\\.[a-z0-9-]++)*\\.[a-z]{2,24}(?::[0-9]+)?/",
                    Pattern.CASE_INSENSITIVE);

    private InnerAddress() {}

    /** Whether a path holds one. */
    static boolean isIn(String path) {
        return WITH_SCHEME.matcher(path).find() || AFTER_TIME.matcher(path).find();
    }

    /** Whether a parameter holds one, so that those after it may be of that one. */
    static boolean isIn(Parameter parameter) {
        return parameter.raw().indexOf('/') >= 0 && WITH_SCHEME.matcher(parameter.raw()).find();
    }
}
