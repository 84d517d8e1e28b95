package dev.offprint.url;

/** Percent-encodes what neither RFC 3986 nor RFC 3987 lets stand in an address. */
final class WritableText {
    private static final String FORBIDDEN = "<>\"\\^`{}|[]";

    private WritableText() {}

    static String of(Address address) {
        Parts parts = address.parts();
        String text = address.text();
        StringBuilder out = new StringBuilder(text.length() + 16);
        int hostStart = HostSyntax.hostStart(text, parts);
        int i = parts.start();
        while (i < hostStart) {
            int c = text.codePointAt(i);
            boolean isExtraAt = c == '@' && i + 1 < hostStart;
            append(c, isExtraAt || mustBeEncoded(text, i, c), out);
            i += Character.charCount(c);
        }
        while (i < parts.pathStart()) {
            int c = text.codePointAt(i);
            append(c, mustBeEncodedInHost(text, i, c), out);
            i += Character.charCount(c);
        }
        boolean isInFragment = false;
        while (i < parts.end()) {
            int c = text.codePointAt(i);
            if (c == '\\' && i < parts.queryStart() && address.authority().isPresent()) {
                // What browsers ask for: in the path of a web address it is a slash.
                out.append('/');
            } else {
                append(c, c == '#' ? isInFragment : mustBeEncoded(text, i, c), out);
            }
            isInFragment |= c == '#';
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(int c, boolean isEncoded, StringBuilder out) {
        if (Parts.isDropped(c)) {
            return;
        }
        if (isEncoded) {
            PercentEncoding.encode(c, out);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean mustBeEncoded(String text, int index, int c) {
        if (c == '%') {
            return !PercentEncoding.isEncoded(text, index);
        }
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0;
        }
        // EPUBCheck's parser (galimatias 0.1.3) refuses "/" + an emoji, but takes it encoded.
        return Character.isSupplementaryCodePoint(c) || !isPlain(c);
    }

    /** Only what makes a host impossible anyway, so that no possible host is changed. */
    private static boolean mustBeEncodedInHost(String text, int index, int c) {
        boolean isLetter = c >= 0x80 && isPlain(c);
        return c != '[' && c != ']' && !isLetter && mustBeEncoded(text, index, c);
    }

    /** Says whether a character outside ASCII can be seen in a link and told from a blank. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> c != 0xFFFD;
        };
    }
}
