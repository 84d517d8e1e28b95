package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells YAML, TOML, INI and files of variables when every line is such. Lists and lines with a
 * colon are Markdown as well, so it takes keys as programs have them.
 */
final class SettingsShape {
    private static final Pattern SECTION = Pattern.compile("\\[\\[?[^\\[\\]]+\\]\\]?\\s*(#.*)?");

    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*[\\w.\"'/$-]{1,80}\\s*=(\\s.*|[^=].*|)");

    private static final Pattern VARIABLE = Pattern.compile("(export )?[A-Z][A-Z0-9_]*=(\\S.*)?");

    private static final Pattern KEY =
            Pattern.compile("['\"]?[a-z_$][\\w.$/-]*['\"]?:(\\s+\\S.*)?");

    private static final Pattern NESTED =
            Pattern.compile("\\s+(- )?['\"]?[\\w.$/-]+['\"]?:(\\s.*)?");

    /** An item that is a map; of more than one word, it is text. */
    private static final Pattern ENTRY = Pattern.compile("- [a-z_][\\w-]*: \\S.*");

    /** A word and what it means: a glossary has nothing else. */
    private static final Pattern MEANING =
            Pattern.compile("[a-z]+: +[a-zA-Z]+(,? [\\w'-]+){3,40}[.!?]?");

    /** Fewer lines may be a note. */
    private static final int LEAST = 3;

    private int lines;
    private int sections;
    private int assignments;
    private int variables;
    private int keys;
    private int nested;
    private int items;

    private SettingsShape() {}

    /** What {@code lines} are; empty when one of them could be of a post. */
    static Optional<FileKind> of(List<String> lines) {
        SettingsShape shape = new SettingsShape();
        if (!shape.takes(lines)) {
            return Optional.empty();
        }
        if (shape.isVariables()) {
            return Optional.of(FileKind.SETTINGS);
        }
        if (shape.isSections()) {
            return Optional.of(hasTomlValues(lines) ? FileKind.TOML : FileKind.SETTINGS);
        }
        boolean isYaml =
                shape.isYaml()
                        && !shape.isGlossary(lines)
                        && (shape.keys > 0 || isListOfMaps(lines));
        return isYaml ? Optional.of(FileKind.YAML) : Optional.empty();
    }

    /** Whether each item is a map with the keys of the first; a list in a post has no such. */
    private static boolean isListOfMaps(List<String> lines) {
        String first = lines.get(0);
        int colon = first.indexOf(':');
        boolean isMap = colon > 0 && ENTRY.matcher(first).matches();
        int items = 0;
        int keys = 0;
        for (String line : lines) {
            boolean isItem = isMap && line.startsWith(first.substring(0, colon + 1));
            items += isItem ? 1 : 0;
            keys += !isItem && NESTED.matcher(line).matches() ? 1 : 0;
            if (!isItem && line.charAt(0) != ' ') {
                return false;
            }
        }
        // One item is enough where its key is none that a person would write.
        boolean isNamed = isMap && first.substring(0, colon).indexOf('_') > 0;
        return (items > 1 || (isNamed && items == 1)) && keys >= items;
    }

    /** The same behind a line that opens a document of YAML, where a list is one as well. */
    static Optional<FileKind> ofYaml(List<String> lines) {
        SettingsShape shape = new SettingsShape();
        return shape.takes(lines) && shape.isYaml() ? Optional.of(FileKind.YAML) : Optional.empty();
    }

    /** Counts lines by what they are; false at the first that is none of settings. */
    private boolean takes(List<String> all) {
        for (String line : all) {
            if (line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            lines++;
            if (VARIABLE.matcher(line).matches()) {
                variables++;
            } else if (SECTION.matcher(line).matches()) {
                sections++;
            } else if (KEY.matcher(line).matches()) {
                keys++;
            } else if (NESTED.matcher(line).matches()) {
                nested++;
            } else if ((sections > 0 || !isInside(line)) && ASSIGNMENT.matcher(line).matches()) {
                assignments++;
            } else if (line.startsWith("- ")) {
                items++;
            } else if (!isInside(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line goes on with the value above it. */
    private static boolean isInside(String line) {
        char first = line.charAt(0);
        return first == ' ' || first == '\t' || first == ']' || first == '}';
    }

    private boolean isVariables() {
        return variables == lines && variables > 1;
    }

    private boolean isSections() {
        int equations = assignments + variables;
        // Properties may have either sign.
        boolean isMixed = nested + items == 0 && sections == 0 && equations >= keys;
        boolean isAll = (keys + nested + items == 0 || isMixed) && equations > 0;
        return isAll && (sections > 0 ? lines > 1 : lines >= LEAST);
    }

    private boolean isYaml() {
        boolean isAll = sections + assignments + variables == 0;
        return isAll && lines >= LEAST && keys + nested > 1 && (keys > LEAST || nested > 0);
    }

    private boolean isGlossary(List<String> lines) {
        long meanings = lines.stream().filter(line -> MEANING.matcher(line).matches()).count();
        return nested + items == 0 && meanings * 3 > keys;
    }

    private static boolean hasTomlValues(List<String> lines) {
        for (String line : lines) {
            if (line.contains(" = \"") || line.contains(" = [") || line.contains(" = true")) {
                return true;
            }
        }
        return false;
    }
}
