package dev.offprint.rule.check.frontmatter;

import dev.offprint.text.Edit;
import dev.offprint.text.Mojibake;
import dev.offprint.yaml.ScalarWriter;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line that is no YAML could have been meant: without a tab that indents, a control character
 * or a strange space; with the space after its colon; with quotes around its value.
 */
final class YamlLineRepair {
    private static final Pattern KEY_VALUE =
            Pattern.compile("(\\s*(?:-[ \\t]+)?([\\w.-]+):[ \\t]+|\\s*-[ \\t]+)(\\S.*)");
    private static final Pattern TIGHT =
            Pattern.compile(
                    "([ ]*(?:-[ ]+)?[A-Za-z_][\\w.-]*)(?::[\\u00A0\\u3000]+|\\uFF1A\\s*|:(?!//))(\\S.*)");
    private static final Pattern BLOCK_HEADER =
            Pattern.compile("[|>](?:[+-]?[1-9]?|[1-9][+-])(?:\\s+#.*)?");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:[^0abtnvfre \"/\\\\N_LPxuU]|x(?![0-9a-fA-F]{2}))");

    /** Fields in which nobody means a list, so that a bracket is a bracket. */
    private static final Set<String> TEXTS =
            Set.of("title", "subtitle", "heading", "description", "excerpt", "summary", "author");

    private YamlLineRepair() {}

    /** Other lines that {@code line} may stand for, the least change first. */
    static List<String> readings(String line) {
        List<String> readings = new ArrayList<>();
        String clean = indented(withoutControls(line));
        add(readings, clean, line);
        Matcher tight = TIGHT.matcher(clean);
        boolean isTight = tight.matches() && !KEY_VALUE.matcher(clean).matches();
        String spaced = isTight ? tight.group(1) + ": " + tight.group(2) : clean;
        add(readings, spaced, line);
        Matcher matcher = KEY_VALUE.matcher(spaced);
        if (matcher.matches()) {
            String key = matcher.group(2) == null ? "" : matcher.group(2);
            for (String value : values(key, matcher.group(3))) {
                add(readings, matcher.group(1) + value, line);
            }
        }
        return readings;
    }

    /** Whether a value opens with a double quote that the line does not close. */
    static boolean opensQuote(String line) {
        Matcher matcher = KEY_VALUE.matcher(line.stripTrailing());
        return matcher.matches() && isLoneQuote(matcher.group(3));
    }

    private static boolean isLoneQuote(String value) {
        return value.charAt(0) == '"' && value.indexOf('"', 1) < 0;
    }

    private static void add(List<String> readings, String reading, String line) {
        if (!reading.equals(line) && !readings.contains(reading)) {
            readings.add(reading);
        }
    }

    /** Without what YAML forbids (YAML 1.2.2, section 5.1), misread UTF-8 read rightly first. */
    private static String withoutControls(String line) {
        if (line.chars().noneMatch(YamlLineRepair::isForbidden)) {
            return line;
        }
        String read = Edit.apply(line, Mojibake.repairs(line));
        StringBuilder kept = new StringBuilder(read.length());
        read.chars().filter(c -> !isForbidden(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isForbidden(int c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE;
    }

    /** With spaces where a tab or a wide space indents. */
    private static String indented(String line) {
        int indent = 0;
        while (indent < line.length() && " \t\u00A0\u3000".indexOf(line.charAt(indent)) >= 0) {
            indent++;
        }
        String spaces =
                line.substring(0, indent)
                        .replace("\t", "  ")
                        .replace('\u00A0', ' ')
                        .replace("\u3000", "  ");
        String rest = line.substring(indent);
        boolean isTabbedItem = rest.startsWith("-\t");
        return spaces + (isTabbedItem ? "- " + rest.substring(1).stripLeading() : rest);
    }

    private static List<String> values(String key, String value) {
        char first = value.charAt(0);
        boolean isFlow =
                (first == '[' && value.endsWith("]")) || (first == '{' && value.endsWith("}"));
        if (BLOCK_HEADER.matcher(value).matches()) {
            return List.of();
        } else if (first == '[' && !TEXTS.contains(key)) {
            return flowItems(isFlow ? value.substring(1, value.length() - 1) : value.substring(1))
                    .map(List::of)
                    .orElseGet(List::of);
        } else if (isFlow && !TEXTS.contains(key)) {
            return List.of();
        }
        boolean isQuote = first == '"' || first == '\'';
        boolean isQuoted =
                isQuote && value.length() > 1 && value.charAt(value.length() - 1) == first;
        if (isQuoted) {
            return List.of(quoted(unescaped(value.substring(1, value.length() - 1), first)));
        }
        // An apostrophe may begin a word, so only a lone double quote is one that lacks its twin.
        return List.of(quoted(isLoneQuote(value) ? value.substring(1) : value));
    }

    /** What quotes that hold quotes were to say. */
    private static String unescaped(String words, char quote) {
        if (quote == '\'') {
            return words.replace("''", "'");
        }
        return ESCAPE.matcher(words).find() ? words : words.replace("\\\"", "\"");
    }

    /** Double quotes unless the text holds one, or what would be an escape in them. */
    private static String quoted(String words) {
        return words.indexOf('"') < 0 && words.indexOf('\\') < 0
                ? '"' + words + '"'
                : ScalarWriter.singleQuoted(words);
    }

    /** A flow list with quotes around the items that need them; empty when it holds more. */
    private static Optional<String> flowItems(String items) {
        if (items.chars().anyMatch(c -> "[]{}\"'".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        StringBuilder list = new StringBuilder("[");
        for (String item : items.split(",", -1)) {
            String word = item.strip();
            Optional<String> written =
                    word.isEmpty() ? Optional.of("") : ScalarWriter.write(word, Style.PLAIN, true);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            list.append(list.length() > 1 ? ", " : "").append(written.get());
        }
        return Optional.of(list.append(']').toString());
    }
}
