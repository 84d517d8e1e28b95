package dev.offprint.article;

/** How many letters of each script a text has, as far as the scripts tell languages apart. */
record Scripts(
        int han,
        int kana,
        int hangul,
        int latin,
        int cyrillic,
        int arabic,
        int hebrew,
        int greek,
        int thai) {

    /** Counts the first {@code limit} code points of {@code text}. */
    static Scripts count(String text, int limit) {
        int[] counts = new int[9];
        int i = 0;
        for (int read = 0; read < limit && i < text.length(); read++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int slot = Character.isLetter(c) ? slot(Character.UnicodeScript.of(c)) : -1;
            if (slot >= 0) {
                counts[slot]++;
            }
        }
        return new Scripts(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6],
                counts[7], counts[8]);
    }

    int letters() {
        return han + kana + hangul + latin + cyrillic + arabic + hebrew + greek + thai;
    }

    private static int slot(Character.UnicodeScript script) {
        return switch (script) {
            case HAN -> 0;
            case HIRAGANA, KATAKANA -> 1;
            case HANGUL -> 2;
            case LATIN -> 3;
            case CYRILLIC -> 4;
            case ARABIC -> 5;
            case HEBREW -> 6;
            case GREEK -> 7;
            case THAI -> 8;
            default -> -1;
        };
    }
}
