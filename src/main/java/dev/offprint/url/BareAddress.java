package dev.offprint.url;

import java.lang.Character.UnicodeScript;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Web addresses that are written out in a text and marked by nothing (GFM, section 6.9), with
 * letters of any script, as browsers show them.
 *
 * <p>In scripts without spaces nothing parts an address from the words after it. Letters of such a
 * script belong to it behind a sign, as in {@code /wiki/潮}, and not behind a Latin letter; where
 * the sentence may have gone on before the next space, the text does not tell its end.
 */
public final class BareAddress {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    // Korean has spaces, but none before its particles.
                    UnicodeScript.HANGUL);

    /** Signs of the sentence, unless more of the address follows. */
    private static final String TRAILING = "?!.,:;*_~'\"`&\\";

    /** Stands where programs cut an address off. */
    private static final char ELLIPSIS = '\u2026';

    private BareAddress() {}

    /** Whether a web address starts at {@code at}. */
    public static boolean startsAt(String text, int at) {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8);
    }

    /** The start of the next address in the range, or -1. */
    public static int next(String text, int from, int to) {
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

    /**
     * Where an address ends, the signs of the sentence around it left out; empty when the text does
     * not tell, or there is no host.
     *
     * @param host where its host begins
     * @param to where it ends at the latest
     */
    public static OptionalInt end(String text, int host, int to) {
        Extent extent = new Extent(text, to);
        int end = extent.host(host);
        if (end < to && "/?#".indexOf(text.charAt(end)) >= 0) {
            end = extent.path(end);
        }
        if (extent.isUnsure(end)) {
            return OptionalInt.empty();
        }
        int last = withoutTrailing(text, host, end);
        return last == host ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static int withoutTrailing(String text, int start, int last) {
        int end = last;
        while (end > start) {
            char c = text.charAt(end - 1);
            int sameFrom = end - 1;
            while (sameFrom > start && text.charAt(sameFrom - 1) == c) {
                sameFrom--;
            }
            // A rule is drawn, as ----, whatever a single one of its signs may mean.
            if (end - sameFrom >= 3 && !Character.isLetterOrDigit(c)) {
                end = sameFrom;
                continue;
            }
            if (TRAILING.indexOf(c) < 0) {
                break;
            }
            end = c == ';' ? reference(text, start, end) : end - 1;
        }
        return end;
    }

    /** The start of what looks like an entity reference up to {@code end}, or of its last sign. */
    private static int reference(String text, int start, int end) {
        int at = end - 1;
        while (at > start && isOfName(text.charAt(at - 1))) {
            at--;
        }
        boolean isReference = at < end - 1 && at > start && text.charAt(at - 1) == '&';
        return isReference ? at - 1 : end - 1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isWithoutSpaces(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        // The long vowel and the signs of repetition belong to several scripts.
        return WITHOUT_SPACES.contains(script)
                || (script == UnicodeScript.COMMON && Character.isLetter(codePoint));
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** How far the characters of one address reach. */
    private static final class Extent {
        private final String text;
        private final int to;

        /** Whether the run of letters without spaces that goes on here began behind a sign. */
        private boolean isRunInside;

        private int previous = '/';

        Extent(String text, int to) {
            this.text = text;
            this.to = to;
        }

        int host(int from) {
            int at = from;
            while (at < to) {
                int c = text.codePointAt(at);
                boolean isPort = c == ':' && at + 1 < to && isDigit(text.charAt(at + 1));
                if (!(c == '-' || c == '.' || isPort || isWord(c)) || !isInside(c)) {
                    break;
                }
                at += Character.charCount(c);
            }
            return at;
        }

        int path(int from) {
            int at = from;
            int round = 0;
            int square = 0;
            while (at < to) {
                int c = text.codePointAt(at);
                round += c == '(' ? 1 : c == ')' ? -1 : 0;
                square += c == '[' ? 1 : c == ']' ? -1 : 0;
                boolean isSign = c > ' ' && c < 0x7F && c != '<' && c != '>';
                if (round < 0 || square < 0 || !(isSign || isWord(c)) || !isInside(c)) {
                    break;
                }
                at += Character.charCount(c);
            }
            return at;
        }

        private boolean isInside(int c) {
            if (isWithoutSpaces(c)) {
                isRunInside = isWithoutSpaces(previous) ? isRunInside : !isWord(previous);
                previous = c;
                return isRunInside;
            }
            previous = c;
            return true;
        }

        /** Whether an author may have meant the address longer or shorter than it was taken. */
        boolean isUnsure(int end) {
            if (end >= to) {
                return false;
            }
            int after = text.codePointAt(end);
            boolean isSpelledOut = isRunInside && isWithoutSpaces(text.codePointBefore(end));
            return switch (Character.getType(after)) {
                case Character.OTHER_SYMBOL -> true;
                case Character.DASH_PUNCTUATION -> after >= 0x80;
                case Character.OTHER_PUNCTUATION ->
                        after >= 0x80 && (isSpelledOut || after == ELLIPSIS);
                default -> isSpelledOut && isWord(after);
            };
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
