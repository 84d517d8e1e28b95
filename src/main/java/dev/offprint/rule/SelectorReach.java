package dev.offprint.rule;

import java.util.regex.Pattern;

/** Tells how far a CSS selector looks. */
final class SelectorReach {
    private static final Pattern VALUE =
            Pattern.compile("\\[[^\\]\"']*(?:\"[^\"]*\"|'[^']*')?[^\\]]*\\]");

    /** What asks about text, and says no more about elements. */
    private static final Pattern SAYING =
            Pattern.compile(
                    ":(?:contains|containsOwn|containsWholeText|matches|matchesOwn|matchesWholeText)\\(");

    /** What asks where an element stands among others. */
    private static final Pattern AMONG_OTHERS =
            Pattern.compile(":(?:first|last|nth|only|eq|lt|gt|root|parent)\\b");

    private static final String INSIDE = ":has(";

    /** What turns round, or leaves open, what is asked inside of it. */
    private static final Pattern WITHIN_OTHERS = Pattern.compile(":(?:not|is)\\(");

    private SelectorReach() {}

    /**
     * Whether a selector surely asks about an element and what is in it alone; one that is hard to
     * read is said to look further.
     */
    static boolean isWithin(String css) {
        String plain = VALUE.matcher(css).replaceAll("[]");
        boolean isHard =
                SAYING.matcher(plain).find()
                        || AMONG_OTHERS.matcher(plain).find()
                        || plain.indexOf('+') >= 0
                        || plain.indexOf('~') >= 0;
        return !isHard && withoutInner(plain).chars().noneMatch(c -> c == ' ' || c == '>');
    }

    /** Whether no element matches a compound selector that has no element inside. */
    static boolean asksInside(String compound) {
        String plain = VALUE.matcher(compound).replaceAll("[]");
        int at = plain.indexOf(INSIDE);
        boolean isHard = SAYING.matcher(plain).find() || WITHIN_OTHERS.matcher(plain).find();
        return at >= 0 && !isHard && !isBeside(plain.substring(at + INSIDE.length()).strip());
    }

    private static boolean isBeside(String inner) {
        return inner.startsWith("+") || inner.startsWith("~");
    }

    /** A selector without what it asks of elements inside. */
    private static String withoutInner(String css) {
        StringBuilder outer = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            if (css.startsWith(INSIDE, at)) {
                at = end(css, at + INSIDE.length());
            } else {
                outer.append(css.charAt(at++));
            }
        }
        return outer.toString();
    }

    private static int end(String css, int inner) {
        int depth = 1;
        int at = inner;
        while (at < css.length() && depth > 0) {
            char c = css.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at;
    }
}
