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
 * @param fields the keys and values of YAML, which edits of them may be made of; empty when there
 *     is no such block or it does not parse
 * @param stated the keys and values in any format, for reading only; without entries when the block
 *     says nothing, empty when there is none or it does not parse
 * @param problems what keeps a reader from understanding the block, in order of place
 */
public record FrontMatter(
        Format format,
        Span block,
        Span content,
        Optional<Mapping> fields,
        Optional<Mapping> stated,
        List<Problem> problems) {

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** How front matter is written. TOML and JSON are read, and otherwise left alone. */
    public enum Format {
        NONE("", ""),
        YAML("YAML", "---"),
        TOML("TOML", "+++"),
        JSON("JSON", "");

        private final String title;
        private final String delimiter;

        Format(String title, String delimiter) {
            this.title = title;
            this.delimiter = delimiter;
        }

        /** Its name. */
        public String title() {
            return title;
        }

        /** The line before and after a block; empty for none. */
        public String delimiter() {
            return delimiter;
        }
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

    /** The text of a scalar field in any format; empty when it is missing, null or no scalar. */
    public Optional<String> text(String key) {
        return stated.flatMap(mapping -> scalar(mapping, key))
                .map(scalar -> scalar.value().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The scalar of a YAML field; empty when it is missing, null or no scalar. */
    public Optional<Scalar> scalar(String key) {
        return fields.flatMap(mapping -> scalar(mapping, key));
    }

    private static Optional<Scalar> scalar(Mapping mapping, String key) {
        return mapping.get(key)
                .filter(value -> value instanceof Scalar)
                .map(value -> (Scalar) value)
                .filter(scalar -> !scalar.isNull());
    }
}
