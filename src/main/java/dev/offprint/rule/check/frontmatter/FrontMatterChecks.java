package dev.offprint.rule.check.frontmatter;

import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.SurroundingsCheck;
import java.util.List;
import java.util.Optional;

/** The checks of front matter by the names that rule files use. */
public final class FrontMatterChecks {
    /** All names for {@link #of}. */
    public static final List<String> NAMES =
            List.of(
                    "AmbiguousValue",
                    "CommaList",
                    "CutText",
                    "DateFormat",
                    "DateMatchesFileName",
                    "DuplicateKey",
                    "FieldAddress",
                    "FieldEntity",
                    "FieldMarkup",
                    "FieldMojibake",
                    "FileNameTitle",
                    "FrontMatterSchema",
                    "FrontMatterSyntax",
                    "PluginRecord",
                    "QuotedBoolean",
                    "RepeatedTitle",
                    "SiteInTitle");

    /** All names for {@link #ofSurroundings}. */
    public static final List<String> SURROUNDINGS_CHECKS = List.of("RequiredFields");

    private FrontMatterChecks() {}

    /**
     * The check of surroundings with that name, or none.
     *
     * @throws dev.offprint.rule.check.OptionException when it cannot use one of {@code options}
     */
    public static Optional<SurroundingsCheck> ofSurroundings(String name, Options options) {
        return name.equals("RequiredFields")
                ? Optional.of(new RequiredFields(options))
                : Optional.empty();
    }

    /**
     * The check with that name, or none.
     *
     * @throws dev.offprint.rule.check.OptionException when it cannot use one of {@code options}
     */
    public static Optional<PostCheck> of(String name, Options options) {
        if (!NAMES.contains(name)) {
            // Else a check that is not listed would be taken for one of the body.
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (name) {
                    case "AmbiguousValue" -> new AmbiguousValue(options);
                    case "CommaList" -> new CommaList(options);
                    case "CutText" -> new CutText(options);
                    case "DateFormat" -> new DateFormat(options);
                    case "DateMatchesFileName" -> new DateMatchesFileName();
                    case "DuplicateKey" -> new DuplicateKey();
                    case "FieldAddress" -> new FieldAddress(options);
                    case "FieldEntity" -> new FieldEntity(options);
                    case "FieldMarkup" -> new FieldMarkup(options);
                    case "FieldMojibake" -> new FieldMojibake();
                    case "FileNameTitle" -> new FileNameTitle();
                    case "FrontMatterSchema" -> new FrontMatterSchema(options);
                    case "FrontMatterSyntax" -> new FrontMatterSyntax();
                    case "PluginRecord" -> new PluginRecord(options);
                    case "QuotedBoolean" -> new QuotedBoolean(options);
                    case "RepeatedTitle" -> new RepeatedTitle();
                    case "SiteInTitle" -> new SiteInTitle();
                    default -> null;
                });
    }
}
