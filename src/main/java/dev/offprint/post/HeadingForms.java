package dev.offprint.post;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What fragments and headings are compared by: every generator makes ids of headings in its own
 * way, and all of them keep letters and digits, or those that are ASCII.
 */
public final class HeadingForms {
    private HeadingForms() {}

    /** The words of a heading in all forms that generators make of them; none is empty. */
    public static Set<String> of(String words) {
        String whole = plain(words);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(whole);
        // kramdown drops what stands before the first letter, others drop what is not ASCII.
        forms.add(withoutStart(whole));
        forms.add(ascii(whole));
        forms.add(withoutStart(ascii(whole)));
        forms.remove("");
        return forms;
    }

    /** Letters and digits in lower case; an accent is one with its letter. */
    public static String plain(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
            i += Character.charCount(c);
        }
        return plain.toString();
    }

    private static String withoutStart(String plain) {
        int start = 0;
        while (start < plain.length() && !Character.isLetter(plain.charAt(start))) {
            start++;
        }
        return plain.substring(start);
    }

    private static String ascii(String plain) {
        StringBuilder ascii = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < 0x80) {
                ascii.append(plain.charAt(i));
            }
        }
        return ascii.toString();
    }
}
