package dev.offprint.url;

/**
 * Where the parts of an address stand in its text, as UTF-16 offsets, ends exclusive. The division
 * is that of RFC 3986, appendix B, made lenient as in the WHATWG URL standard: white space around
 * is no part, a backslash ends an authority.
 *
 * @param schemeEnd at the colon; -1 when there is no scheme
 * @param authorityStart after the two slashes; -1 when there is no authority
 * @param pathStart also where the authority ends
 * @param queryStart at the question mark; equal to {@code fragmentStart} when there is no query
 * @param fragmentStart at the number sign; equal to {@code end} when there is no fragment
 */
public record Parts(
        int start,
        int schemeEnd,
        int authorityStart,
        int pathStart,
        int queryStart,
        int fragmentStart,
        int end) {

    static Parts of(String shape) {
        int end = shape.length();
        int start = 0;
        while (start < end && shape.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && shape.charAt(end - 1) <= ' ') {
            end--;
        }
        int schemeEnd = schemeEnd(shape, start, end);
        int authorityStart = schemeEnd < 0 ? start : schemeEnd + 1;
        int pathStart = authorityStart;
        int slashes = afterSlashes(shape, authorityStart, end);
        if (slashes > 0) {
            authorityStart = slashes;
            pathStart = slashes;
            while (pathStart < end && "/\\?#".indexOf(shape.charAt(pathStart)) < 0) {
                pathStart++;
            }
        } else {
            authorityStart = -1;
        }
        int queryStart = -1;
        int i = pathStart;
        for (; i < end; i++) {
            char c = shape.charAt(i);
            if (c == '?' && queryStart < 0) {
                queryStart = i;
            } else if (c == '#' && startsFragment(shape, i, end, queryStart >= 0)) {
                break;
            }
        }
        return new Parts(
                start,
                schemeEnd,
                authorityStart,
                pathStart,
                queryStart < 0 ? i : queryStart,
                i,
                end);
    }

    /** Browsers drop line breaks and tabs, so "java\nscript:" is a scheme to them. */
    static boolean isDropped(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean startsFragment(String shape, int index, int end, boolean isInQuery) {
        return !Ampersand.isInReference(shape, index, end)
                && !(isInQuery && Ampersand.isResidue(shape, index, end));
    }

    private static int schemeEnd(String shape, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = shape.charAt(i);
            boolean isLetter = c < 0x80 && Character.isLetter(c);
            boolean isOther = (c < 0x80 && Character.isDigit(c)) || "+-.".indexOf(c) >= 0;
            if (c == ':' && i > start) {
                return i;
            }
            if (!isLetter && (i == start || (!isOther && !isDropped(c)))) {
                return -1;
            }
        }
        return -1;
    }

    /** The offset after {@code //}, or -1 when none starts at {@code index}. */
    private static int afterSlashes(String shape, int index, int end) {
        int slashes = 0;
        for (int i = index; i < end; i++) {
            char c = shape.charAt(i);
            if (c == '/' && ++slashes == 2) {
                return i + 1;
            }
            if (c != '/' && !isDropped(c)) {
                return -1;
            }
        }
        return -1;
    }
}
