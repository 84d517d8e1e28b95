package dev.offprint.rule.check;

import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quoting that a block of {@code key: value} lines lacks: a colon or another indicator in
 * a plain value, a quote inside quotes, a tab that indents. A repair stands only when all of the
 * block then reads as keys and values.
 */
final class YamlRepair {
    private static final int MAX_LINES = 20;
    private static final Pattern KEY_VALUE =
            Pattern.compile("(\\s*(?:-\\s+)?[\\w.-]+:[ \\t]+|\\s*-[ \\t]+)(\\S.*?)(\\s*)");

    private YamlRepair() {}

    /**
     * The edits that make the YAML in {@code content} readable; empty when none are certain.
     *
     * @param fault where the parser stopped
     */
    static Optional<List<Edit>> of(String text, Span content, int fault) {
        String block = content.of(text);
        int offset = content.start();
        List<Edit> edits = new ArrayList<>();
        String repaired = block;
        int at = fault - offset;
        for (int i = 0; i < MAX_LINES; i++) {
            @Nullable String next = repairLine(repaired, at);
            if (next == null) {
                return Optional.empty();
            }
            repaired = next;
            int newFault = fault(repaired);
            if (newFault < 0) {
                lines(block, repaired, offset, edits);
                return Optional.of(edits);
            }
            at = newFault;
        }
        return Optional.empty();
    }

    /** Where {@code block} stops being a YAML mapping; -1 when it is one. */
    private static int fault(String block) {
        try {
            Optional<YamlNode> root = YamlReader.read(block);
            return root.isPresent() && root.get() instanceof Mapping ? -1 : 0;
        } catch (YamlSyntaxException e) {
            return e.span().start();
        }
    }

    /** The block with the line at {@code at}, or the one before it, repaired; null when neither. */
    private static @Nullable String repairLine(String block, int at) {
        LineIndex lines = new LineIndex(block);
        int line = lines.position(Math.min(at, block.length())).line();
        for (int candidate = line; candidate >= Math.max(1, line - 1); candidate--) {
            Span span = lines.line(candidate);
            String old = span.of(block);
            String body = old.stripTrailing();
            String end = old.substring(body.length());
            String repaired = repair(body);
            if (!repaired.equals(body)) {
                String changed = Edit.apply(block, List.of(new Edit(span, repaired + end)));
                int newFault = fault(changed);
                if (newFault < 0 || newFault > span.start() + repaired.length()) {
                    return changed;
                }
            }
        }
        return null;
    }

    private static String repair(String line) {
        int indent = 0;
        while (indent < line.length()
                && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        if (line.substring(0, indent).indexOf('\t') >= 0) {
            return line.substring(0, indent).replace("\t", "  ") + line.substring(indent);
        }
        Matcher matcher = KEY_VALUE.matcher(line);
        if (!matcher.matches()) {
            return line;
        }
        String value = matcher.group(2);
        char first = value.charAt(0);
        boolean isFlow =
                (first == '[' && value.endsWith("]")) || (first == '{' && value.endsWith("}"));
        boolean isBlock = first == '|' || first == '>';
        boolean isCutOff =
                (first == '[' && value.indexOf(']') < 0)
                        || (first == '{' && value.indexOf('}') < 0);
        if (isFlow || isBlock || isCutOff) {
            return line;
        }
        boolean isQuoted =
                value.length() > 1
                        && (first == '"' || first == '\'')
                        && value.charAt(value.length() - 1) == first;
        String words = isQuoted ? value.substring(1, value.length() - 1) : value;
        return matcher.group(1) + quoted(words, first);
    }

    /** Double quotes unless the text holds one; what looks escaped already is taken as meant. */
    private static String quoted(String words, char first) {
        String plain = first == '"' ? words.replace("\\\"", "\"") : words;
        String meant = first == '\'' ? plain.replace("''", "'") : plain;
        if (meant.indexOf('"') < 0 && meant.indexOf('\\') < 0) {
            return '"' + meant + '"';
        }
        return '\'' + meant.replace("'", "''") + '\'';
    }

    /** One edit for each line that differs; a repair keeps the number of lines. */
    private static void lines(String before, String after, int offset, List<Edit> edits) {
        LineIndex old = new LineIndex(before);
        LineIndex changed = new LineIndex(after);
        for (int line = 1; line <= old.lineCount(); line++) {
            Span span = old.line(line);
            String text = changed.line(line).of(after);
            if (!text.equals(span.of(before))) {
                edits.add(new Edit(new Span(offset + span.start(), offset + span.end()), text));
            }
        }
    }
}
