package dev.offprint.yaml;

import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a value in place of a scalar, in its quotes where they can hold it. */
public final class ScalarWriter {
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} _./-]*[\\p{L}\\p{N}])?");

    /** Words that YAML 1.1, which most site generators read, takes for something else. */
    private static final Set<String> RESERVED =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private ScalarWriter() {}

    /**
     * A text on one line that a YAML reader takes for {@code value}.
     *
     * @param style how the old scalar is written
     * @param isInFlow whether it stands in {@code […]} or {@code {…}}, where a comma ends it
     * @return empty when the style is that of a block, or no text reads as that value
     */
    public static Optional<String> write(String value, Style style, boolean isInFlow) {
        List<String> candidates =
                switch (style) {
                    case PLAIN ->
                            isSimple(value)
                                    ? List.of(value, doubleQuoted(value))
                                    : List.of(value, singleQuoted(value), doubleQuoted(value));
                    case SINGLE_QUOTED -> List.of(singleQuoted(value), doubleQuoted(value));
                    case DOUBLE_QUOTED ->
                            isSimple(value)
                                    ? List.of(doubleQuoted(value))
                                    : List.of(singleQuoted(value), doubleQuoted(value));
                    case LITERAL, FOLDED -> List.of();
                };
        for (String candidate : candidates) {
            if (readsAs(candidate, value, isInFlow)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * A text on one line that every YAML reader takes for the text {@code value}: in quotes unless
     * it is of plain words.
     */
    public static String ofText(String value) {
        boolean isPlain =
                PLAIN.matcher(value).matches()
                        && !RESERVED.contains(value.toLowerCase(Locale.ROOT));
        return isPlain ? value : doubleQuoted(value);
    }

    /** A value in double quotes, with escapes where it needs them. */
    public static String doubleQuoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> {
                    if (isPrinted(c)) {
                        text.append(c);
                    } else {
                        text.append(String.format(Locale.ROOT, "\\x%02X", (int) c));
                    }
                }
            }
        }
        return text.append('"').toString();
    }

    /** Whether YAML 1.2.2 (section 5.1) allows a control character; in quotes too it does not. */
    private static boolean isPrinted(char c) {
        return !Character.isISOControl(c) || c == '\u0085';
    }

    /** A value in single quotes, in which a single quote stands twice. */
    public static String singleQuoted(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    /** Whether double quotes hold a value without an escape. */
    private static boolean isSimple(String value) {
        return value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    }

    private static boolean readsAs(String candidate, String value, boolean isInFlow) {
        String document = isInFlow ? "k: [" + candidate + "]" : "k: " + candidate;
        try {
            YamlNode node = YamlReader.read(document).orElseThrow();
            Optional<YamlNode> read =
                    node instanceof Mapping mapping ? mapping.get("k") : Optional.empty();
            if (isInFlow) {
                read =
                        read.filter(list -> list instanceof Sequence)
                                .map(list -> ((Sequence) list).items())
                                .filter(items -> items.size() == 1)
                                .map(items -> items.get(0));
            }
            return read.isPresent()
                    && read.get() instanceof Scalar scalar
                    && scalar.value().equals(value)
                    && !scalar.isNull();
        } catch (YamlSyntaxException e) {
            return false;
        }
    }
}
