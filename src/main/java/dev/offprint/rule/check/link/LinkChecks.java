package dev.offprint.rule.check.link;

import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Options;
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
                    "GluedAddress",
                    "MalformedAddress",
                    "RelativeAddress",
                    "UnescapedAddress");

    private LinkChecks() {}

    /** The check of elements with that name, or none. */
    public static Optional<ElementCheck> ofElement(String name) {
        return name.equals("ProtectedMail") ? Optional.of(new ProtectedMail()) : Optional.empty();
    }

    /** The check of addresses with that name, or none. */
    public static Optional<ReferenceCheck> ofReference(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "EmptyAddress" -> new EmptyAddress();
                    case "GluedAddress" -> new GluedAddress(options);
                    case "MalformedAddress" -> new MalformedAddress();
                    case "RelativeAddress" -> new RelativeAddress(options);
                    case "UnescapedAddress" -> new UnescapedAddress();
                    default -> null;
                });
    }
}
