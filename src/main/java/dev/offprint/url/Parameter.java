package dev.offprint.url;

/**
 * One parameter of an address.
 *
 * @param name percent-decoded once, without a left-over {@code amp;} in front; for comparison
 * @param value percent-decoded once, empty when there is none; a {@code +} stays a {@code +}
 * @param raw the parameter as written, from its name to the end of its value; never empty
 * @param separator what stands before it, as written: {@code &}, an escaped form or rest of it, a
 *     stray {@code ?}, or several; empty before a first parameter, unless strays stand there
 * @param inFragment whether it stands after the {@code #}
 */
public record Parameter(
        String name, String value, String raw, String separator, boolean inFragment) {

    static Parameter parse(String raw, String separator, boolean inFragment) {
        int equals = raw.indexOf('=');
        String whole = raw;
        if (equals < 0) {
            // Some feeds escape the query as a whole: ?utm_source%3Drss%26utm_medium%3Drss.
            whole = PercentEncoding.decode(raw);
            equals = whole.indexOf('=');
        }
        String name = equals < 0 ? whole : PercentEncoding.decode(whole.substring(0, equals));
        String value = equals < 0 ? "" : whole.substring(equals + 1);
        int start = 0;
        while (name.startsWith("amp;", start)) {
            start += 4;
        }
        boolean isDecoded = !whole.equals(raw);
        return new Parameter(
                name.substring(start),
                isDecoded ? value : PercentEncoding.decode(value),
                raw,
                separator,
                inFragment);
    }

    /** Says whether {@code text} has at {@code index} a plain name that a {@code =} follows. */
    static boolean startsAt(String text, int index, int limit) {
        int i = index;
        while (i < limit && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i > index && i < limit && text.charAt(i) == '=';
    }

    private static boolean isNameCharacter(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '_' || c == '-' || c == '.';
    }
}
