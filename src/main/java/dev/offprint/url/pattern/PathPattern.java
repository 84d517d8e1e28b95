package dev.offprint.url.pattern;

import dev.offprint.url.Address;
import dev.offprint.url.Parts;

/**
 * Which paths a rule is about: the whole path as written, case included, where {@code *} stands for
 * any run of characters, slashes too. An address with a host and no path has the path {@code /}.
 */
public final class PathPattern {
    private final String text;
    private final Glob glob;

    private PathPattern(String text, Glob glob) {
        this.text = text;
        this.glob = glob;
    }

    /**
     * Reads a pattern such as {@code /tracker/*}.
     *
     * @throws IllegalArgumentException when it does not start with a slash or a star, or holds a
     *     question mark or number sign, which no path holds
     */
    public static PathPattern parse(String text) {
        boolean isAnchored = text.startsWith("/") || text.startsWith("*");
        if (!isAnchored || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no path pattern, as /tracker/* or */pixel.gif");
        }
        return new PathPattern(text, Glob.parse(text));
    }

    /** Says whether the address's path is one of these. */
    public boolean matches(Address address) {
        Parts parts = address.parts();
        boolean isEmpty = parts.pathStart() == parts.queryStart();
        if (isEmpty && parts.authorityStart() >= 0) {
            return glob.matches("/", 0, 1);
        }
        return glob.matches(address.text(), parts.pathStart(), parts.queryStart());
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
