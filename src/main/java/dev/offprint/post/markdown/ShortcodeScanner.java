package dev.offprint.post.markdown;

import dev.offprint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what plugins replace: WordPress's shortcodes around code and addresses ({@code
 * [code]…[/code]}), and the fences of containers ({@code :::note}) of Pandoc, Docusaurus and
 * VitePress. Other shortcodes are words until a rule says more.
 */
final class ShortcodeScanner {
    /** The names and languages of SyntaxHighlighter Evolved, Crayon and WordPress.com. */
    private static final Set<String> CODE =
            Set.of(
                    "code",
                    "sourcecode",
                    "source",
                    "crayon",
                    "bash",
                    "shell",
                    "c",
                    "cpp",
                    "csharp",
                    "css",
                    "diff",
                    "groovy",
                    "html",
                    "xhtml",
                    "xml",
                    "java",
                    "javascript",
                    "js",
                    "objc",
                    "perl",
                    "php",
                    "plain",
                    "powershell",
                    "ps",
                    "python",
                    "py",
                    "r",
                    "ruby",
                    "rb",
                    "scala",
                    "sql",
                    "swift",
                    "vb",
                    "yaml",
                    "json");

    /** They stand around an address alone. */
    private static final Set<String> ADDRESS = Set.of("embed", "audio", "video");

    private static final Pattern TAG =
            Pattern.compile("\\[(/?)([a-z]{1,12})(?:[ \\t][^\\]\\n]{0,500})?\\]");

    private static final Pattern LONE_ADDRESS = Pattern.compile("\\s*+(?:https?://\\S++)?\\s*+");

    private static final Pattern FENCE =
            Pattern.compile(
                    "(?m)^ {0,3}(:{3,})[ \\t]*+(\\{[^}\\n]*+\\}|[A-Za-z][^\\n]*+)?(?=\\r?$)");

    private final String text;
    private final Span range;
    private final List<Template> found = new ArrayList<>();

    /** Names of which no end tag stands below; each start tag would look for it anew. */
    private final Set<String> neverClosed = new HashSet<>();

    private ShortcodeScanner(String text, Span range) {
        this.text = text;
        this.range = range;
    }

    /** Those of {@code range}, in order and without overlap. */
    static List<Template> scan(String text, Span range) {
        ShortcodeScanner scanner = new ShortcodeScanner(text, range);
        scanner.shortcodes();
        scanner.fences();
        scanner.found.sort(Comparator.comparing(Template::span));
        return scanner.found;
    }

    private boolean mayHold(String sign) {
        int at = text.indexOf(sign, range.start());
        return at >= 0 && at < range.end();
    }

    private void shortcodes() {
        if (!mayHold("[/")) {
            return;
        }
        Matcher tag = TAG.matcher(text).region(range.start(), range.end());
        String open = "";
        int start = -1;
        while (tag.find()) {
            boolean isEnd = !tag.group(1).isEmpty();
            String name = tag.group(2);
            boolean isKnown = CODE.contains(name) || ADDRESS.contains(name);
            if (isEnd && start >= 0 && name.equals(open)) {
                found.add(new Template(new Span(start, tag.end()), CODE.contains(name)));
                start = -1;
            } else if (!isEnd && start < 0 && isKnown && isReal(tag.start())) {
                open = name;
                start = closes(name, tag.end()) ? tag.start() : -1;
            }
        }
    }

    /** Not one that is shown: in a code span, or doubled as WordPress has it. */
    private boolean isReal(int at) {
        return at == range.start() || "`[\\".indexOf(text.charAt(at - 1)) < 0;
    }

    private boolean closes(String name, int from) {
        if (neverClosed.contains(name)) {
            return false;
        }
        int end = text.indexOf("[/" + name + "]", from);
        if (end < 0 || end >= range.end()) {
            neverClosed.add(name);
            return false;
        }
        return CODE.contains(name) || LONE_ADDRESS.matcher(text).region(from, end).matches();
    }

    private void fences() {
        if (!mayHold(":::")) {
            return;
        }
        Deque<Span> open = new ArrayDeque<>();
        Matcher fence = FENCE.matcher(text).region(range.start(), range.end());
        while (fence.find()) {
            Span span = new Span(fence.start(1), fence.end());
            if (fence.group(2) != null) {
                open.push(span);
            } else if (!open.isEmpty()) {
                found.add(new Template(open.pop(), false));
                found.add(new Template(span, false));
            }
        }
    }
}
