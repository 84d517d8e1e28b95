package dev.offprint.write.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether the text of a picture says what it shows. */
public final class AltText {
    /** What cameras, telephones and chat programs call their files, where they end in numbers. */
    private static final Pattern NUMBERED =
            Pattern.compile("[\\p{L}_ -]{0,12}[-_ ]?\\d{3,}(?:[-_ ]?\\d+)*|[0-9a-f]{16,}");

    private AltText() {}

    /** Whether {@code alt} is the name of the file at {@code address}, or of some file. */
    public static boolean isFileName(String alt, String address) {
        String text = alt.strip();
        if (ImageName.isImage(text) && !text.contains("://")) {
            return true;
        }
        // A year in a text is a number, too, so the file must have the very name.
        String name = ImageName.of(address).toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        return !text.isEmpty()
                && (name.startsWith(lower + ".") || name.equals(lower))
                && (NUMBERED.matcher(lower).matches()
                        || lower.matches("[\\p{L}\\d_-]*[\\d_-]+[\\p{L}\\d_-]*"));
    }
}
