package dev.offprint.rule.check.link;

import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.ReferenceCheck;
import java.util.List;
import java.util.Optional;

/** The checks of links and addresses by the names that rule files use. */
public final class LinkChecks {
    /** The names for {@link #ofElement}. */
    public static final List<String> ELEMENT_CHECKS = List.of("ProtectedMail");

    /** The names for {@link #ofReference}. */
    public static final List<String> REFERENCE_CHECKS =
            List.of(
                    "EmptyAddress",
                    "EmptyPicture",
                    "GluedAddress",
                    "MalformedAddress",
                    "Recipient",
                    "SwallowedPunctuation",
                    "UnescapedAddress");

    /** The names for {@link #ofPost}. */
    public static final List<String> POST_CHECKS = List.of("SpacedImage", "SpacedLink");

    private LinkChecks() {}

    /** The check of elements with that name, or none. */
    public static Optional<ElementCheck> ofElement(String name) {
        return name.equals("ProtectedMail") ? Optional.of(new ProtectedMail()) : Optional.empty();
    }

    /** The check of whole posts with that name, or none. */
    public static Optional<PostCheck> ofPost(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "SpacedImage" -> new SpacedAddress(true);
                    case "SpacedLink" -> new SpacedAddress(false);
                    default -> null;
                });
    }

    /** The check of addresses with that name, or none. */
    public static Optional<ReferenceCheck> ofReference(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "EmptyAddress" -> new EmptyAddress();
                    case "EmptyPicture" -> new EmptyPicture();
                    case "GluedAddress" -> new GluedAddress(options);
                    case "MalformedAddress" -> new MalformedAddress();
                    case "Recipient" -> new Recipient();
                    case "SwallowedPunctuation" -> new SwallowedPunctuation();
                    case "UnescapedAddress" -> new UnescapedAddress();
                    default -> null;
                });
    }
}
