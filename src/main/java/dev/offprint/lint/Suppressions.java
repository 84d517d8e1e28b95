package dev.offprint.lint;

import dev.offprint.lint.Suppression.Form;
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
import org.jspecify.annotations.Nullable;

/**
 * What an author asked not to be told: {@code <!-- offprint-disable-next-line RULE -- reason -->},
 * {@code offprint-disable … offprint-enable} around lines, or {@code offprint: {disable: [RULE]}}
 * in front matter. RULE is an id, a folder of rules, or nothing for all.
 */
public final class Suppressions {
    private static final Pattern COMMENT =
            Pattern.compile(
                    "<!--\\s*offprint-(disable-next-line|disable|enable)(?:\\s+([^>]*?))?\\s*-->");

    private final List<Suppression> suppressions = new ArrayList<>();

    Suppressions(Post post) {
        frontMatter(post);
        if (post.text().contains("offprint-")) {
            comments(post);
        }
    }

    /** Whether {@code post} silences what {@code rule} would find at {@code offset}. */
    public static boolean silence(Post post, String rule, int offset) {
        for (Suppression suppression : new Suppressions(post).suppressions) {
            if (suppression.silences(rule, offset)) {
                return true;
            }
        }
        return false;
    }

    /** The comments in {@code part} of {@code text} that silence rules, or end that. */
    public static List<Span> comments(String text, Span part) {
        List<Span> comments = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            comments.add(new Span(matcher.start(), matcher.end()));
        }
        return comments;
    }

    /** Whether {@code finding} is silenced; every suppression that would do it is told. */
    boolean silence(Finding finding) {
        boolean isSilenced = false;
        for (Suppression suppression : suppressions) {
            isSilenced |= suppression.silences(finding.rule().id(), finding.span().start());
        }
        return isSilenced;
    }

    List<Suppression> all() {
        return suppressions;
    }

    private void frontMatter(Post post) {
        YamlNode own =
                post.frontMatter().fields().flatMap(fields -> fields.get("offprint")).orElse(null);
        if (own instanceof Mapping mapping) {
            Span whole = new Span(0, post.text().length() + 1);
            mapping.entry("disable")
                    .filter(entry -> !isEmptyList(entry.value()))
                    .ifPresent(
                            entry ->
                                    add(
                                            new Suppression(
                                                    whole,
                                                    entry.span(),
                                                    Form.FRONT_MATTER,
                                                    rules(entry.value()))));
        }
    }

    /** A list of nothing asks for nothing, where a comment without a rule means all. */
    private static boolean isEmptyList(YamlNode node) {
        return node instanceof Sequence sequence && sequence.items().isEmpty();
    }

    private static List<String> rules(YamlNode node) {
        return node.scalars().stream().map(Scalar::value).toList();
    }

    private void comments(Post post) {
        LineIndex lines = post.source().lines();
        Matcher matcher = COMMENT.matcher(post.text());
        Span open = null;
        List<String> disabled = List.of();
        while (matcher.find()) {
            List<String> rules = names(matcher.group(2));
            Span place = new Span(matcher.start(), matcher.end());
            switch (matcher.group(1)) {
                case "disable-next-line" -> {
                    int next = lines.position(matcher.end()).line() + 1;
                    if (next <= lines.lineCount()) {
                        add(new Suppression(lines.line(next), place, Form.COMMENT, rules));
                    }
                }
                case "disable" -> {
                    if (open != null) {
                        add(opened(open, place.start(), disabled));
                    }
                    open = place;
                    disabled = rules;
                }
                default -> {
                    if (open != null) {
                        add(opened(open, place.end(), disabled));
                        open = null;
                    }
                }
            }
        }
        if (open != null) {
            add(opened(open, post.text().length() + 1, disabled));
        }
    }

    private static Suppression opened(Span place, int end, List<String> rules) {
        return new Suppression(new Span(place.start(), end), place, Form.OPENING_COMMENT, rules);
    }

    private static List<String> names(@Nullable String text) {
        List<String> names = new ArrayList<>();
        String list = text == null ? "" : text.split("(?:^|\\s)--", 2)[0];
        for (String name : list.split("[\\s,]+", -1)) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    private void add(Suppression suppression) {
        suppressions.add(suppression);
    }
}
