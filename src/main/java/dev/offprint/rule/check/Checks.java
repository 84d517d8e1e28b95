package dev.offprint.rule.check;

import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Options;
import dev.offprint.rule.PostCheck;
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
                    case "EmptyElement" -> new EmptyElement();
                    case "NoscriptTwin" -> new NoscriptTwin();
                    case "RelatedBox" -> new RelatedBox(options);
                    case "RepeatedText" -> new RepeatedText();
                    case "ShareLinks" -> new ShareLinks(options);
                    case "TagLinks" -> new TagLinks();
                    default -> null;
                });
    }

    /** The check of whole posts with that name, or none. */
    public static Optional<PostCheck> ofPost(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "FrontMatterSyntax" -> new FrontMatterSyntax();
                    case "RequiredFields" -> new RequiredFields(options);
                    case "DateFormat" -> new DateFormat(options);
                    case "DateMatchesFileName" -> new DateMatchesFileName();
                    default -> null;
                });
    }

    /** The names for {@link #ofElement}. */
    public static List<String> elementChecks() {
        return List.of(
                "EmptyElement",
                "LazySource",
                "MissingSource",
                "NoscriptTwin",
                "RelatedBox",
                "RepeatedText",
                "ShareLinks",
                "TagLinks");
    }

    /** The names for {@link #ofPost}. */
    public static List<String> postChecks() {
        return List.of("DateFormat", "DateMatchesFileName", "FrontMatterSyntax", "RequiredFields");
    }
}
