package dev.offprint.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How much of a text is in each script, in letters of an alphabet. */
record ScriptCounts(Map<UnicodeScript, Integer> weights) {
    /** Scripts that one text mixes, counted as one. */
    private static final Map<UnicodeScript, UnicodeScript> TOGETHER =
            Map.of(
                    UnicodeScript.HIRAGANA, UnicodeScript.HAN,
                    UnicodeScript.KATAKANA, UnicodeScript.HAN,
                    UnicodeScript.HANGUL, UnicodeScript.HAN,
                    UnicodeScript.BOPOMOFO, UnicodeScript.HAN);

    static ScriptCounts of(String text) {
        int latin = 0;
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                latin += isAscii(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                weights.merge(script, weight(script), Integer::sum);
            }
        }
        if (latin > 0) {
            weights.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        weights.remove(UnicodeScript.COMMON);
        weights.remove(UnicodeScript.INHERITED);
        return new ScriptCounts(weights);
    }

    private static boolean isAscii(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A Han character is about a word, so it weighs as much as a short word of an alphabet. */
    private static int weight(UnicodeScript script) {
        return script == UnicodeScript.HAN ? 3 : script == UnicodeScript.HANGUL ? 2 : 1;
    }

    int of(UnicodeScript script) {
        return weights.getOrDefault(script, 0);
    }

    /** The weight of Chinese, Japanese and Korean together. */
    int eastAsian() {
        return weights.entrySet().stream()
                .filter(entry -> group(entry.getKey()) == UnicodeScript.HAN)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The script, or group of scripts, that there is most of besides Latin. */
    UnicodeScript foremost() {
        UnicodeScript most = UnicodeScript.UNKNOWN;
        for (UnicodeScript script : weights.keySet()) {
            UnicodeScript group = group(script);
            if (group != UnicodeScript.LATIN && ofGroup(group) > ofGroup(most)) {
                most = group;
            }
        }
        return most;
    }

    int ofGroup(UnicodeScript group) {
        return group == UnicodeScript.HAN ? eastAsian() : of(group);
    }

    private static UnicodeScript group(UnicodeScript script) {
        return TOGETHER.getOrDefault(script, script);
    }
}
