package dev.offprint.post;

import dev.offprint.post.FrontMatter.Format;
import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds and reads the front matter of a post. The block is what Jekyll and Hugo take for one
 * (between lines of {@code ---}), one that a byte order mark or blank lines hide from them, or
 * Hexo's form without an opening line.
 */
final class FrontMatterParser {
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterParser(String text) {
        this.text = text;
    }

    static FrontMatter parse(String text) {
        return new FrontMatterParser(text).parse();
    }

    private FrontMatter parse() {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        int first = mark;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int lineStart = Math.max(mark, text.lastIndexOf('\n', Math.max(0, first - 1)) + 1);
        if (isDelimiter(lineStart, "---")) {
            return delimited(mark, lineStart);
        }
        if (isDelimiter(lineStart, "+++")) {
            int close = closing(afterLine(lineStart), "+++", "+++");
            if (close >= 0) {
                Span content = new Span(afterLine(lineStart), close);
                Span block = new Span(0, afterLine(close));
                return new FrontMatter(Format.TOML, block, content, Optional.empty(), problems);
            }
        }
        return isKey(lineStart) ? withoutOpening(lineStart) : none();
    }

    private FrontMatter none() {
        return new FrontMatter(
                Format.NONE, new Span(0, 0), new Span(0, 0), Optional.empty(), problems);
    }

    private FrontMatter delimited(int mark, int open) {
        int start = afterLine(open);
        int close = closing(start, "---", "...");
        if (close < 0) {
            return isKey(start) ? neverClosed(mark, open) : none();
        }
        boolean isRule = !isKeyOrComment(start) && close > start;
        if (isRule && !holdsKey(start, close)) {
            return none();
        }
        if (swallowsText(start, close)) {
            return neverClosed(mark, open);
        }
        hiding(mark, open);
        return read(new Span(0, afterLine(close)), new Span(start, close));
    }

    /** What keeps a site generator from seeing that a block opens at {@code open}. */
    private void hiding(int mark, int open) {
        if (mark > 0) {
            problems.add(
                    new Problem(
                            ProblemKind.BYTE_ORDER_MARK,
                            new Span(0, 1),
                            "a byte order mark stands before the front matter"));
        }
        if (open > mark) {
            problems.add(
                    new Problem(
                            ProblemKind.BLANK_LINES_BEFORE,
                            new Span(mark, open),
                            "blank lines before the front matter hide it"));
        }
    }

    /**
     * Reads the lines that look like keys as the block, so that no text counts as metadata. A line
     * of too few or too many hyphens after them was meant to close it.
     */
    private FrontMatter neverClosed(int mark, int open) {
        int start = afterLine(open);
        int end = keysEnd(start);
        hiding(mark, open);
        boolean hasLine = isNearDelimiter(end);
        Span line = hasLine ? lineContent(end) : new Span(open, open + 3);
        problems.add(
                new Problem(
                        ProblemKind.NEVER_CLOSED,
                        line,
                        hasLine
                                ? "front matter is closed by \"" + line.of(text) + "\", not by ---"
                                : "front matter opens here and is never closed by a line of ---"));
        return read(new Span(0, hasLine ? afterLine(end) : end), new Span(start, end));
    }

    /**
     * Whether a later rule of the body was taken for the end: the keys end at a blank line or a
     * misspelt delimiter, text follows, and only the keys are YAML.
     */
    private boolean swallowsText(int start, int close) {
        int end = keysEnd(start);
        if (end >= close || !isKey(start)) {
            return false;
        }
        int next = isNearDelimiter(end) ? afterLine(end) : end;
        while (next < close && lineContent(next).isEmpty()) {
            next = afterLine(next);
        }
        return next > end
                && next < close
                && !isYamlLine(next)
                && !isMapping(new Span(start, close))
                && isMapping(new Span(start, end));
    }

    private boolean isMapping(Span content) {
        try {
            return YamlReader.read(text, content).filter(Mapping.class::isInstance).isPresent();
        } catch (YamlSyntaxException e) {
            return false;
        }
    }

    /** Whether a line is of hyphens or dashes only, but is no delimiter. */
    private boolean isNearDelimiter(int lineStart) {
        String line = lineContent(lineStart).of(text);
        boolean isOfDashes = !line.isEmpty();
        for (int i = 0; i < line.length(); i++) {
            isOfDashes &= "-\u2010\u2013\u2014\u2212".indexOf(line.charAt(i)) >= 0;
        }
        return isOfDashes && (line.length() > 1 || line.charAt(0) == '\u2014');
    }

    /** A line without the white space at its end. */
    private Span lineContent(int lineStart) {
        int end = afterLine(lineStart);
        while (end > lineStart && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(lineStart, end);
    }

    private FrontMatter withoutOpening(int start) {
        int close = closing(start, "---", "---");
        if (close < 0 || !holdsOnlyYaml(start, close)) {
            return none();
        }
        return read(new Span(0, afterLine(close)), new Span(start, close));
    }

    private FrontMatter read(Span block, Span content) {
        Optional<Mapping> fields = Optional.empty();
        try {
            Optional<YamlNode> root = YamlReader.read(text, content);
            if (root.isPresent() && root.get() instanceof Mapping mapping) {
                fields = Optional.of(mapping);
            } else if (root.isPresent()) {
                problems.add(
                        new Problem(
                                ProblemKind.NO_MAPPING,
                                root.get().span(),
                                "front matter is " + root.get().kind() + ", not keys and values"));
            }
        } catch (YamlSyntaxException e) {
            problems.add(new Problem(ProblemKind.SYNTAX, e.span(), e.problem()));
        }
        return new FrontMatter(Format.YAML, block, content, fields, problems);
    }

    private int closing(int from, String mark, String otherMark) {
        int at = from;
        while (at < text.length()) {
            if (isDelimiter(at, mark) || isDelimiter(at, otherMark)) {
                return at;
            }
            at = afterLine(at);
        }
        return -1;
    }

    private boolean isDelimiter(int lineStart, String mark) {
        return text.startsWith(mark, lineStart)
                && text.substring(lineStart + mark.length(), afterLine(lineStart)).isBlank();
    }

    private int afterLine(int at) {
        int lf = text.indexOf('\n', at);
        return lf < 0 ? text.length() : lf + 1;
    }

    /** The end of the lines that still look like keys, comments or their indented values. */
    private int keysEnd(int from) {
        int at = from;
        while (at < text.length() && isYamlLine(at) && !isNearDelimiter(at)) {
            at = afterLine(at);
        }
        return at;
    }

    private boolean holdsOnlyYaml(int from, int to) {
        int at = from;
        while (at < to) {
            if (!isYamlLine(at) && !text.substring(at, afterLine(at)).isBlank()) {
                return false;
            }
            at = afterLine(at);
        }
        return true;
    }

    private boolean holdsKey(int from, int to) {
        for (int at = from; at < to; at = afterLine(at)) {
            if (isKey(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYamlLine(int at) {
        return isKeyOrComment(at)
                || (at < text.length()
                        && " \t-".indexOf(text.charAt(at)) >= 0
                        && !text.substring(at, afterLine(at)).isBlank());
    }

    private boolean isKeyOrComment(int at) {
        return isKey(at) || text.startsWith("#", at);
    }

    /** Whether a line is {@code name:} with an end or a space after it. */
    private boolean isKey(int at) {
        int i = at;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        boolean hasColon = i > at && i < text.length() && text.charAt(i) == ':';
        return hasColon && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"';
    }
}
