package dev.offprint.post;

import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * The block of metadata that a post starts with.
 *
 * @param format how the block is written
 * @param block delimiters and the last line end included; empty at the body's start without a block
 * @param content what stands between the delimiters
 * @param fields the keys and values; empty when there is no block or it does not parse
 * @param problems what keeps a reader from understanding the block, in order of place
 */
public record FrontMatter(
        Format format, Span block, Span content, Optional<Mapping> fields, List<Problem> problems) {

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** How front matter is written. TOML is recognised so that it is left alone. */
    public enum Format {
        NONE,
        YAML,
        TOML
    }

    /** What can be wrong with a block as such. */
    public enum ProblemKind {
        BYTE_ORDER_MARK,
        BLANK_LINES_BEFORE,
        NEVER_CLOSED,
        SYNTAX,
        NO_MAPPING
    }

    /** A fault of the block, at its place. */
    public record Problem(ProblemKind kind, Span span, String message) {}

    public boolean isPresent() {
        return format != Format.NONE;
    }

    /** The text of a scalar field; empty when it is missing, null or no scalar. */
    public Optional<String> text(String key) {
        return scalar(key).map(scalar -> scalar.value().strip()).filter(text -> !text.isEmpty());
    }

    /** The scalar of a field; empty when it is missing, null or no scalar. */
    public Optional<Scalar> scalar(String key) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return fields.get()
                .get(key)
                .filter(value -> value instanceof Scalar)
                .map(value -> (Scalar) value)
                .filter(scalar -> !scalar.isNull());
    }
}
