package dev.offprint.article;

import java.lang.Character.UnicodeScript;

/** Tells Chinese, its two ways of writing, Japanese and Korean apart. */
final class EastAsian {
    /** Fewer ideographs may be a title or a list of names, which a Japanese can read as well. */
    private static final int FEW = 20;

    /** Japanese has some simplified ideographs too, but no text in which so many are. */
    private static final int LEAST_SIMPLIFIED = 3;

    /** Japanese prose is a third kana or more; a Chinese post may quote a word of it. */
    private static final double LEAST_KANA = 0.1;

    /** A text has its own way of writing so much oftener than one that it quotes. */
    private static final int CLEARLY = 3;

    private EastAsian() {}

    static String language(String text, ScriptCounts scripts) {
        int han = scripts.of(UnicodeScript.HAN) / 3;
        int kana = scripts.of(UnicodeScript.HIRAGANA) + scripts.of(UnicodeScript.KATAKANA);
        int hangul = scripts.of(UnicodeScript.HANGUL) / 2;
        if (hangul > han + kana) {
            return "ko";
        }
        return kana > han * LEAST_KANA ? "ja" : chinese(text, han);
    }

    private static String chinese(String text, int han) {
        LanguageData data = LanguageData.get();
        int simplified = count(text, data.han("zh-Hans"));
        int traditional = count(text, data.han("zh-Hant"));
        boolean isPlain = simplified > LEAST_SIMPLIFIED && traditional == 0;
        if (han < FEW && !isPlain && count(text, data.han("zh")) == 0) {
            return LanguageGuess.UNDETERMINED;
        } else if (simplified > traditional * CLEARLY) {
            return "zh-Hans";
        }
        return traditional > simplified * CLEARLY ? "zh-Hant" : "zh";
    }

    private static int count(String text, String characters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= 0x3400 && characters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
