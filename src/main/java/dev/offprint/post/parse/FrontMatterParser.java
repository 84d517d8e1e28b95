package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter;
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
    private final MetadataLines lines;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterParser(String text) {
        this.text = text;
        this.lines = new MetadataLines(text);
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
        if (lines.isDelimiter(lineStart, "---")) {
            return delimited(mark, lineStart);
        }
        if (lines.isDelimiter(lineStart, "+++")) {
            int close = lines.closing(lines.afterLine(lineStart), "+++", "+++");
            if (close >= 0) {
                Span content = new Span(lines.afterLine(lineStart), close);
                Span block = new Span(0, lines.afterLine(close));
                return new FrontMatter(Format.TOML, block, content, Optional.empty(), problems);
            }
        }
        return lines.isKey(lineStart) ? withoutOpening(lineStart) : none();
    }

    private FrontMatter none() {
        return new FrontMatter(
                Format.NONE, new Span(0, 0), new Span(0, 0), Optional.empty(), problems);
    }

    private FrontMatter delimited(int mark, int open) {
        int start = lines.afterLine(open);
        int close = lines.closing(start, "---", "...");
        if (close < 0) {
            return lines.isKey(start) ? neverClosed(mark, open) : none();
        }
        boolean isRule = !lines.isKeyOrComment(start) && close > start;
        if (isRule && !lines.holdsKey(start, close)) {
            return none();
        }
        if (swallowsText(start, close)) {
            return neverClosed(mark, open);
        }
        hiding(mark, open);
        return read(new Span(0, lines.afterLine(close)), new Span(start, close));
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
        int start = lines.afterLine(open);
        int end = lines.keysEnd(start);
        hiding(mark, open);
        boolean hasLine = lines.isNearDelimiter(end);
        Span line = hasLine ? lines.content(end) : new Span(open, open + 3);
        problems.add(
                new Problem(
                        ProblemKind.NEVER_CLOSED,
                        line,
                        hasLine
                                ? "front matter is closed by \"" + line.of(text) + "\", not by ---"
                                : "front matter opens here and is never closed by a line of ---"));
        return read(new Span(0, hasLine ? lines.afterLine(end) : end), new Span(start, end));
    }

    /**
     * Whether a later rule of the body was taken for the end: the keys end at a blank line or a
     * misspelt delimiter, text without keys follows, and only the keys above are YAML.
     */
    private boolean swallowsText(int start, int close) {
        int end = lines.keysEnd(start);
        if (end >= close || !lines.isKey(start)) {
            return false;
        }
        int next = lines.isNearDelimiter(end) ? lines.afterLine(end) : end;
        while (next < close && lines.content(next).isEmpty()) {
            next = lines.afterLine(next);
        }
        return next > end
                && next < close
                && !lines.isYamlLine(next)
                && !lines.holdsKey(next, close)
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

    private FrontMatter withoutOpening(int start) {
        int close = lines.closing(start, "---", "---");
        if (close < 0 || !lines.holdsOnlyYaml(start, close)) {
            return none();
        }
        return read(new Span(0, lines.afterLine(close)), new Span(start, close));
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
}
