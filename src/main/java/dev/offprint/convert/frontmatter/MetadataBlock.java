package dev.offprint.convert.frontmatter;

import dev.offprint.article.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Front matter for a post that has none, from what else is known about it. */
final class MetadataBlock {
    private MetadataBlock() {}

    /** Lines of YAML, or nothing when nothing is known. */
    static String of(Metadata metadata) {
        StringBuilder lines = new StringBuilder();
        add(lines, "title", metadata.title());
        addList(lines, "author", metadata.authors());
        add(lines, "date", metadata.date());
        add(lines, "source", metadata.source());
        add(lines, "lang", metadata.language());
        add(lines, "description", metadata.description());
        if (!metadata.tags().isEmpty()) {
            lines.append("tags: ").append(list(metadata.tags())).append('\n');
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, String name, Optional<String> value) {
        if (value.isPresent() && !value.get().isBlank()) {
            // A date in quotes is a text to some systems.
            String text = name.equals("date") ? date(value.get()) : YamlText.of(value.get());
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
            add(lines, name, Optional.of(values.get(0)));
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
