package dev.offprint.lint;

import dev.offprint.post.Post;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author asked not to be told: {@code <!-- offprint-disable-next-line RULE -- reason -->},
 * {@code offprint-disable … offprint-enable} around lines, or {@code offprint: {disable: [RULE]}}
 * in front matter. RULE is an id, a folder of rules, or nothing for all.
 */
final class Suppressions {
    private static final Pattern COMMENT =
            Pattern.compile(
                    "<!--\\s*offprint-(disable-next-line|disable|enable)(?:\\s+([^>]*?))?\\s*-->");

    /** Silence for {@code rules} in {@code span}; no rules means all. */
    private record Suppression(Span span, List<String> rules) {
        boolean silences(Finding finding) {
            int at = finding.span().start();
            boolean isHere = span.contains(at) || (span.isEmpty() && span.start() == at);
            return isHere && (rules.isEmpty() || names(finding.rule().id()));
        }

        private boolean names(String id) {
            for (String rule : rules) {
                if (id.equals(rule) || id.startsWith(rule + "/")) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Suppression> suppressions = new ArrayList<>();

    Suppressions(Post post) {
        frontMatter(post);
        if (post.text().contains("offprint-")) {
            comments(post);
        }
    }

    boolean silence(Finding finding) {
        for (Suppression suppression : suppressions) {
            if (suppression.silences(finding)) {
                return true;
            }
        }
        return false;
    }

    private void frontMatter(Post post) {
        YamlNode own =
                post.frontMatter().fields().flatMap(fields -> fields.get("offprint")).orElse(null);
        if (own instanceof Mapping mapping) {
            mapping.get("disable")
                    .ifPresent(node -> add(new Span(0, post.text().length() + 1), rules(node)));
        }
    }

    private static List<String> rules(YamlNode node) {
        List<String> rules = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            rules.add(scalar.value());
        } else if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof Scalar scalar) {
                    rules.add(scalar.value());
                }
            }
        }
        return rules;
    }

    private void comments(Post post) {
        LineIndex lines = post.source().lines();
        Matcher matcher = COMMENT.matcher(post.text());
        int disabledFrom = -1;
        List<String> disabled = List.of();
        while (matcher.find()) {
            List<String> rules = names(matcher.group(2));
            switch (matcher.group(1)) {
                case "disable-next-line" -> {
                    int next = lines.position(matcher.end()).line() + 1;
                    if (next <= lines.lineCount()) {
                        add(lines.line(next), rules);
                    }
                }
                case "disable" -> {
                    if (disabledFrom >= 0) {
                        add(new Span(disabledFrom, matcher.start()), disabled);
                    }
                    disabledFrom = matcher.start();
                    disabled = rules;
                }
                default -> {
                    if (disabledFrom >= 0) {
                        add(new Span(disabledFrom, matcher.end()), disabled);
                        disabledFrom = -1;
                    }
                }
            }
        }
        if (disabledFrom >= 0) {
            add(new Span(disabledFrom, post.text().length() + 1), disabled);
        }
    }

    private static List<String> names(@org.jspecify.annotations.Nullable String text) {
        List<String> names = new ArrayList<>();
        String list = text == null ? "" : text.split("(?:^|\\s)--", 2)[0];
        for (String name : list.split("[\\s,]+", -1)) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    private void add(Span span, List<String> rules) {
        suppressions.add(new Suppression(span, rules));
    }
}
