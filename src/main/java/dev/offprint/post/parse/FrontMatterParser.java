package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.FrontMatter.Format;
import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.text.Source;
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
 * (between lines of {@code ---} or {@code +++}, or a JSON object), one that a byte order mark or
 * blank lines hide from them, or one of Hexo's forms without an opening line.
 */
final class FrontMatterParser {
    private final String text;
    private final MetadataLines lines;
    private final boolean isMarkNeeded;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterParser(Source source) {
        this.text = source.text();
        this.isMarkNeeded = source.needsByteOrderMark();
        this.lines = new MetadataLines(text);
    }

    static FrontMatter parse(Source source) {
        return new FrontMatterParser(source).parse();
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
            return toml(lineStart);
        }
        Optional<JsonBlock> json = JsonBlock.at(text, lines, lineStart);
        if (json.isPresent()) {
            json.get().problem().ifPresent(problems::add);
            return new FrontMatter(
                    Format.JSON,
                    json.get().block(),
                    json.get().content(),
                    Optional.empty(),
                    json.get().stated(),
                    problems);
        }
        return lines.isKey(lineStart) ? withoutOpening(lineStart) : none();
    }

    private FrontMatter none() {
        Span nowhere = new Span(0, 0);
        return new FrontMatter(
                Format.NONE, nowhere, nowhere, Optional.empty(), Optional.empty(), problems);
    }

    private FrontMatter toml(int open) {
        int start = lines.afterLine(open);
        int close = lines.closing(start, "+++", "+++");
        int end = close < 0 ? lines.assignmentsEnd(start) : close;
        if (close < 0 && end == start) {
            return none();
        }
        if (close < 0) {
            problems.add(
                    new Problem(
                            ProblemKind.NEVER_CLOSED,
                            new Span(open, open + 3),
                            "front matter opens here and is never closed by a line of +++"));
        }
        Span content = new Span(start, end);
        Span block = new Span(0, close < 0 ? end : lines.afterLine(close));
        Optional<Mapping> stated = TomlReader.read(text, content, problems::add);
        return new FrontMatter(Format.TOML, block, content, Optional.empty(), stated, problems);
    }

    private FrontMatter delimited(int mark, int open) {
        int start = lines.afterLine(open);
        int close = lines.closing(start, "---", "...");
        if (close < 0) {
            return lines.isKey(start) ? neverClosed(mark, open) : none();
        }
        boolean isRule = !lines.isKeyOrComment(start) && !lines.isBlank(start, close);
        boolean isOtherwise =
                start < close
                        && "{ \"".indexOf(text.charAt(start)) >= 0
                        && isMapping(new Span(start, close));
        if (isRule && !isOtherwise && !lines.holdsKey(start, close)) {
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
        if (mark > 0 && !isMarkNeeded) {
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
        Optional<Mapping> stated = Optional.empty();
        try {
            Optional<YamlNode> root = YamlReader.read(text, content);
            if (root.isPresent() && root.get() instanceof Mapping mapping) {
                fields = Optional.of(mapping);
            }
            // Where nothing is said, the place is the one that a first line would have.
            stated =
                    root.isEmpty()
                            ? Optional.of(new Mapping(Span.at(content.end()), List.of()))
                            : fields;
            if (root.isPresent() && fields.isEmpty()) {
                problems.add(
                        new Problem(
                                ProblemKind.NO_MAPPING,
                                root.get().span(),
                                "front matter is " + root.get().kind() + ", not keys and values"));
            }
        } catch (YamlSyntaxException e) {
            problems.add(new Problem(ProblemKind.SYNTAX, e.span(), e.problem()));
        }
        return new FrontMatter(Format.YAML, block, content, fields, stated, problems);
    }
}
