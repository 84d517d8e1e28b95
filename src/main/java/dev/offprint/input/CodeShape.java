package dev.offprint.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells programs from posts: when comments and strings are taken away, from the first line to the
 * last most are such as programs have, none is prose, and one declares something. A post that is
 * all code has it between fences, or has a title.
 */
final class CodeShape {
    /** What no program has outside of strings; an element of its own is a page of MDX. */
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "(?m)^(```|~~~|#{2,6} \\w|[-*+] \\w|[ \\t]+[-*+] \\w+ \\w+ \\w+ \\w|\\d+\\. \\S|> "
                            + "|\\{[%{]|<[A-Z]|[ \\t]*<(script|style|body)\\b)"
                            + "|\\]\\((https?:|mailto:|\\.{0,2}/|#|[\\w/-]+\\.(md|html?|png|jpe?g|gif)\\))"
                            + "|!\\[[^\\]\\n]{0,300}\\]\\(|\\*\\*\\w[^*\\n]*\\w\\*\\*[ .,:;]?$");

    /** Five words, which may be names, and the end of a clause at most between them. */
    private static final Pattern TEXT = Pattern.compile("(\\w+,? ){4}[\\w.]+[ .:,]");

    /** A formula in a line, as notes of mathematics have many; programs expand names so. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<![\\w$])\\$[^\\s$({\"]([^$\\n]{0,200}[^\\s$\\\\])?\\$(?![\\w$({])");

    /** Three words that signs may part. */
    private static final Pattern SAID = Pattern.compile("(\\b[A-Za-z][a-z]+\\b[^\\w$]*){3}");

    /** One could be what a program writes. */
    private static final int FORMULAS = 2;

    /** Fewer lines may be a snippet in a note. */
    private static final int LEAST = 3;

    private CodeShape() {}

    static boolean isIn(Head head) {
        String stripped = CodeText.withoutCommentsAndStrings(head.text());
        if (MARKDOWN.matcher(stripped).find() || isMathematics(head.text())) {
            return false;
        }
        List<String> lines = new ArrayList<>();
        stripped.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.stripTrailing()));
        boolean isPlain =
                isPlain(lines, stripped, head.isWhole()) && ProgramWeight.isNoVerse(lines);
        return isPlain || ProgramWeight.isProgram(lines);
    }

    /** Words around formulas; a prime opens no string, so the text is asked as it is. */
    private static boolean isMathematics(String text) {
        long formulas = 0;
        for (String line : text.lines().toList()) {
            Matcher formula = FORMULA.matcher(line);
            String words = formula.replaceAll(" ");
            if (!words.equals(line) && SAID.matcher(words).find()) {
                formulas += FORMULA.matcher(line).results().count();
            }
        }
        return formulas >= FORMULAS;
    }

    private static boolean isPlain(List<String> lines, String stripped, boolean isWhole) {
        int code = 0;
        int words = 0;
        int closed = 0;
        boolean isDeclared = false;
        for (String line : lines) {
            CodeLine kind = CodeLine.of(line);
            if (kind == CodeLine.PROSE) {
                return false;
            }
            closed += CodeLine.isClosed(line) ? 1 : 0;
            code += kind == CodeLine.CODE ? 1 : 0;
            words += kind == CodeLine.WORD ? 1 : 0;
            isDeclared |= CodeLine.isDeclaration(line);
        }
        int all = lines.size();
        boolean isBalanced = isBalanced(stripped, isWhole);
        if (all < LEAST) {
            // A program in one line, as tools write them.
            return all > 0
                    && isDeclared
                    && isBalanced
                    && closed == all
                    && stripped.indexOf('{') >= 0
                    && stripped.indexOf(';') >= 0;
        }
        boolean isAll = code * 100L >= (all - words) * 85L && words * 4 <= all;
        boolean isBraces =
                closed * 100L >= all * 95L
                        && isBalanced
                        && stripped.indexOf('{') > 0
                        && stripped.indexOf(';') > 0;
        return ((isAll && isDeclared) || isBraces) && isFramed(lines);
    }

    /** What quotes a program says something above it. */
    private static boolean isFramed(List<String> lines) {
        String first = lines.get(0);
        return CodeLine.of(first) == CodeLine.CODE && !TEXT.matcher(first).lookingAt();
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
