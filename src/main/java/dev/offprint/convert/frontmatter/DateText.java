package dev.offprint.convert.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with a time as every system takes it for one. */
final class DateText {
    private static final Pattern WITH_TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})([ T])(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?"
                            + "( ?)(Z|[+-]\\d{2}:?\\d{2})?");

    private DateText() {}

    /**
     * The same moment with seconds; a text that is no date with a time stays as it is.
     *
     * @param isIso whether to write it after ISO 8601, extended format
     */
    static String of(String text, boolean isIso) {
        Matcher parts = WITH_TIME.matcher(text);
        if (!parts.matches() || (parts.group(6) == null && !parts.group(5).isEmpty())) {
            return text;
        }
        String seconds = parts.group(4) == null ? ":00" : parts.group(4);
        String offset = parts.group(6) == null ? "" : parts.group(6);
        if (!isIso) {
            return parts.group(1)
                    + parts.group(2)
                    + parts.group(3)
                    + seconds
                    + parts.group(5)
                    + offset;
        }
        String extended =
                offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        return parts.group(1) + "T" + parts.group(3) + seconds + extended;
    }
}
