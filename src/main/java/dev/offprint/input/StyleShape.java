package dev.offprint.input;

import java.util.regex.Pattern;

/**
 * Tells style sheets: from the first character to the last, rules of a selector and declarations in
 * braces (CSS Syntax, section 5), with what Sass and Less allow between them.
 */
final class StyleShape {
    /** A declaration, which is what tells the blocks of a style sheet from those of programs. */
    private static final Pattern DECLARATION =
            Pattern.compile("\\s*(--|\\$|@)?[a-zA-Z-]{2,40}\\s*:\\s*[^;{}]{1,2000}(;|\\}|\\z)");

    /** A variable, an import, the call of a mixin. */
    private static final Pattern STATEMENT =
            Pattern.compile("[@$][\\w-]+\\s*[:\\s(].*|[.#&][\\w-]+(\\(.*)?", Pattern.DOTALL);

    /** What no selector has: the end of a sentence, a row of words, an empty line. */
    private static final Pattern PROSE =
            Pattern.compile("[\\w)][.!?] [A-Z]|(\\w+ ){5}\\w|\\n\\s*\\n|[?!;]");

    private static final Pattern OF_PROGRAM =
            Pattern.compile(
                    "(export|public|interface|class|struct|enum|type|message|object|module"
                            + "|namespace|package|input|schema)\\b.*",
                    Pattern.DOTALL);

    private static final int LONGEST_SELECTOR = 4_000;

    private final String text;
    private final boolean isWhole;
    private int blocks;
    private int declared;
    private boolean hasEnd;

    private StyleShape(String text, boolean isWhole) {
        this.text = text;
        this.isWhole = isWhole;
    }

    static boolean isIn(Head head) {
        return new StyleShape(withoutComments(head.text()).strip(), head.isWhole()).isSheet();
    }

    private boolean isSheet() {
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = text.indexOf(';', at);
            if (end >= 0 && (open < 0 || end < open)) {
                if (!STATEMENT.matcher(text.substring(at, end).strip()).matches()) {
                    return false;
                }
                at = end + 1;
                continue;
            }
            int close = open < 0 ? -1 : close(open);
            if (open < 0 || !isSelector(text.substring(at, open).strip())) {
                return false;
            }
            if (close < 0) {
                break;
            }
            block(text.substring(open + 1, close));
            at = close + 1;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        boolean isEnough = blocks > 1 || (blocks == 1 && hasEnd);
        return isEnough && declared * 2 > blocks && (at >= text.length() || !isWhole);
    }

    private void block(String inside) {
        blocks++;
        hasEnd |= inside.indexOf(';') >= 0;
        int nested = inside.indexOf('{');
        String first = nested < 0 ? inside : inside.substring(nested + 1);
        boolean isDeclared =
                DECLARATION.matcher(inside).lookingAt() || DECLARATION.matcher(first).lookingAt();
        declared += isDeclared || inside.isBlank() ? 1 : 0;
    }

    private static boolean isSelector(String before) {
        boolean isCall = before.endsWith(")") && before.indexOf(':') < 0 && !before.startsWith("@");
        return !before.isEmpty()
                && before.length() < LONGEST_SELECTOR
                && !isCall
                && !OF_PROGRAM.matcher(before).matches()
                && !PROSE.matcher(before).find();
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComments(String text) {
        StringBuilder without = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("/*", at);
            int end = start < 0 ? -1 : text.indexOf("*/", start + 2);
            if (end < 0) {
                break;
            }
            without.append(text, at, start);
            at = end + 2;
        }
        return without.append(text.substring(at)).toString();
    }
}
