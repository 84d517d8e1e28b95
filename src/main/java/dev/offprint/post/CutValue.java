package dev.offprint.post;

import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Style;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in YAML that goes on behind a number sign, as in {@code title: Issue #5 of the letter}:
 * YAML takes the rest for a comment (YAML 1.2, section 6.6). A remark has a space behind its sign.
 *
 * @param span all of it, in the source of the post
 * @param value what its author wrote
 */
public record CutValue(Span span, String value) {
    private static final Pattern REST = Pattern.compile("[ \\t]+#[^\\s#!][^\\r\\n]*");

    /** The value that {@code scalar} is the beginning of; empty when nothing of it is cut off. */
    public static Optional<CutValue> of(String text, Scalar scalar) {
        if (scalar.style() != Style.PLAIN || scalar.isNull()) {
            return Optional.empty();
        }
        Span known = scalar.span();
        Matcher rest = REST.matcher(text).region(known.end(), text.length());
        if (!rest.lookingAt()) {
            return Optional.empty();
        }
        String more = rest.group().stripTrailing();
        return Optional.of(
                new CutValue(
                        new Span(known.start(), known.end() + more.length()),
                        scalar.value() + more));
    }
}
