package dev.offprint.page.metadata;

import dev.offprint.text.Edit;
import dev.offprint.text.Mojibake;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short texts of a page in a form in which they can be compared or listed. */
public final class Words {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /**
     * The text on one line: white space of any kind is one space, and none is at its ends. What was
     * misread when the page was made is as it was written.
     */
    public static String line(String written) {
        String text = read(written);
        StringBuilder line = new StringBuilder(text.length());
        boolean isPending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
                isPending = line.length() > 0;
            } else if (c != '\u200B'
                    && c != '\uFEFF'
                    && c != '\u00AD'
                    && !Character.isISOControl(c)) {
                line.append(isPending ? " " : "").append(c);
                isPending = false;
            }
        }
        return line.toString();
    }

    /** Letters and digits only, in lower case: equal for texts that people take for the same. */
    public static String folded(String written) {
        String text = read(written);
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static String read(String text) {
        return Mojibake.mayBeIn(text, new Span(0, text.length()))
                ? Edit.apply(text, Mojibake.repairs(text))
                : text;
    }

    /** The words of a text in lower case; of a script without spaces, its characters. */
    static Set<String> each(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The parts of a text between commas of any script, or semicolons. */
    static List<String> atCommas(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[,;，、；]", -1)) {
            String line = line(part);
            if (!line.isEmpty()) {
                parts.add(line);
            }
        }
        return parts;
    }
}
