package dev.offprint.rule.check.markup;

import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import java.util.List;
import java.util.Optional;

/** The checks of markup by the names that rule files use. */
public final class MarkupChecks {
    /** All names for {@link #of}. */
    public static final List<String> NAMES =
            List.of(
                    "DuplicateAttribute",
                    "EmptyElement",
                    "EmptyLine",
                    "EmptyLink",
                    "EventHandler",
                    "HeadingOrder",
                    "NestedLink",
                    "OfficeResidue",
                    "PresentationalElement",
                    "StrayEndTag",
                    "TornText",
                    "UnclosedTag",
                    "UnknownTag");

    private MarkupChecks() {}

    /** The check with that name, or none. */
    public static Optional<PostCheck> of(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "DuplicateAttribute" -> new DuplicateAttribute();
                    case "EmptyElement" -> new EmptyElement(options);
                    case "EmptyLine" -> new EmptyLine();
                    case "EmptyLink" -> new EmptyLink();
                    case "EventHandler" -> new EventHandler();
                    case "HeadingOrder" -> new HeadingOrder();
                    case "NestedLink" -> new NestedLink();
                    case "OfficeResidue" -> new OfficeResidue();
                    case "PresentationalElement" -> new PresentationalElement();
                    case "StrayEndTag" -> new StrayEndTag();
                    case "TornText" -> new TornText();
                    case "UnclosedTag" -> new UnclosedTag();
                    case "UnknownTag" -> new UnknownTag();
                    default -> null;
                });
    }
}
