package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter.Problem;
import dev.offprint.post.FrontMatter.ProblemKind;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Front matter in JSON: Hugo's, an object that the file starts with, and Hexo's, the members of one
 * above a line of {@code ;;;} (hexo.io/docs/front-matter).
 */
record JsonBlock(Span block, Span content, Optional<Mapping> stated, Optional<Problem> problem) {
    private static final String HEXO = ";;;";

    /** What no text starts with: an object's first name, or the end of an empty one. */
    private static final Pattern OBJECT =
            Pattern.compile("\\{\\s{0,200}(?:\"[^\"\\n]{1,200}\"\\s{0,9}:|\\})");

    private static final Pattern MEMBER = Pattern.compile("\"[^\"\\n]{1,200}\"\\s{0,9}:");

    /** The block that starts with the line at {@code lineStart}; empty when there is none. */
    static Optional<JsonBlock> at(String text, MetadataLines lines, int lineStart) {
        if (lineStart >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(lineStart);
        if (first == '{') {
            return looking(OBJECT, text, lineStart)
                    ? object(text, lines, lineStart)
                    : Optional.empty();
        }
        boolean isOpened = lines.isDelimiter(lineStart, HEXO);
        int start = isOpened ? lines.afterLine(lineStart) : lineStart;
        return (isOpened || first == '"') && looking(MEMBER, text, start)
                ? members(text, lines, start)
                : Optional.empty();
    }

    /** The object that alone stands in {@code content}, between two delimiters. */
    static JsonBlock within(String text, MetadataLines lines, Span block, Span content) {
        int start = content.start();
        while (start < content.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == content.end()) {
            Mapping nothing = new Mapping(Span.at(start), List.of());
            return new JsonBlock(block, content, Optional.of(nothing), Optional.empty());
        }
        Optional<Mapping> fields = JsonReader.read(text.substring(start, content.end()), start);
        boolean isAlone =
                fields.isPresent() && lines.isBlank(fields.get().span().end(), content.end());
        if (!isAlone) {
            return unread(start, content.end(), block.end(), ProblemKind.SYNTAX);
        }
        Span inside = new Span(start + 1, fields.get().span().end() - 1);
        return new JsonBlock(block, inside, fields, Optional.empty());
    }

    private static boolean looking(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private static Optional<JsonBlock> object(String text, MetadataLines lines, int start) {
        Optional<Mapping> fields = JsonReader.read(text.substring(start), start);
        if (fields.isPresent()) {
            int end = fields.get().span().end();
            int next = lines.afterLine(end);
            return lines.isBlank(end, next)
                    ? Optional.of(
                            new JsonBlock(
                                    new Span(0, next),
                                    new Span(start + 1, end - 1),
                                    fields,
                                    Optional.empty()))
                    : Optional.empty();
        }
        return Optional.of(broken(text, lines, start));
    }

    /** An object with a fault, to the line that closes it, else to the first blank one. */
    private static JsonBlock broken(String text, MetadataLines lines, int start) {
        int limit = Math.min(text.length(), start + YamlReader.MAX_LENGTH);
        int blank = -1;
        int at = start;
        while (at < limit) {
            Span line = lines.content(at);
            if (line.length() == 1 && text.charAt(line.start()) == '}') {
                return unread(start, at, lines.afterLine(at), ProblemKind.SYNTAX);
            }
            blank = blank < 0 && line.isEmpty() ? at : blank;
            at = lines.afterLine(at);
        }
        int end = blank < 0 ? at : blank;
        return unread(start, end, end, ProblemKind.NEVER_CLOSED);
    }

    private static JsonBlock unread(int start, int end, int next, ProblemKind kind) {
        String message =
                kind == ProblemKind.SYNTAX
                        ? "an object that does not parse"
                        : "front matter opens here and is never closed by a line of }";
        return new JsonBlock(
                new Span(0, next),
                new Span(start + 1, Math.max(start + 1, end)),
                Optional.empty(),
                Optional.of(new Problem(kind, new Span(start, start + 1), message)));
    }

    private static Optional<JsonBlock> members(String text, MetadataLines lines, int start) {
        int close = lines.closing(start, HEXO, HEXO);
        if (close < 0) {
            return Optional.empty();
        }
        Optional<Mapping> fields =
                JsonReader.read("{" + text.substring(start, close) + "}", start - 1);
        return fields.map(
                mapping ->
                        new JsonBlock(
                                new Span(0, lines.afterLine(close)),
                                new Span(start, close),
                                fields,
                                Optional.empty()));
    }
}
