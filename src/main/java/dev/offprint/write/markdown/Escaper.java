package dev.offprint.write.markdown;

/**
 * Escapes the characters of a text that a Markdown reader would take for syntax where they stand,
 * and no others.
 */
final class Escaper {
    private final Flavour flavour;
    private final LineContext context;
    private final boolean escapesAll;

    /** What stood before on the same line, which decides what begins a block. */
    private final StringBuilder out;

    /** Characters that pair up to mean something and stand alone in this row. */
    private final String lonely;

    Escaper(LineForm form, String lonely, StringBuilder out) {
        this.lonely = lonely;
        this.flavour = form.flavour();
        this.context = form.context();
        this.escapesAll = form.escapesAll();
        this.out = out;
    }

    /**
     * What a text stands in.
     *
     * @param isLink whether an address in it is already one
     * @param areBracketsUnsafe whether brackets in it would pair with those around it
     */
    record Surroundings(boolean isLink, boolean areBracketsUnsafe) {}

    /**
     * Appends a text.
     *
     * @param previous the character that a reader sees before it
     * @param next what is written right after it, or empty at the end of the block
     * @param around what the text stands in
     */
    void append(String text, int previous, String next, Surroundings around) {
        int last = previous;
        int marker = isLineStart() ? LineStart.listNumber(text, next) : -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (c == 0) {
                out.append('\uFFFD');
            } else if (i == marker || (c < 128 && needsEscape(text, i, last, next, around))) {
                if (c == '&') {
                    out.append("&amp;");
                } else if (!flavour.canEscape((char) c)) {
                    out.append("&#").append(c).append(';');
                } else {
                    out.append('\\').append((char) c);
                }
            } else {
                out.appendCodePoint(c);
            }
            last = c;
            i += width;
        }
    }

    private boolean needsEscape(String text, int i, int last, String next, Surroundings around) {
        char c = text.charAt(i);
        if (!Characters.isAsciiPunctuation(c)) {
            return false;
        }
        if (c == '&') {
            return Entities.startsAt(text, i) || (escapesAll && i + 1 == text.length());
        }
        if (escapesAll) {
            return flavour.canEscape(c);
        }
        char follower = follower(text, i, next);
        if (isLineStart() && new LineStart(flavour, isFirstLine()).needsEscape(text, i, next)) {
            return true;
        }
        if (lonely.indexOf(c) >= 0) {
            return false;
        }
        return switch (c) {
                    case '\\' -> follower == '\n' || Characters.isAsciiPunctuation(follower);
                    case '`' -> true;
                    // Between spaces it is only a star, but linters take it for a slip.
                    case '*' -> true;
                    // Also in CommonMark: readers with GitHub's extensions are everywhere.
                    case '_', '~' -> mayDelimit(text, i, last, next);
                    case '[' ->
                            (flavour == Flavour.OBSIDIAN && last == '^')
                                    || around.areBracketsUnsafe()
                                    || follower == '^'
                                    || last == ')'
                                    || isWikiLink(follower, last);
                    // [6][8] are two numbers; [words][more] looks like a link whose target is lost.
                    case ']' ->
                            around.areBracketsUnsafe()
                                    || follower == '('
                                    || (follower == '[' && !Character.isDigit(last));
                    case '(', ':' -> isAfterRaw(i);
                    case '!' -> i + 1 == text.length() && next.startsWith("[");
                    case '<' -> isTagStart(follower);
                    case '|' -> context == LineContext.CELL || flavour == Flavour.KRAMDOWN;
                    // Liquid sees past a backslash before its first brace, so the second one takes
                    // it.
                    case '{' -> last == '{' || isAttributeList(follower);
                    case '@' -> isBareAddress(Autolinks.isMail(text, i), around);
                    case '.' -> isBareAddress(Autolinks.isWww(text, i), around);
                    case '#' ->
                            (context == LineContext.HEADING && closesHeading(text, i, next))
                                    || (flavour == Flavour.OBSIDIAN
                                            && ObsidianSigns.isTag(text, i, last));
                    case '=' ->
                            flavour == Flavour.OBSIDIAN && ObsidianSigns.isMarkOf(text, i, last);
                    case '^' ->
                            flavour == Flavour.OBSIDIAN
                                    && (ObsidianSigns.isBlockId(text, i, last, next)
                                            || (i + 1 == text.length() && next.startsWith("[")));
                    case '$' ->
                            (flavour == Flavour.KRAMDOWN && follower == '$')
                                    || (flavour == Flavour.OBSIDIAN
                                            && ObsidianSigns.isMath(text, i, last, follower));
                    case '%' -> last == '{' || (flavour == Flavour.OBSIDIAN && last == '%');
                    default -> false;
                }
                || (c == ':' && isBareAddress(Autolinks.isAddress(text, i), around));
    }

    private boolean isBareAddress(boolean isAddress, Surroundings around) {
        return isAddress && flavour.linksBareAddresses() && !around.isLink();
    }

    private static char follower(String text, int i, String next) {
        if (i + 1 < text.length()) {
            return text.charAt(i + 1);
        }
        return next.isEmpty() ? '\n' : next.charAt(0);
    }

    private boolean isLineStart() {
        return context == LineContext.BLOCK
                && (out.isEmpty() || out.charAt(out.length() - 1) == '\n');
    }

    private boolean isFirstLine() {
        return out.isEmpty();
    }

    /** Whether the run of this character could open or close emphasis. */
    private static boolean mayDelimit(String text, int i, int last, String next) {
        char c = text.charAt(i);
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int start = i;
        while (start > 0 && text.charAt(start - 1) == c) {
            start--;
        }
        int before = start == i ? last : start > 0 ? text.codePointBefore(start) : '\n';
        int after =
                end < text.length()
                        ? text.codePointAt(end)
                        : next.isEmpty() ? Characters.NONE : next.codePointAt(0);
        boolean mayOpen = Characters.mayFlank(after, before);
        boolean mayClose = Characters.mayFlank(before, after);
        if (c == '_') {
            mayOpen &= !Characters.flanks(before, after) || Characters.isMaybePunctuation(before);
            mayClose &= !Characters.flanks(after, before) || Characters.isMaybePunctuation(after);
        }
        return mayOpen || mayClose;
    }

    private static boolean isTagStart(char follower) {
        return (follower >= 'a' && follower <= 'z')
                || (follower >= 'A' && follower <= 'Z')
                || follower == '/'
                || follower == '!'
                || follower == '?';
    }

    private boolean isWikiLink(char follower, int last) {
        return flavour == Flavour.OBSIDIAN && (follower == '[' || last == '[');
    }

    private boolean isAttributeList(char follower) {
        return flavour == Flavour.KRAMDOWN && follower == ':';
    }

    /** After a footnote reference, these would make a link or a definition of it. */
    private boolean isAfterRaw(int i) {
        return i == 0 && !out.isEmpty() && out.charAt(out.length() - 1) == ']';
    }

    /** A run of number signs after a space at a heading's end is not read as text. */
    private static boolean closesHeading(String text, int i, String next) {
        if (!next.isEmpty() || text.charAt(text.length() - 1) != '#') {
            return false;
        }
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) == '#') {
            start--;
        }
        return i == start && (start == 0 || text.charAt(start - 1) == ' ');
    }
}
