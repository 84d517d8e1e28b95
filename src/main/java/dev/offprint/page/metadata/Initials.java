package dev.offprint.page.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Two letters in the place of the picture of somebody who has given none. */
final class Initials {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,3}");

    /** From the letters to the box with the name. */
    private static final int BOXES = 4;

    private Initials() {}

    /** Whether a text is the letters with which the name behind it in the same box begins. */
    static boolean is(TextNode text) {
        String letters = Words.line(text.text());
        if (!LETTERS.matcher(letters).matches()) {
            return false;
        }
        Element box = text.parent();
        for (int i = 0; i < BOXES && box != null; i++) {
            String rest = Words.line(box.text());
            if (rest.length() > letters.length()) {
                return rest.startsWith(letters + " ")
                        && begins(rest.substring(letters.length() + 1), letters);
            }
            box = box.parent();
        }
        return false;
    }

    private static boolean begins(String name, String letters) {
        String[] words = name.split("\\s+", letters.length() + 1);
        for (int i = 0; i < letters.length(); i++) {
            if (i >= words.length
                    || words[i].isEmpty()
                    || words[i].charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
