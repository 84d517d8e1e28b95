package dev.offprint.rule.check.boilerplate;

import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Options;
import java.util.List;
import java.util.Optional;

/** The checks of boilerplate by the names that rule files use. */
public final class BoilerplateChecks {
    /** All names for {@link #of}. */
    public static final List<String> NAMES =
            List.of("PostHeader", "RelatedBox", "RepeatedText", "ShareLinks", "TagLinks");

    private BoilerplateChecks() {}

    /** The check with that name, or none. */
    public static Optional<ElementCheck> of(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "PostHeader" -> new PostHeader(options);
                    case "RelatedBox" -> new RelatedBox(options);
                    case "RepeatedText" -> new RepeatedText();
                    case "ShareLinks" -> new ShareLinks(options);
                    case "TagLinks" -> new TagLinks();
                    default -> null;
                });
    }
}
