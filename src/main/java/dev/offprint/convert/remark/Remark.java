package dev.offprint.convert.remark;

import dev.offprint.text.Span;
import java.util.regex.Pattern;

/**
 * One thing that a reader did.
 *
 * @param span where, in the post that was read; as near as the reader knows
 * @param words what it did it to, as it stands there
 */
public record Remark(Reason reason, Span span, String words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** How many characters they have, white space not counted. */
    public int characters() {
        return SPACE.matcher(words).replaceAll("").length();
    }
}
