package dev.offprint.write.html;

import dev.offprint.article.LanguageGuess;
import java.util.ArrayList;
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

    /** Whether {@code c} is a letter of a script that runs from right to left. */
    public static boolean isRightToLeft(int c) {
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

    /** Opens a link whose text is in {@code language} where all around it is in {@code outer}. */
    public static Markup openLink(String href, String language, String outer, Markup out) {
        List<String> attributes = new ArrayList<>(List.of("href", href));
        if (!language.equals(outer) && !language.equals(LanguageGuess.UNDETERMINED)) {
            attributes.addAll(List.of("lang", language, "xml:lang", language));
            boolean isRightToLeft = LanguageGuess.isRightToLeft(language);
            if (isRightToLeft != LanguageGuess.isRightToLeft(outer)) {
                attributes.addAll(List.of("dir", isRightToLeft ? "rtl" : "ltr"));
            }
        }
        return out.open("a", attributes.toArray(new String[0]));
    }
}
