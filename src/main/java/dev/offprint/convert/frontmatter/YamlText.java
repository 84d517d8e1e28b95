package dev.offprint.convert.frontmatter;

import dev.offprint.article.CleanText;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Alias;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;

/** Text that every YAML reader takes for the same value, and what a value is without its text. */
final class YamlText {
    private YamlText() {}

    /** A text of one line that stands for {@code value}, in quotes unless it is a plain word. */
    static String of(String value) {
        return ScalarWriter.ofText(CleanText.line(value));
    }

    /** The same for an item of a flow list that was a scalar of {@code style} before. */
    static String item(String value, Style style) {
        boolean isBlock = style == Style.LITERAL || style == Style.FOLDED;
        return ScalarWriter.write(value, isBlock ? Style.DOUBLE_QUOTED : style, true)
                .orElseGet(() -> ScalarWriter.doubleQuoted(value));
    }

    /** A text that is equal for two nodes of equal values, however they are written. */
    static String canonical(YamlNode node) {
        StringBuilder text = new StringBuilder();
        append(text, node);
        return text.toString();
    }

    static String canonical(String scalar) {
        return scalar.length() + ":" + scalar;
    }

    /** Recursion ends where the reader's limit on depth is. */
    private static void append(StringBuilder text, YamlNode node) {
        if (node instanceof Scalar scalar) {
            text.append(scalar.isNull() ? "~" : canonical(scalar.value()));
        } else if (node instanceof Sequence sequence) {
            text.append('[');
            sequence.items().forEach(item -> append(text, item));
            text.append(']');
        } else if (node instanceof Mapping mapping) {
            text.append('{');
            for (Entry entry : mapping.entries()) {
                append(text, entry.key());
                append(text, entry.value());
            }
            text.append('}');
        } else if (node instanceof Alias alias) {
            text.append('*').append(canonical(alias.anchor()));
        }
    }
}
