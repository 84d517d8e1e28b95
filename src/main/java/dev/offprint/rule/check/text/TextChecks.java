package dev.offprint.rule.check.text;

import dev.offprint.rule.check.PostCheck;
import java.util.List;
import java.util.Optional;

/** The checks of characters by the names that rule files use. */
public final class TextChecks {
    /** All names for {@link #of}. */
    public static final List<String> NAMES =
            List.of(
                    "BodyMojibake",
                    "ControlCharacter",
                    "DoubleEscape",
                    "InvisibleCharacter",
                    "ReplacementCharacter");

    private TextChecks() {}

    /** The check with that name, or none. */
    public static Optional<PostCheck> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "BodyMojibake" -> new BodyMojibake();
                    case "ControlCharacter" -> new ControlCharacter();
                    case "DoubleEscape" -> new DoubleEscape();
                    case "InvisibleCharacter" -> new InvisibleCharacter();
                    case "ReplacementCharacter" -> new ReplacementCharacter();
                    default -> null;
                });
    }
}
