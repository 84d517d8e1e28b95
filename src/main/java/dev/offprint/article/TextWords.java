package dev.offprint.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** The words of a line that are in one script. */
final class TextWords {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private TextWords() {}

    /** Apostrophes within a word are straight; vowel signs of Arabic and Hebrew are left out. */
    static List<String> of(String line, UnicodeScript script) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (isPart(c, script)) {
                word.appendCodePoint(c);
            } else if (isMark(c)) {
                if (script != UnicodeScript.ARABIC && script != UnicodeScript.HEBREW) {
                    word.append(word.length() == 0 ? "" : Character.toString(c));
                }
            } else if (isJoiner(c)
                    && word.length() > 0
                    && i < line.length()
                    && isPart(line.codePointAt(i), script)) {
                word.appendCodePoint(c == ZERO_WIDTH_NON_JOINER ? c : '\'');
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isPart(int c, UnicodeScript script) {
        return Character.isLetter(c) && (UnicodeScript.of(c) == script || c == '\u0640');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(int c) {
        return c == '\''
                || c == 0x2019
                || c == 0x02BC
                || c == 0x02BB
                || c == 0x2018
                || c == ZERO_WIDTH_NON_JOINER;
    }
}
