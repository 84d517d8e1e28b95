package dev.offprint.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link of a vault, {@code [[note#heading|words]]} (Obsidian's help, "Internal links").
 *
 * @param target the note or file; empty for the note itself
 * @param fragmentOrNull a heading, headings within headings, or {@code ^} and the name of a block
 * @param wordsOrNull what is shown instead; null when nothing is said
 */
public record WikiLink(
        String target, @Nullable String fragmentOrNull, @Nullable String wordsOrNull) {
    /** No bracket in it, and no line end: then the signs are text. */
    public static final Pattern PATTERN =
            Pattern.compile(
                    "\\[\\[([^\\[\\]|#\\n]*)(#[^\\[\\]|\\n]*)?(?:\\\\?\\|([^\\[\\]\\n]*))?\\]\\]");

    /** The link that {@code text} is from its first character to its last. */
    public static Optional<WikiLink> of(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String target = matcher.group(1).strip();
        if (target.endsWith("\\")) {
            // In a table the bar is escaped.
            target = target.substring(0, target.length() - 1).strip();
        }
        String fragment = matcher.group(2) == null ? "" : matcher.group(2).substring(1).strip();
        if (fragment.endsWith("\\")) {
            fragment = fragment.substring(0, fragment.length() - 1).strip();
        }
        String words = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return target.isEmpty() && fragment.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WikiLink(
                                target,
                                fragment.isEmpty() ? null : fragment,
                                words.isEmpty() ? null : words));
    }

    /** What a reader of the vault sees. */
    public String shown() {
        if (wordsOrNull != null) {
            return wordsOrNull;
        }
        String heading = fragmentOrNull == null ? "" : fragmentOrNull.replace("#", " > ");
        return target.isEmpty() || heading.isEmpty() ? target + heading : target + " > " + heading;
    }
}
