package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import dev.offprint.yaml.YamlReader;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads TOML 1.0 as the nodes that YAML is read as. The span of a value is that of its key: enough
 * to say where it stands, and nothing that an edit could be made of.
 */
final class TomlReader {
    /** The library calls itself once a level; real front matter has three. */
    private static final int MAX_DEPTH = 50;

    private final String text;
    private final Span range;

    private TomlReader(String text, Span range) {
        this.text = text;
        this.range = range;
    }

    /**
     * The keys and values in {@code range} of {@code text}, by place; empty when it holds no TOML,
     * or more than the limits on length and depth allow, of which {@code problems} is told.
     */
    static Optional<Mapping> read(String text, Span range, Consumer<Problem> problems) {
        TomlReader reader = new TomlReader(text, range);
        Optional<Problem> excess = reader.excess();
        if (excess.isPresent()) {
            problems.accept(excess.get());
            return Optional.empty();
        }
        TomlParseResult result = Toml.parse(range.of(text));
        if (result.hasErrors()) {
            problems.accept(reader.fault(result.errors().get(0)));
            return Optional.empty();
        }
        return Optional.of(reader.mapping(range, result, 0));
    }

    private Problem fault(TomlParseError error) {
        String message = String.valueOf(error.getMessage());
        return problem(
                message.lines().findFirst().orElse("not TOML"), Span.at(offset(error.position())));
    }

    /** Counts brackets wherever they stand, as a string that holds fifty open ones is no title. */
    private Optional<Problem> excess() {
        if (range.length() > YamlReader.MAX_LENGTH) {
            String message = "longer than " + YamlReader.MAX_LENGTH + " characters";
            return Optional.of(problem(message, Span.at(range.start())));
        }
        int depth = 0;
        for (int at = range.start(); at < range.end(); at++) {
            char c = text.charAt(at);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth > MAX_DEPTH) {
                String message = "nested more than " + MAX_DEPTH + " levels deep";
                return Optional.of(problem(message, new Span(at, at + 1)));
            }
        }
        return Optional.empty();
    }

    private static Problem problem(String message, Span span) {
        return new Problem(ProblemKind.SYNTAX, span, message);
    }

    private Mapping mapping(Span span, TomlTable table, int depth) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Object> field : table.entrySet()) {
            Span key = key(table.inputPositionOf(List.of(field.getKey())));
            entries.add(
                    new Entry(
                            new Scalar(key, field.getKey(), Style.DOUBLE_QUOTED),
                            node(key, field.getValue(), depth + 1)));
        }
        entries.sort(Comparator.comparing(entry -> entry.key().span()));
        return new Mapping(span, entries);
    }

    private YamlNode node(Span span, Object value, int depth) {
        if (depth > MAX_DEPTH) {
            // A dotted key may go deeper than brackets; nobody asks what is there.
            return new Scalar(span, "", Style.DOUBLE_QUOTED);
        }
        if (value instanceof TomlTable table) {
            return mapping(span, table, depth);
        }
        if (value instanceof TomlArray array) {
            List<YamlNode> items = new ArrayList<>();
            for (Object item : array.toList()) {
                items.add(node(span, item, depth + 1));
            }
            return new Sequence(span, items, true);
        }
        if (value instanceof String string) {
            return new Scalar(span, string, Style.DOUBLE_QUOTED);
        }
        return new Scalar(span, written(value), Style.PLAIN);
    }

    /** A number, a truth value or a time; {@code toString} of a time leaves seconds of 0 out. */
    private static String written(Object value) {
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        return value instanceof LocalDateTime time
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                : value.toString();
    }

    /** From a position to the end of its line, white space not included. */
    private Span key(@Nullable TomlPosition position) {
        int start = position == null ? range.start() : offset(position);
        int end = text.indexOf('\n', start);
        end = end < 0 || end > range.end() ? range.end() : end;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    /** The library counts lines and columns from 1, in code points. */
    private int offset(TomlPosition position) {
        int at = range.start();
        for (int line = 1; line < position.line(); line++) {
            int lf = text.indexOf('\n', at);
            if (lf < 0 || lf >= range.end()) {
                break;
            }
            at = lf + 1;
        }
        for (int column = 1; column < position.column() && at < range.end(); column++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, range.end());
    }
}
