package dev.offprint.input;

import dev.offprint.input.JsonScanner.End;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells documents of JSON from posts whose front matter is JSON, which have text after it, and from
 * Markdown that begins with a bracket.
 */
final class JsonShape {
    /** In front matter this is a path of the site. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("\"(url|link|href)\"\\s*:\\s*\"https?:");

    private JsonShape() {}

    /** What a text is that starts with a brace, a bracket or a comment before one. */
    static Optional<FileKind> of(byte[] bytes, Head head) {
        int start = head.start();
        if (start == head.text().length() || "{[/".indexOf(head.text().charAt(start)) < 0) {
            return Optional.empty();
        }
        // The beginning is mostly enough to see that it is none.
        String text = head.text();
        End first = new JsonScanner(text).value(start);
        if (first == End.NONE) {
            return Optional.empty();
        }
        if (!head.isWhole()) {
            text = Head.whole(bytes).text();
        }
        return of(text, start);
    }

    private static Optional<FileKind> of(String text, int start) {
        JsonScanner scanner = new JsonScanner(text);
        End end = scanner.value(start);
        if (scanner.members() == 0 || isList(text, scanner)) {
            return Optional.empty();
        }
        Set<String> keys = scanner.keys();
        int values = 1;
        while (end == End.VALUE) {
            int next = scanner.at();
            boolean isNewLine = false;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                isNewLine |= text.charAt(next) == '\n';
                next++;
            }
            if (next == text.length()) {
                return values == 1 && isFrontMatter(keys, text.substring(start))
                        ? Optional.of(FileKind.POST)
                        : Optional.of(values == 1 ? document(keys, text) : FileKind.JSON_LINES);
            }
            // What stands behind front matter is a body; only more of the same is lines of JSON.
            if (!isNewLine || "{[".indexOf(text.charAt(next)) < 0) {
                boolean isBody = isNewLine && values == 1 && FrontMatterBlock.mayBeOfPost(keys);
                return isBody ? Optional.of(FileKind.POST) : Optional.empty();
            }
            end = scanner.value(next);
            if (end != End.NONE && scanner.members() > 0) {
                values++;
            }
        }
        return end == End.CUT
                ? Optional.of(values == 1 ? FileKind.JSON : FileKind.JSON_LINES)
                : Optional.empty();
    }

    /** A post without a body; one whose address is elsewhere is the data of a program. */
    private static boolean isFrontMatter(Set<String> keys, String text) {
        boolean isPost = text.startsWith("{") && FrontMatterBlock.isOfPost(keys);
        return isPost && !ELSEWHERE.matcher(text).find();
    }

    /** Numbers in brackets, as {@code [1]} or {@code [ ]}, are Markdown just as well. */
    private static boolean isList(String text, JsonScanner scanner) {
        int end = Math.min(scanner.at(), 2000);
        return scanner.keys().isEmpty()
                && text.substring(0, end).indexOf('"') < 0
                && text.substring(0, end).indexOf('{') < 0;
    }

    private static FileKind document(Set<String> keys, String text) {
        if (keys.contains("nbformat") && keys.contains("cells")) {
            return FileKind.NOTEBOOK;
        }
        String head = text.substring(0, Math.min(text.length(), 2000));
        if (keys.contains("items") && head.contains("jsonfeed.org/version")) {
            return FileKind.FEED;
        }
        if (keys.equals(Set.of("log")) && text.contains("\"entries\"")) {
            return FileKind.HAR;
        }
        return keys.contains("db") && head.contains("\"meta\"")
                ? FileKind.BLOG_EXPORT
                : FileKind.JSON;
    }
}
