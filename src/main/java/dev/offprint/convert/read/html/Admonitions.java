package dev.offprint.convert.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes as Python-Markdown and MkDocs write them, {@code !!! note "Title"} and the text indented
 * below (Python-Markdown, "Admonition"; PyMdown, "Details"), written as quotes with a sign.
 */
final class Admonitions {
    private static final Pattern OPENING =
            Pattern.compile(
                    "( {0,3})(?:!!!|\\?\\?\\?(\\+?))[ \\t]+([A-Za-z][\\w-]{0,40})((?: [\\w-]{1,40}){0,4})"
                            + "(?:[ \\t]+\"([^\"\\n]{0,300})\")?[ \\t]*");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^\\n]*");
    private static final int INDENT = 4;

    private final String[] lines;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Admonitions(String markdown) {
        this.lines = markdown.split("\n", -1);
    }

    static String quoted(String markdown) {
        boolean mayHold = markdown.contains("!!!") || markdown.contains("???");
        return mayHold ? new Admonitions(markdown).quoted() : markdown;
    }

    private String quoted() {
        while (at < lines.length) {
            Matcher opening = OPENING.matcher(withoutReturn(lines[at]));
            Matcher fence = FENCE.matcher(lines[at]);
            if (opening.matches() && hasContent(opening.group(1).length())) {
                box(opening);
            } else if (fence.matches()) {
                fenced(fence.group(1));
            } else {
                line(lines[at++]);
            }
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void fenced(String fence) {
        line(lines[at++]);
        while (at < lines.length) {
            String line = lines[at];
            line(lines[at++]);
            String closing = line.strip();
            boolean isClosing =
                    closing.startsWith(fence)
                            && closing.chars().allMatch(c -> c == fence.charAt(0));
            if (isClosing) {
                return;
            }
        }
    }

    private void box(Matcher opening) {
        String margin = opening.group(1);
        String fold =
                !lines[at].strip().startsWith("???")
                        ? ""
                        : opening.group(2).equals("+") ? "+" : "-";
        String title = opening.group(5) == null ? "" : " " + opening.group(5);
        StringBuilder inner = new StringBuilder();
        at++;
        while (at < lines.length && belongs(margin.length())) {
            String line = lines[at];
            inner.append(line.isBlank() ? "" : without(line, margin.length() + INDENT))
                    .append('\n');
            at++;
        }
        line(margin + "> [!" + opening.group(3) + "]" + fold + title);
        String content = inner.substring(0, inner.length() - 1);
        for (String line : quoted(content).split("\n", -1)) {
            line(margin + (line.isEmpty() ? ">" : "> " + line));
        }
        line("");
    }

    /** Whether the line stands in the box, or between two lines that do. */
    private boolean belongs(int margin) {
        int next = at;
        while (next < lines.length && lines[next].isBlank()) {
            next++;
        }
        return next < lines.length && indent(lines[next]) >= margin + INDENT;
    }

    private boolean hasContent(int margin) {
        at++;
        boolean hasContent = belongs(margin);
        at--;
        return hasContent;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                columns += INDENT - columns % INDENT;
            } else if (line.charAt(i) == ' ') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    private static String without(String line, int columns) {
        int from = 0;
        int seen = 0;
        while (seen < columns && from < line.length()) {
            seen += line.charAt(from) == '\t' ? INDENT - seen % INDENT : 1;
            from++;
        }
        return line.substring(from);
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
