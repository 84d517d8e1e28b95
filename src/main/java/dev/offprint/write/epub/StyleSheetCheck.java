package dev.offprint.write.epub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes a style sheet invalid in a book: what nothing closes, what is no rule or
 * declaration, and what a book must not have.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax Module Level 3</a>
 */
public final class StyleSheetCheck {
    /** Rules whose block holds rules. */
    private static final Set<String> OF_RULES =
            Set.of(
                    "media",
                    "supports",
                    "layer",
                    "container",
                    "document",
                    "keyframes",
                    "-webkit-keyframes");

    /** EPUB 3.3, 6.3.1.2: the markup says it, in {@code dir} and {@code bdo}. */
    private static final Set<String> OF_MARKUP = Set.of("direction", "unicode-bidi");

    /** Functions whose strings are addresses. */
    private static final Set<String> LOADING = Set.of("image-set", "-webkit-image-set", "src");

    private final String css;
    private final Deque<Block> open = new ArrayDeque<>();
    private int at;
    private @Nullable Fault fault;

    /**
     * What is wrong at a place.
     *
     * @param line counted from 1, like the column
     * @param problem what is there, and what to do
     */
    public record Fault(int line, int column, String problem) {}

    /** What is open: the sheet itself, a block, or brackets; and the statement that it is in. */
    private static final class Block {
        final char closer;
        final int start;
        final boolean hasRules;
        final String function;

        /** Where the statement begins; -1 between two. */
        int statement = -1;

        /** The name behind an @; empty where the statement is no such rule. */
        String atRule = "";

        /** Where the colon of a declaration is, -1 before it; and whether something follows. */
        int colon = -1;

        boolean hasValue;

        Block(char closer, int start, boolean hasRules, String function) {
            this.closer = closer;
            this.start = start;
            this.hasRules = hasRules;
            this.function = function;
        }

        boolean isBlock() {
            return closer == 0 || (closer == '}' && function.isEmpty());
        }

        void end() {
            statement = -1;
            atRule = "";
            colon = -1;
            hasValue = false;
        }
    }

    private StyleSheetCheck(String css) {
        this.css = css;
    }

    /** The first fault of {@code css}, if it has one. */
    public static Optional<Fault> of(String css) {
        return new StyleSheetCheck(css).first();
    }

    private Optional<Fault> first() {
        open.push(new Block((char) 0, 0, true, ""));
        at = css.startsWith("\uFEFF") ? 1 : 0;
        while (fault == null && at < css.length()) {
            step();
        }
        if (fault == null) {
            end();
        }
        return Optional.ofNullable(fault);
    }

    private void end() {
        Block last = open.element();
        if (open.size() > 1) {
            String opener = css.substring(last.start, last.start + 1);
            fail(
                    last.start,
                    "nothing closes this " + opener + "; write " + last.closer + " where it ends");
        } else if (last.statement >= 0 && last.atRule.isEmpty()) {
            fail(
                    last.statement,
                    "no block follows " + quoted(last.statement) + "; write { } behind it");
        }
    }

