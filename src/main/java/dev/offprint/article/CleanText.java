package dev.offprint.article;

/**
 * The characters that every output can hold. Saved posts carry stray control characters and halves
 * of surrogate pairs; XML forbids them, UTF-8 cannot encode the latter, and a terminal obeys the
 * former.
 */
public final class CleanText {
    private CleanText() {}

    /**
     * Returns {@code text} with CR and CRLF as LF, NEL and form feed as a space, and without
     * control characters other than tab and LF, unpaired surrogates and Unicode noncharacters (XML
     * 1.0, 2.2; HTML, 13.2.3.5). Returns the same object when there is nothing to do.
     */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                boolean isPair = next < text.length() && text.charAt(next) == '\n';
                out.append(isPair ? "" : "\n");
            } else if (c == '\f' || c == 0x85) {
                out.append(' ');
            } else if (isKept(c)) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    /** Returns {@code text} clean, in one line, with single spaces and none at either end. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        String clean = of(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                isSpaceDue = out.length() > 0;
            } else {
                out.append(isSpaceDue ? " " : "").append(c);
                isSpaceDue = false;
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t' || (c >= 0xa0 && c < 0xd800);
    }

    private static boolean isKept(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        boolean isControl = c >= 0x7f && c <= 0x9f;
        boolean isSurrogate = c >= 0xd800 && c <= 0xdfff;
        boolean isNoncharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
        return !isControl && !isSurrogate && !isNoncharacter;
    }
}
