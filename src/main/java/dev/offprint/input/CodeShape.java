package dev.offprint.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells programs from posts: when comments and strings are taken away, every line ends as lines of
 * programs do, and one declares something. A post that is all code has it between fences, or has a
 * title.
 */
final class CodeShape {
    /** What a line of a program ends in; prose ends in letters and full stops. */
    private static final String ENDS = ";{}()[],:=+|&<>\\\"";

    /** What declares something in the languages that are common on the web and in repositories. */
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "\\s*(export |default |public |private |protected |static |final |async "
                            + "|abstract |pub |local |unsafe )*"
                            + "(function\\b.*\\(.*|(class|interface|enum|struct|trait|impl|module"
                            + "|namespace|object|record) \\w.*[{:]?|def \\w.*|fn \\w+.*\\(.*|func .*\\(.*"
                            + "|(const|let|var|val) [\\w{\\[$].*|import\\b.*|from \\S+ import .*"
                            + "|package [\\w.]+;?|using [\\w.:]+;?.*|use [\\w:{}, ]+;|#include\\b.*"
                            + "|#define\\b.*|#import\\b.*|require\\b.*|void \\w+.*|int \\w+.*"
                            + "|if __name__.*|@interface .*|\\(?function.*|!function.*"
                            + "|source \".*|gem \".*|set -\\w+|\\((def\\w*|ns) .*)");

    /** What a line of a program may start with that ends in a word. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "end",
                    "else",
                    "begin",
                    "do",
                    "then",
                    "fi",
                    "done",
                    "esac",
                    "return",
                    "break",
                    "continue",
                    "pass",
                    "import",
                    "from",
                    "package",
                    "module",
                    "require",
                    "include",
                    "using",
                    "#include",
                    "#define",
                    "#ifndef",
                    "#ifdef",
                    "#endif",
                    "#import",
                    "#if",
                    "puts",
                    "print",
                    "echo",
                    "yield",
                    "raise",
                    "throw",
                    "try",
                    "finally",
                    "set",
                    "for",
                    "if",
                    "while",
                    "class",
                    "def",
                    "fn",
                    "func",
                    "let",
                    "var",
                    "val",
                    "const",
                    "type",
                    "use",
                    "mod",
                    "pub",
                    "public",
                    "private",
                    "local",
                    "export",
                    "case",
                    "gem",
                    "source");

    /** So many words on a line, and nothing else, are prose. */
    private static final int WORDS = 4;

    /** What no program has outside of strings; an element of its own is a page of MDX. */
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "(?m)^(```|~~~|#{2,6} \\S|\\s*[-*+] \\S|\\d+\\. \\S|> |\\{[%{]|<[A-Z]"
                            + "|\\s*<(script|style|body)\\b)|\\]\\(\\S");

    /** Fewer lines may be a snippet in a note. */
    private static final int LEAST = 3;

    private CodeShape() {}

    static boolean isIn(Head head) {
        String stripped = CodeText.withoutCommentsAndStrings(head.text());
        if (MARKDOWN.matcher(stripped).find()) {
            return false;
        }
        List<String> lines = new ArrayList<>();
        stripped.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.stripTrailing()));
        int code = 0;
        int closed = 0;
        boolean isDeclared = false;
        for (String line : lines) {
            boolean isImport = line.startsWith("from ") && line.contains(" import ");
            if (!isImport && isProse(line)) {
                return false;
            }
            boolean isEnd = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
            closed += isEnd ? 1 : 0;
            code += isEnd || isStatement(line) ? 1 : 0;
            isDeclared |= DECLARATION.matcher(line).matches();
        }
        int all = lines.size();
        boolean isBalanced = isBalanced(stripped, head.isWhole());
        if (all < LEAST) {
            // A program in one line, as tools write them.
            return all > 0
                    && isDeclared
                    && isBalanced
                    && closed == all
                    && stripped.indexOf('{') >= 0
                    && stripped.indexOf(';') >= 0;
        }
        boolean isAll = code * 100L >= all * 95L;
        boolean isBraces =
                closed * 100L >= all * 95L
                        && isBalanced
                        && stripped.indexOf('{') > 0
                        && stripped.indexOf(';') > 0;
        return (isAll && isDeclared) || isBraces;
    }

    /** Names in programs are ASCII, but for the rare one that is not worth a lost post. */
    private static boolean isProse(String line) {
        int words = 0;
        boolean isInWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x80) {
                return true;
            }
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean isLast = i == line.length() - 1;
            if (!isLetter && " ,.!?'-".indexOf(c) < 0 && !(isLast && c == ':')) {
                return false;
            }
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter || c == '\'' || c == '-';
        }
        boolean isCapital = Character.isUpperCase(line.charAt(0));
        boolean isSentence =
                isCapital && words > 1 && ".:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        return words >= WORDS || isSentence;
    }

    private static boolean isStatement(String line) {
        String start = line.strip();
        int end = 0;
        while (end < start.length()
                && !Character.isWhitespace(start.charAt(end))
                && start.charAt(end) != '(') {
            end++;
        }
        return KEYWORDS.contains(start.substring(0, end))
                || start.startsWith("@")
                || start.contains(" = ")
                || start.contains(" := ")
                || start.contains("->")
                || start.startsWith(".")
                || start.startsWith("</");
    }

    private static boolean isBalanced(String text, boolean isWhole) {
        int depth = 0;
        int blocks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blocks += c == '{' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return blocks > 0 && (isWhole ? Math.abs(depth) <= 1 : depth >= 0);
    }
}
