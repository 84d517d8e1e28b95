package dev.offprint.page;

import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Style;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what is known of a page as a block of front matter. */
final class FrontMatterText {
    /** What some reader of YAML takes for a number, a date or a switch. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i)[-+.\\d].*|y|n|yes|no|on|off|true|false|null|~|nan|infinity");

    private FrontMatterText() {}

    /** The block with its delimiters; empty when nothing is known. */
    static String of(PageMetadata metadata) {
        StringBuilder yaml = new StringBuilder();
        metadata.title().ifPresent(title -> field(yaml, "title", title));
        list(yaml, "author", metadata.authors(), true);
        metadata.date().ifPresent(date -> yaml.append("date: ").append(date).append('\n'));
        metadata.address().ifPresent(address -> field(yaml, "from", address));
        metadata.site().ifPresent(site -> field(yaml, "site", site));
        metadata.language().ifPresent(language -> field(yaml, "lang", language));
        metadata.description().ifPresent(text -> field(yaml, "description", text));
        list(yaml, "tags", metadata.tags(), false);
        return yaml.length() == 0 ? "" : "---\n" + yaml + "---\n";
    }

    private static void list(
            StringBuilder yaml, String key, List<String> values, boolean isOneScalar) {
        if (values.size() == 1 && isOneScalar) {
            field(yaml, key, values.get(0));
        } else if (!values.isEmpty()) {
            yaml.append(key).append(":\n");
            for (String value : values) {
                yaml.append("  - ").append(scalar(value)).append('\n');
            }
        }
    }

    private static void field(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(scalar(value)).append('\n');
    }

    private static String scalar(String value) {
        Style style = AMBIGUOUS.matcher(value).matches() ? Style.SINGLE_QUOTED : Style.PLAIN;
        return ScalarWriter.write(value, style, false)
                .orElseGet(() -> ScalarWriter.doubleQuoted(value));
    }
}
