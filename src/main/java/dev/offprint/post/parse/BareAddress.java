package dev.offprint.post.parse;

/** Finds web addresses that are written out in text, as GFM's extended autolinks are. */
final class BareAddress {
    private BareAddress() {}

    /** Whether a web address starts at {@code at}. */
    static boolean startsAt(String text, int at) {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8);
    }

    /** The start of the next address in the range, or -1. */
    static int next(String text, int from, int to) {
        // No indexOf, which looks past the range to the end of the text.
        for (int at = from; at + 2 < to; at++) {
            if (text.charAt(at) != ':' || !text.startsWith("//", at + 1)) {
                continue;
            }
            int start =
                    at - (text.regionMatches(true, Math.max(from, at - 5), "https", 0, 5) ? 5 : 4);
            if (start >= from && startsAt(text, start)) {
                return start;
            }
        }
        return -1;
    }

    /** Where the address that starts at {@code start} ends; punctuation after it stays outside. */
    static int end(String text, int start, int to) {
        int end = start;
        int depth = 0;
        while (end < to && isAddressCharacter(text.charAt(end))) {
            char c = text.charAt(end);
            if (c == ')' && depth == 0) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        while (end > start && "?!.,:;*_~'\"&\\])".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')' && text.substring(start, end).contains("(")) {
                break;
            }
            end--;
        }
        return end;
    }

    /** Letters of CJK and other wide scripts end an address: no space parts them from it. */
    private static boolean isAddressCharacter(char c) {
        return c > ' ' && c < 0x2E80 && c != 0xA0 && "<>\"`|{}^[]".indexOf(c) < 0;
    }
}
