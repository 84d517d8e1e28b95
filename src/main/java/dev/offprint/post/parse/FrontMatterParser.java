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
import java.util.Set;

/**
 * Finds and reads the front matter of a post. The block is what Jekyll and Hugo take for one
 * (between lines of {@code ---} or {@code +++}, or a JSON object), one that a byte order mark or
 * blank lines hide from them, or one of Hexo's forms without an opening line.
 */
final class FrontMatterParser {
    /** The engines that gray-matter has or that its users add; what they name is no prose. */
    private static final Set<String> LANGUAGES =
            Set.of("yaml", "yml", "toml", "json", "js", "javascript", "coffee", "cson");

    private final String text;
    private final MetadataLines lines;
    private final BlockSigns signs;
    private final boolean isMarkNeeded;
    private final List<Problem> problems = new ArrayList<>();

    private FrontMatterParser(Source source) {
        this.text = source.text();
        this.isMarkNeeded = source.needsByteOrderMark();
        this.lines = new MetadataLines(text);
        this.signs = new BlockSigns(text, lines);
    }

    static FrontMatter parse(Source source) {
        return new FrontMatterParser(source).parse();
    }

    /**
     * Whether the first line that says anything is one that a generator takes for the start of a
     * block, and a later one ends it, whatever stands between: another block would hide this one.
     */
    static boolean opensBlock(Source source) {
        FrontMatterParser parser = new FrontMatterParser(source);
        int open = parser.firstLine();
        MetadataLines lines = parser.lines;
        return (lines.isDelimiter(open, "---") || !lines.language(open).isEmpty())
                && lines.closing(lines.afterLine(open), "---", "...") >= 0;
    }

    private int firstLine() {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        int first = mark;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return Math.max(mark, lines.lineStart(first));
    }

    private FrontMatter parse() {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        int lineStart = firstLine();
        if (lines.isDelimiter(lineStart, "---")) {
            return delimited(mark, lineStart);
        }
        if (lines.isDelimiter(lineStart, "+++")) {
            return toml(lineStart);
        }
        if (!lines.language(lineStart).isEmpty()) {
            return inLanguage(mark, lineStart);
        }
        Optional<JsonBlock> json = JsonBlock.at(text, lines, lineStart);
        if (json.isPresent()) {
            return json(json.get());
        }
        return lines.isAnyKey(lineStart) ? withoutOpening(lineStart) : none();
    }

    private FrontMatter json(JsonBlock json) {
        json.problem().ifPresent(problems::add);
        return new FrontMatter(
                Format.JSON,
                json.block(),
                json.content(),
                Optional.empty(),
                json.stated(),
                problems);
    }

    /** A block whose first line names its language, as gray-matter and Eleventy have it. */
    private FrontMatter inLanguage(int mark, int open) {
        String language = lines.language(open);
        int start = lines.afterLine(open);
        int close = lines.closing(start, "---", "---");
        if (close < 0 || !LANGUAGES.contains(language)) {
            return none();
        }
        hiding(mark, open);
        Span block = new Span(0, lines.afterLine(close));
        Span content = new Span(start, close);
        return switch (language) {
            case "yaml", "yml" -> read(block, content);
            case "toml" ->
                    new FrontMatter(
                            Format.TOML,
                            block,
                            content,
                            Optional.empty(),
                            TomlReader.read(text, content, problems::add),
                            problems);
            case "json" -> json(JsonBlock.within(text, lines, block, content));
            default -> {
                String message = "front matter is " + language + ", not keys and values";
                problems.add(new Problem(ProblemKind.NO_MAPPING, lines.content(open), message));
                yield new FrontMatter(
                        Format.YAML, block, content, Optional.empty(), Optional.empty(), problems);
            }
        };
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
            return lines.isAnyKey(start) ? neverClosed(mark, open) : none();
        }
        if (!signs.isBlock(new Span(start, close))) {
            return none();
        }
        if (signs.swallowsText(start, close)) {
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

    private FrontMatter withoutOpening(int start) {
        int close = lines.closing(start, "---", "---");
        boolean isBlock =
                close >= 0
                        && lines.holdsOnlyYaml(start, close)
                        && (lines.isKey(start)
                                || signs.mapping(new Span(start, close))
                                        .filter(fields -> fields.entries().size() > 1)
                                        .isPresent());
        if (!isBlock) {
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
                            : fields.map(MergeKeys::followed);
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
