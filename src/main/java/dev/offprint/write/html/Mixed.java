package dev.offprint.write.html;

import dev.offprint.article.LanguageGuess;
import java.util.List;

/** Text beside other text in a line, of which each may run in its own direction. */
public final class Mixed {
    private Mixed() {}

    /** Whether one of {@code texts} has letters that run from right to left. */
    public static boolean isMixed(List<String> texts) {
        for (String text : texts) {
            if (text.codePoints().anyMatch(Mixed::isRightToLeft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * Writes {@code texts} with {@code between} them, so that neither numbers nor signs of one come
     * to stand among those of another.
     *
     * @param isApart whether they run in more than one direction
     */
    public static void write(List<String> texts, String between, boolean isApart, Markup out) {
        for (int i = 0; i < texts.size(); i++) {
            out.text(i == 0 ? "" : between);
            if (isApart) {
                out.open("bdi").text(texts.get(i)).close();
            } else {
                out.text(texts.get(i));
            }
        }
    }

    /** The attributes of text in {@code language} where all around it is in {@code outer}. */
    public static String[] language(String language, String outer) {
        if (language.equals(outer) || language.equals(LanguageGuess.UNDETERMINED)) {
            return new String[0];
        }
        boolean isRightToLeft = LanguageGuess.isRightToLeft(language);
        return isRightToLeft == LanguageGuess.isRightToLeft(outer)
                ? new String[] {"lang", language, "xml:lang", language}
                : new String[] {
                    "lang", language, "xml:lang", language, "dir", isRightToLeft ? "rtl" : "ltr"
                };
    }
}
