package dev.offprint.convert.read.html;

import dev.offprint.article.Punctuation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Emphasis that its author's system rendered and CommonMark does not: in {@code **注意：**文字} the
 * closing stars stand between punctuation and a letter, which CommonMark (0.31.2, section 6.2) does
 * not take for an end. Kramdown and most others ask only that no space stands inside the stars.
 *
 * <p>A character that is neither a space nor punctuation, put inside the stars, makes them a pair;
 * it is taken out again after rendering.
 */
final class LooseEmphasis {
    /** Neither a space nor punctuation, and no tag begins with it. */
    static final char HINT = '\uE104';

    private static final Pattern PAIR =
            Pattern.compile(
                    "(?<![*\\\\])(\\*{1,2})(?![*\\s])([^*`\\n]{1,400})(?<![\\\\\\s])\\1(?!\\*)");

    private LooseEmphasis() {}

    /** The same Markdown with hints where they make a pair. */
    static String hinted(String markdown) {
        if (markdown.indexOf('*') < 0) {
            return markdown;
        }
        Matcher pair = PAIR.matcher(markdown);
        StringBuilder result = new StringBuilder();
        int done = 0;
        while (pair.find()) {
            boolean isStrong = pair.group(1).length() == 2;
            int from = pair.start(2);
            int to = pair.end(2);
            result.append(markdown, done, from);
            boolean hasWords = pair.group(2).codePoints().anyMatch(Character::isLetterOrDigit);
            if (hasWords
                    && pair.start() > 0
                    && isPunctuation(markdown.codePointAt(from))
                    && joins(markdown.codePointBefore(pair.start()), isStrong)
                    && !isVariable(markdown, pair.start())) {
                result.append(HINT);
            }
            result.append(markdown, from, to);
            if (hasWords
                    && pair.end() < markdown.length()
                    && isPunctuation(markdown.codePointBefore(to))
                    && joins(markdown.codePointAt(pair.end()), isStrong)) {
                result.append(HINT);
            }
            done = to;
        }
        return result.append(markdown, done, markdown.length()).toString();
    }

    /** Rendered HTML without the hints. */
    static String withoutHints(String html) {
        return html.indexOf(HINT) < 0 ? html : html.replace(String.valueOf(HINT), "");
    }

    /** Whether this character beside the stars keeps them from being a pair. */
    private static boolean joins(int c, boolean isStrong) {
        // One star between Latin letters or digits may be a sign of multiplication.
        return isStrong ? Character.isLetter(c) : Character.isIdeographic(c) || isSyllable(c);
    }

    /** A letter of an alphabet alone, whose two stars are a power: {@code a**(b)**}. */
    private static boolean isVariable(String markdown, int end) {
        int letter = markdown.codePointBefore(end);
        int start = end - Character.charCount(letter);
        boolean isAlone = start == 0 || !Character.isLetterOrDigit(markdown.codePointBefore(start));
        return isAlone && !Character.isIdeographic(letter) && !isSyllable(letter);
    }

    private static boolean isSyllable(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }

    private static boolean isPunctuation(int c) {
        return Punctuation.isMark(c) || Punctuation.isSymbol(c);
    }
}
