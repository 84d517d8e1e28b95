package dev.offprint.convert.frontmatter;

/**
 * A tag as Obsidian takes one: letters, digits, {@code _}, {@code -} and {@code /}, of which not
 * all are digits.
 */
final class ObsidianTag {
    private ObsidianTag() {}

    /** The tag for a text, or the text itself when nothing of it can stand in a tag. */
    static String of(String text) {
        StringBuilder tag = new StringBuilder();
        boolean hasLetter = false;
        boolean isPending = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isTagCharacter(c)) {
                tag.append(isPending && !tag.isEmpty() ? "-" : "").appendCodePoint(c);
                isPending = false;
                hasLetter |= !Character.isDigit(c);
            } else {
                isPending = true;
            }
        }
        if (tag.isEmpty()) {
            return text;
        }
        boolean isNumber = !hasLetter && tag.indexOf("-") < 0;
        return isNumber ? "_" + tag : tag.toString();
    }

    /** Whether nothing but spaces became hyphens on the way to the tag. */
    static boolean saysAll(String text) {
        String hyphenated = text.strip().replaceAll("\\s+", "-");
        String tag = of(text);
        return tag.equals(hyphenated) || tag.equals("_" + hyphenated);
    }

    private static boolean isTagCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '/'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_SYMBOL
                || (type == Character.MODIFIER_SYMBOL && c > 127);
    }
}
