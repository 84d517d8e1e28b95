package dev.offprint.proof;

import dev.offprint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a component of MDX is called, whose tag stands on a line of its own: no text of the page,
 * but its program shows it, and so does a result.
 */
final class ComponentTitle {
    private static final Pattern TAG =
            Pattern.compile(
                    "\\A<[A-Z](?![A-Z])[\\w.]{0,60}\\s(?:[^<>\"']|\"[^\"\\n]*+\"|'[^'\\n]*+')*?"
                            + "(?<=\\s)(?:title|label|heading|summary|caption)"
                            + "=(\"[^\"{\\n]++\"|'[^'{\\n]++')[^<>\\n]*>\\s*(?:\\n|\\z)");

    private ComponentTitle() {}

    /** Where it stands in a block of HTML, in its quotes; empty when the block begins otherwise. */
    static Optional<Span> in(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.find() ? Optional.of(new Span(tag.start(1), tag.end(1))) : Optional.empty();
    }
}
