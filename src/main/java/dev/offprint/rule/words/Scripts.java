package dev.offprint.rule.words;

import dev.offprint.evidence.PlainWords;

/** Where words begin and end, in scripts that part them by spaces and in those that do not. */
final class Scripts {
    private Scripts() {}

    /** Whether a word may begin or end at {@code at}. */
    static boolean isEdge(String words, int at) {
        if (at <= 0 || at >= words.length()) {
            return true;
        }
        char before = words.charAt(at - 1);
        char after = words.charAt(at);
        return !isOfWord(before) || !isOfWord(after) || isUnparted(before) || isUnparted(after);
    }

    private static boolean isOfWord(char c) {
        return c != ' ' && c != '\'' && !PlainWords.isEnd(c);
    }

    /** Thai, Lao, Burmese, Khmer, Kana, Han and Hangul, whose endings join the word. */
    private static boolean isUnparted(char c) {
        return (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7AF);
    }
}
