package dev.offprint.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a compound selector for the words that the value of an attribute needs. */
final class AttributeWords {
    private static final Pattern TEST =
            Pattern.compile("\\[\\s*([\\w-]+)\\s*([*^$~]?)=\\s*(.*?)\\s*\\]", Pattern.DOTALL);

    private AttributeWords() {}

    /**
     * Words one of which each value holds, folded; none when that cannot be told.
     *
     * @param key the attribute's name behind an opening bracket
     */
    static Set<String> of(String compound, String key) {
        int at = 0;
        while (at < compound.length()) {
            char c = compound.charAt(at);
            int end = c == '[' || c == '(' ? Selector.closing(compound, at) : at + 1;
            Matcher test = TEST.matcher(compound.substring(at, end));
            boolean isOfKey =
                    c == '[' && test.matches() && key.equalsIgnoreCase('[' + test.group(1));
            Set<String> words = isOfKey ? words(test.group(2), test.group(3)) : Set.of();
            if (!words.isEmpty()) {
                return words;
            }
            at = end;
        }
        return Set.of();
    }

    private static Set<String> words(String operator, String value) {
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        if (operator.equals("~")) {
            return isQuoted ? Set.of() : PatternWords.of(value);
        }
        String plain = isQuoted ? value.substring(1, value.length() - 1) : value;
        String word = plain.strip().toLowerCase(Locale.ROOT);
        // Beyond ASCII a letter may be another in upper case.
        boolean isPlain = word.length() > 1 && word.chars().allMatch(c -> c > ' ' && c < 0x80);
        return isPlain ? Set.of(word) : Set.of();
    }
}
