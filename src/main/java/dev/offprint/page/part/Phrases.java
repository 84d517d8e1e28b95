package dev.offprint.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes one pattern of phrases as rule files write them. A phrase is whole words; {@code *} at its
 * end stands for whatever the last word goes on with, {@code #} for a number, {@code ####} for one
 * of four digits. In scripts without spaces between words, any place may begin or end one.
 */
final class Phrases {
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_])";
    private static final String END = "(?![\\p{L}\\p{N}_])";
    private static final Set<Character.UnicodeScript> UNSPACED =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.THAI);

    private Phrases() {}

    /** A pattern that finds each of {@code phrases}, the longest first. */
    static Pattern pattern(List<String> phrases) {
        List<String> sorted = new ArrayList<>(phrases);
        sorted.sort(Comparator.comparing(String::length).reversed());
        List<String> alternatives = new ArrayList<>();
        for (String phrase : sorted) {
            alternatives.add(alternative(phrase));
        }
        // Nothing is found where there are none.
        String all = alternatives.isEmpty() ? "(?!)" : String.join("|", alternatives);
        return Pattern.compile("(?iu)(?:" + all + ")");
    }

    private static String alternative(String phrase) {
        boolean isOpen = phrase.endsWith("*");
        String words = isOpen ? phrase.substring(0, phrase.length() - 1) : phrase;
        StringBuilder regex = new StringBuilder();
        if (isWord(words.codePointAt(0)) || words.charAt(0) == '#') {
            regex.append(BEGIN);
        }
        for (int i = 0; i < words.length(); ) {
            int end = i;
            while (end < words.length() && words.charAt(end) == '#') {
                end++;
            }
            if (end > i) {
                regex.append(end - i == 1 ? "\\d+" : "\\d{" + (end - i) + "}");
                i = end;
            } else {
                appendLetter(words, i, regex);
                i++;
            }
        }
        if (!isOpen && isWord(words.codePointBefore(words.length()))) {
            regex.append(END);
        }
        return regex.toString();
    }

    /** A space beside a number may be missing. */
    private static void appendLetter(String words, int at, StringBuilder regex) {
        char letter = words.charAt(at);
        boolean isBesideNumber =
                (at > 0 && words.charAt(at - 1) == '#')
                        || (at + 1 < words.length() && words.charAt(at + 1) == '#');
        if (letter == ' ') {
            regex.append(isBesideNumber ? "\\s*" : "\\s");
        } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
            regex.append(letter);
        } else {
            regex.append('\\').append(letter);
        }
    }

    private static boolean isWord(int letter) {
        return Character.isLetterOrDigit(letter)
                && !UNSPACED.contains(Character.UnicodeScript.of(letter));
    }
}
