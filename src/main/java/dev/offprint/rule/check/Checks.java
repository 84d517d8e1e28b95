package dev.offprint.rule.check;

import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Options;
import dev.offprint.rule.PostCheck;
import dev.offprint.rule.check.frontmatter.FrontMatterChecks;
import dev.offprint.rule.check.markup.MarkupChecks;
import dev.offprint.rule.check.text.TextChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks by the names that rule files use. */
public final class Checks {
    private Checks() {}

    /** The check of elements with that name, or none. */
    public static Optional<ElementCheck> ofElement(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "LazySource" -> new LazySource(options);
                    case "MissingSource" -> new MissingSource();
                    case "NoscriptTwin" -> new NoscriptTwin();
                    default -> null;
                });
    }

    /** The check of whole posts with that name, or none. */
    public static Optional<PostCheck> ofPost(String name, Options options) {
        return FrontMatterChecks.of(name, options)
                .or(() -> MarkupChecks.of(name, options))
                .or(() -> TextChecks.of(name));
    }

    /** The names for {@link #ofElement}. */
    public static List<String> elementChecks() {
        return List.of("LazySource", "MissingSource", "NoscriptTwin");
    }

    /** The names for {@link #ofPost}. */
    public static List<String> postChecks() {
        List<String> names = new ArrayList<>(FrontMatterChecks.NAMES);
        names.addAll(MarkupChecks.NAMES);
        names.addAll(TextChecks.NAMES);
        return names;
    }
}
