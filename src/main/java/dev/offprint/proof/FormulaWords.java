package dev.offprint.proof;

import java.util.ArrayList;
import java.util.List;

/** The words of a formula in two ways of writing it. */
final class FormulaWords {
    private final List<String> common = new ArrayList<>();
    private final List<String> ownOfFirst = new ArrayList<>();
    private final List<String> ownOfSecond;

    FormulaWords(List<String> first, List<String> second) {
        ownOfSecond = new ArrayList<>(second);
        for (String word : first) {
            (ownOfSecond.remove(word) ? common : ownOfFirst).add(word);
        }
    }

    /** Words that both have. */
    List<String> common() {
        return common;
    }

    List<String> ownOfFirst() {
        return ownOfFirst;
    }

    List<String> ownOfSecond() {
        return ownOfSecond;
    }

    /**
     * Whether the second has the letters and digits of all words that it has not, joined otherwise;
     * but for letters that have a name there, as Greek ones.
     */
    boolean isSpelt() {
        StringBuilder left = new StringBuilder(String.join("", ownOfSecond));
        for (char letter : String.join("", ownOfFirst).toCharArray()) {
            int at = letter < 0x80 ? left.indexOf(String.valueOf(letter)) : left.length();
            if (at < 0) {
                return false;
            }
            if (at < left.length()) {
                left.deleteCharAt(at);
            }
        }
        return true;
    }
}
