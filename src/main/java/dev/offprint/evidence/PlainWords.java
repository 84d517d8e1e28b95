package dev.offprint.evidence;

/**
 * A text as its words alone, so that a phrase is found however it was set: small letters, one space
 * between words, no marks but those for the end of a sentence and the apostrophe within a word.
 */
public final class PlainWords {
    /** Stands where a sentence ends and another begins. */
    public static final char END = '|';

    /** The same where the first asks or exclaims, as what leads to a call does. */
    public static final char HOOK = '?';

    private PlainWords() {}

    /** The words of {@code text}. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        char between = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPoint(c)) {
                continue;
            }
            if (isOfWord(c) || isWithinWord(text, i)) {
                if (between != 0 && words.length() > 0) {
                    if (between != ' ') {
                        words.append(' ').append(between);
                    }
                    words.append(' ');
                }
                between = 0;
                words.append(isOfWord(c) ? same(c) : '\'');
            } else if (endsSentence(text, i)) {
                between = between == HOOK || isHook(c) ? HOOK : END;
            } else if (between == 0) {
                between = ' ';
            }
        }
        return words.toString();
    }

    /**
     * Where the sentence ends that {@code from} of {@code words} is in; -1 when that is the last.
     */
    public static int endOfSentence(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (isEnd(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a character of plain words stands between sentences. */
    public static boolean isEnd(char c) {
        return c == END || c == HOOK;
    }

    private static boolean isHook(char c) {
        return c == '?' || c == '!' || c == '？' || c == '！' || c == '؟';
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Points of Arabic and Hebrew, which most leave out, the long stroke, and what joins emoji. */
    private static boolean isPoint(char c) {
        return (c >= '\u064B' && c <= '\u0652')
                || c == '\u0670'
                || c == '\u0640'
                || (c >= '\u0591' && c <= '\u05C7')
                || c == '\uFE0F'
                || c == '\u00AD';
    }

    private static boolean isWithinWord(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == 'ʼ')
                && at > 0
                && at + 1 < text.length()
                && isOfWord(text.charAt(at - 1))
                && isOfWord(text.charAt(at + 1));
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '।' || c == '؟') {
            return true;
        }
        boolean isMark = c == '.' || c == '!' || c == '?';
        return isMark && (at + 1 == text.length() || !isOfWord(text.charAt(at + 1)));
    }

    /** One letter for those that are written for each other. */
    private static char same(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ё', 'Ё' -> 'е';
            case 'İ' -> 'i';
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }
}