    private void step() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            if (end < 0) {
                fail(at, "nothing ends this comment; write */ behind it");
            }
            at = end + 2;
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
            fail(at, "this is a comment of HTML; write /* */");
        } else if (c == '{' || c == '(' || c == '[') {
            opens(c);
        } else if (c == '}' || c == ')' || c == ']') {
            closes(c);
        } else if (c == ';') {
            semicolon();
        } else {
            token(c);
        }
    }

    private void token(char c) {
        Block block = open.element();
        boolean isFirst = block.statement < 0;
        if (isFirst) {
            block.statement = at;
        }
        if (c == ':' && block.isBlock() && !block.hasRules && block.colon < 0) {
            block.colon = at++;
            return;
        }
        block.hasValue |= block.colon >= 0;
        if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '@') {
            atRule(isFirst);
        } else if (isName(c)) {
            name();
        } else {
            at++;
        }
    }

    private void atRule(boolean isFirst) {
        int start = at++;
        String name = readName();
        if (name.equals("import")) {
            fail(
                    start,
                    "@import would load another file, which a book must not; put its rules here");
        } else if (isFirst && open.element().isBlock()) {
            open.element().atRule = name;
        }
    }

    private void name() {
        int start = at;
        String name = readName();
        if (at >= css.length() || css.charAt(at) != '(') {
            return;
        }
        if (name.equals("url")) {
            url(start);
        } else {
            open.push(new Block(')', at++, false, name));
        }
    }

    private void url(int start) {
        at = behindSpace(at + 1);
        char quote = at < css.length() ? css.charAt(at) : ')';
        int from = at;
        String address;
        if (quote == '"' || quote == '\'') {
            string(quote);
            if (fault != null) {
                return;
            }
            address = css.substring(from + 1, at - 1);
            at = behindSpace(at);
        } else {
            while (at < css.length() && css.charAt(at) != ')') {
                char c = css.charAt(at);
                if ((c == ';' && !isData(from)) || c == '{' || c == '}') {
                    break;
                }
                if (c == '"' || c == '\'' || c == '(') {
                    fail(at, c + " cannot stand in an address without quotes; write url(\"…\")");
                    return;
                }
                at += c == '\\' ? 2 : 1;
            }
            address = css.substring(from, Math.min(at, css.length()));
        }
        if (fault == null && (at >= css.length() || css.charAt(at) != ')')) {
            fail(start, "nothing closes this url(; write ) behind the address");
        }
        address(start, address);
        at++;
    }

    private boolean isData(int from) {
        return css.regionMatches(true, from, "data:", 0, 5);
    }

    /** What is in the style sheet itself loads nothing. */
    private void address(int start, String address) {
        String text = address.strip().toLowerCase(Locale.ROOT);
        if (fault == null && !text.startsWith("data:") && !text.startsWith("#")) {
            fail(
                    start,
                    "url(…) would load another file, which a book must not; take it out, or write it"
                            + " as data:");
        }
    }

    private void string(char quote) {
        int start = at++;
        while (at < css.length() && css.charAt(at) != quote) {
            if (css.charAt(at) == '\n' || css.charAt(at) == '\f') {
                break;
            }
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= css.length() || css.charAt(at) != quote) {
            fail(start, "nothing closes this string; write " + quote + " on the same line");
        } else if (LOADING.contains(open.element().function)) {
            address(start, css.substring(start + 1, at));
        }
        at++;
    }

    private void opens(char c) {
        Block block = open.element();
        if (c != '{') {
            int start = at;
            token(c);
            at = start;
            open.push(new Block(c == '(' ? ')' : ']', at++, false, ""));
            return;
        }
        boolean isVariable = block.colon >= 0 && css.startsWith("--", block.statement);
        if (!block.isBlock()) {
            fail(at, "this { stands in brackets; close the " + css.charAt(block.start) + " first");
        } else if (block.statement < 0) {
            fail(at, "no selector stands before this {; write one");
        } else if (!block.hasRules && block.atRule.isEmpty() && !isVariable) {
            fail(
                    block.statement,
                    "a block begins within a block, behind "
                            + quoted(block.statement)
                            + "; write } where the one before ends");
        }
        boolean isOfRules = block.hasRules && OF_RULES.contains(block.atRule);
        block.hasValue = true;
        // The value of a variable is anything between braces.
        open.push(new Block('}', at++, isOfRules, isVariable ? "{" : ""));
    }

    private void closes(char c) {
        Block block = open.element();
        if (open.size() == 1) {
            fail(at, "nothing is open that this " + c + " closes; take it out");
        } else if (block.closer != c) {
            char opener = css.charAt(block.start);
            fail(
                    block.start,
                    "nothing closes this " + opener + " before a " + c + "; write " + block.closer);
        } else if (block.isBlock()) {
            declaration(block);
            open.pop();
            Block outer = open.element();
            if (outer.colon < 0) {
                outer.end();
            }
        } else {
            open.pop();
        }
        at++;
    }

    private void semicolon() {
        Block block = open.element();
        if (!block.isBlock()) {
            char opener = css.charAt(block.start);
            fail(
                    block.start,
                    "nothing closes this " + opener + " before a ;; write " + block.closer);
        } else if (block.hasRules && block.atRule.isEmpty()) {
            fail(at, "a ; stands between rules; take it out, or write { } before it");
        } else {
            declaration(block);
        }
        at++;
    }

    /** A declaration or a rule without a block is at its end. */
    private void declaration(Block block) {
        if (block.statement >= 0 && block.atRule.isEmpty()) {
            if (block.hasRules) {
                fail(
                        block.statement,
                        "no block follows " + quoted(block.statement) + "; write { } behind it");
            } else if (block.colon < 0) {
                fail(
                        block.statement,
                        quoted(block.statement) + " is no declaration; write property: value;");
            } else {
                property(block);
            }
        }
        block.end();
    }

    private void property(Block block) {
        String name = css.substring(block.statement, block.colon).strip();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || !name.chars().allMatch(c -> isName((char) c))) {
            fail(block.statement, '"' + name + "\" is no property; write property: value;");
        } else if (!block.hasValue && !name.startsWith("--")) {
            fail(block.statement, name + " has no value; write one, or take it out");
        } else if (OF_MARKUP.contains(lower)) {
            fail(
                    block.statement,
                    name + " is not allowed in a book, whose pages say it; take it out");
        }
    }

    private String readName() {
        int start = at;
        while (at < css.length() && isName(css.charAt(at))) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, css.length());
        return css.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c >= 0x80;
    }

    private int behindSpace(int from) {
        int to = from;
        while (to < css.length() && Character.isWhitespace(css.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The beginning of what stands at a place. */
    private String quoted(int start) {
        int end = start;
        while (end < css.length() && "\r\n;{}".indexOf(css.charAt(end)) < 0) {
            end++;
        }
        String text = css.substring(start, end).strip();
        return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
    }

    private void fail(int place, String problem) {
        if (fault == null) {
            String before = css.substring(0, place);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int start = before.lastIndexOf('\n') + 1;
            int column = 1 + before.codePointCount(start, before.length());
            fault = new Fault(line, column, problem);
            at = css.length();
        }
    }
}
