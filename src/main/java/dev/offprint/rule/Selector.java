package dev.offprint.rule;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A CSS selector that is compiled when the first element asks for it. Its key says which elements
 * can ask, so that a walk tries few selectors an element.
 */
public final class Selector {
    private final String css;
    private final String key;
    private final boolean isTag;
    private volatile @Nullable Reach reach;
    private volatile @Nullable Evaluator evaluator;

    /**
     * What it takes to ask, read from the text when the first element asks: most selectors of a run
     * are never asked.
     *
     * @param isLocal whether nothing but the element and what is in it decides
     * @param asksInside whether only elements that hold others match
     */
    private record Reach(boolean isLocal, boolean asksInside) {}

    /** A single selector: no list, so no comma outside brackets and quotes. */
    public Selector(String css) {
        this.css = css.strip();
        this.key = key(this.css);
        this.isTag = key.equals(this.css) && isName(this.css);
    }

    private static boolean isName(String css) {
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z';
            if (!isLetter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !css.isEmpty();
    }

    private Reach reach() {
        Reach known = reach;
        if (known == null) {
            known =
                    new Reach(
                            SelectorReach.isWithin(css),
                            SelectorReach.asksInside(lastCompound(css)));
            reach = known;
        }
        return known;
    }

    /** Whether nothing but the element and what is in it decides. */
    public boolean isLocal() {
        return reach().isLocal;
    }

    public boolean matches(Element element) {
        if (isTag) {
            return element.normalName().equals(key);
        }
        if (reach().asksInside && element.firstElementChild() == null) {
            return false;
        }
        Evaluator compiled = evaluator;
        if (compiled == null) {
            compiled = QueryParser.parse(css);
            evaluator = compiled;
        }
        return element.is(compiled);
    }

    /**
     * What every matching element has: {@code #id}, {@code .class}, {@code [attribute} or a tag's
     * name; {@code *} when the selector does not say.
     */
    public String key() {
        return key;
    }

    /**
     * Words one of which the attribute's value of each matching element holds, folded; none when
     * the key is no attribute, or it may have any value.
     */
    public Set<String> words() {
        return key.startsWith("[") ? AttributeWords.of(lastCompound(css), key) : Set.of();
    }

    /**
     * Compiles now.
     *
     * @throws org.jsoup.select.Selector.SelectorParseException when this is no CSS
     * @throws com.google.re2j.PatternSyntaxException when a pattern in it is too large
     */
    public void compile() {
        PatternSize.check(css);
        evaluator = QueryParser.parse(css);
    }

    @Override
    public String toString() {
        return css;
    }

    private static String key(String css) {
        String last = lastCompound(css);
        String tag = "*";
        String attribute = "";
        String name = "";
        int i = 0;
        while (i < last.length()) {
            char c = last.charAt(i);
            int end = nameEnd(last, i + 1);
            if (c == '#') {
                return last.substring(i, end);
            } else if (c == '.') {
                name = last.substring(i, end).toLowerCase(Locale.ROOT);
            } else if (c == '[') {
                attribute = last.substring(i, end).toLowerCase(Locale.ROOT);
                end = closing(last, i);
            } else if (c == '(') {
                end = closing(last, i);
            } else if (i == 0 && c != ':' && c != '*') {
                tag = last.substring(0, end).toLowerCase(Locale.ROOT);
            }
            i = Math.max(end, i + 1);
        }
        if (!name.isEmpty()) {
            return name;
        }
        // An attribute prefix such as [^data-] or a rare attribute beats a common tag.
        boolean isUsable = attribute.length() > 1 && attribute.charAt(1) != '^';
        return isUsable ? attribute : tag;
    }

    private static String lastCompound(String css) {
        int start = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '[' || c == '(') {
                i = closing(css, i) - 1;
            } else if (" >+~".indexOf(c) >= 0) {
                start = i + 1;
            }
        }
        return css.substring(start);
    }

    private static int nameEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** The offset after the bracket that closes the one at {@code open}. */
    static int closing(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if ((c == ']' || c == ')') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
