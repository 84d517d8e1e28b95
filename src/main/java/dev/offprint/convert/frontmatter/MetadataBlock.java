package dev.offprint.convert.frontmatter;

import dev.offprint.article.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Front matter for a post that has none, from what else is known about it. */
final class MetadataBlock {
    private MetadataBlock() {}

    /** Lines of YAML, or nothing when nothing is known. */
    static String of(Metadata metadata) {
        StringBuilder lines = new StringBuilder();
        metadata.title().ifPresent(value -> add(lines, "title", value));
        addList(lines, "author", metadata.authors());
        metadata.date().ifPresent(value -> add(lines, "date", value));
        metadata.source().ifPresent(value -> add(lines, "source", value));
        metadata.language().ifPresent(value -> add(lines, "lang", value));
        metadata.description().ifPresent(value -> add(lines, "description", value));
        if (!metadata.tags().isEmpty()) {
            lines.append("tags: ").append(list(metadata.tags())).append('\n');
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, String name, String value) {
        if (!value.isBlank()) {
            // A date in quotes is a text to some systems.
            String text = name.equals("date") ? date(value) : YamlText.of(value);
            lines.append(name).append(": ").append(text).append('\n');
        }
    }

    private static String date(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}(?:[T ][0-9:.]+(?: ?[+-][0-9:]+|Z)?)?")
                ? value
                : YamlText.of(value);
    }

    private static void addList(StringBuilder lines, String name, List<String> values) {
        if (values.size() == 1) {
            add(lines, name, values.get(0));
        } else if (!values.isEmpty()) {
            lines.append(name).append(": ").append(list(values)).append('\n');
        }
    }

    private static String list(List<String> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(YamlText.of(value)));
        StringJoiner list = new StringJoiner(", ", "[", "]");
        texts.forEach(list::add);
        return list.toString();
    }
}
